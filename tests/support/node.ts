/** How does a test get one whole node: real database, real desk, real HTTP door, and a clock that it can turn? */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type CaseId, makeCaseId, type NodeCode } from '#domain/kernel/ids.ts';
import { formatInstant, type Instant } from '#domain/kernel/instant.ts';
import { buildHttp } from '#server/doors/http/app.ts';
import { COOKIE } from '#server/doors/http/session-hook.ts';
import { type NodeRuntime, openNode } from '#server/compose/node.ts';
import { PERSONAS } from '#world/personas.ts';
import { freshDatabase } from './database.ts';

export interface TestAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Parsed body; typed by whoever asserts on it. */
  json<T>(): T;
}

/** A request signed in as one persona. */
export type Ask = (
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<TestAnswer>;

export interface TestNode {
  readonly runtime: NodeRuntime;
  readonly app: FastifyInstance;
  /** URL of the database with the owner's login. */
  readonly url: string;
  readonly clock: { now(): Instant; set(at: Instant): void; pass(ms: number): void };
  as(personaId: string): Promise<Ask>;
  close(): Promise<void>;
}

/** Opens a node at an instant, with the demonstration's personas of that country. */
export async function openTestNode(code: NodeCode, start: Instant): Promise<TestNode> {
  const database = await freshDatabase(code);
  let now = start;
  const clock = {
    now: () => now,
    set: (at: Instant) => {
      now = at;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
  const officers = PERSONAS.filter(({ node }) => node === code);
  const runtime = await openNode({ code, url: database.url, clock, officers });
  const app = await buildHttp({
    context: { nodes: new Map([[code, runtime]]), personas: officers },
    requestsPerMinute: 1_000_000,
  });
  await app.ready();
  return {
    runtime,
    app,
    url: database.url,
    clock,
    as: (personaId) => signIn(app, runtime, personaId),
    async close() {
      await app.close();
      await runtime.close();
      await database.drop();
    },
  };
}

async function signIn(app: FastifyInstance, runtime: NodeRuntime, personaId: string): Promise<Ask> {
  const opened = await runtime.sessions.open(personaId);
  if (!opened) throw new Error(`no officer ${personaId}`);
  const session = { cookie: `${COOKIE}=${opened.token}`, 'x-csrf-token': opened.session.csrf };
  return async (method, url, body, headers = {}) => {
    const response = await app.inject({
      method,
      url,
      headers: { ...session, ...headers },
      ...(body !== undefined && { payload: body as object }),
    });
    return {
      status: response.statusCode,
      text: response.body,
      headers: response.headers,
      json: <T>() => response.json<T>(),
    };
  };
}

let serial = 0;

/** A folio that no other call of this process gets. */
export function nextCaseId(node: NodeCode): CaseId {
  serial += 1;
  return makeCaseId(node, [serial & 31, (serial >> 5) & 31, (serial >> 10) & 31, 7, 7, 7, 7, 7, process.pid & 31]);
}

export interface ActBody {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string;
  readonly occurredAt: string;
  readonly zone: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export const CRI_ZONE = 'America/Costa_Rica';

/** The body of an act at an instant. */
export function actBody(
  kind: string,
  caseId: string,
  at: Instant,
  facts: Readonly<Record<string, unknown>> = {},
): ActBody {
  return { id: randomUUID(), kind, caseId, occurredAt: formatInstant(at, CRI_ZONE), zone: CRI_ZONE, facts };
}

/** A whole quick intake at Peñas Blancas; `facts` change or, as undefined, take away answers. */
export function intakeBody(caseId: string, at: Instant, facts: Readonly<Record<string, unknown>> = {}): ActBody {
  const all = {
    A01: formatInstant(at, CRI_ZONE),
    A03: 'cri-penas-blancas',
    A08: 'control_migratorio',
    A09: 'spa',
    B01: 'Elías',
    B02: 'Téllez Ruiz',
    B04: 'hombre',
    B07: 9,
    B09: 'no',
    B11: ['NIC'],
    E01: 'AV',
    E02: [{ name: 'Rosa Téllez', link: 'tio' }],
    T01: 'no',
    T02: 'no',
    T03: 'no',
    ...facts,
  };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return actBody('intake.register', caseId, at, kept);
}
