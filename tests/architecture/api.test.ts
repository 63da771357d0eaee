/** What does the API promise? A snapshot that every review sees, and rules that every path keeps. */
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ACT_LIST } from '#domain/casefile/acts.ts';
import { buildHttp } from '#server/doors/http/app.ts';
import type { Document } from './scan/api-outline.ts';
import { outline } from './scan/api-outline.ts';

let app: Awaited<ReturnType<typeof buildHttp>>;
let document: Document;

beforeAll(async () => {
  // No node is needed to say what is offered.
  app = await buildHttp({ context: { nodes: new Map() } });
  await app.ready();
  const answer = await app.inject({ url: '/api/openapi.json' });
  document = answer.json<Document>();
});

afterAll(() => app.close());

it('the API is the one that was reviewed', async () => {
  const lines = outline(document);
  expect(lines.length).toBeGreaterThan(100);
  await expect(lines.join('\n')).toMatchFileSnapshot(path.join(import.meta.dirname, 'snapshots/api.txt'));
});

it('offers what the first main job names', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  const offered = Object.entries(document.paths).flatMap(([name, operations]) =>
    Object.keys(operations).map((method) => `${method} ${name}`),
  );
  for (const wanted of [
    'post /api/acts',
    'get /api/cases',
    'get /api/cases/{id}',
    'get /api/cases/{id}/journal',
    'get /api/obligations',
    'get /api/directory/on-call',
    'post /api/impediment',
    'get /api/health',
  ]) {
    expect(offered).toContain(wanted);
  }
});

it('every path answers trouble with a problem', () => {
  const silent = Object.entries(document.paths).flatMap(([name, operations]) =>
    Object.entries(operations).flatMap(([method, { responses = {} }]) =>
      JSON.stringify(responses).includes('/Problem"') ? [] : [`${method} ${name}`],
    ),
  );
  // A health check is read by machines that look at the status only.
  expect(silent.filter((one) => one !== 'get /api/health')).toEqual([]);
});

it('describes the facts of every kind of act', () => {
  const kinds = Object.values(document.components.schemas).map((schema) => (schema as { 'x-kind'?: string })['x-kind']);
  expect(ACT_LIST.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind))).toEqual([]);
});

it('an act that may carry the whole form shows its own fields, and the form by reference', () => {
  const { properties } = document.components.schemas['BiaSignFacts'] as { properties: Record<string, unknown> };
  expect(properties['recommendation']).toMatchObject({ type: 'string' });
  expect(properties['T08']).toEqual({ $ref: '#/components/schemas/FormRecordFacts/properties/T08' });
});
