/** Is every kind of act whole: schema, class per field, permission, audit text, three languages, state table, a test? */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isRoleCode } from '#domain/access/role.ts';
import { ACT_LIST } from '#domain/casefile/acts.ts';
import { TRANSITIONS } from '#domain/casefile/states.ts';
import { STATES } from '#domain/casefile/types.ts';
import { SENSITIVITIES } from '#domain/kernel/sensitivity.ts';
import { findField } from '#domain/register/form/index.ts';
import { findList } from '#domain/register/lists/index.ts';
import { FORBIDDEN_ACTS } from '#domain/protocol/guards/index.ts';
import { ROOT } from './scan/sources.ts';
import { missingLanguages, proofText } from './scan/words.ts';

const KINDS = ACT_LIST.map(({ kind }) => kind);

it('the list of acts is there and names none twice', () => {
  expect(KINDS.length).toBeGreaterThan(40);
  expect(new Set(KINDS).size).toBe(KINDS.length);
});

it.each(ACT_LIST.map((def) => [def.kind, def] as const))('%s is whole', (kind, def) => {
  expect(kind).toMatch(/^[a-z]+\.[a-z_]+$/);
  expect(existsSync(path.join(ROOT, 'domain', def.room)), `room ${def.room}`).toBe(true);
  expect(missingLanguages(def.title), 'title').toEqual([]);
  expect(missingLanguages(def.done), 'audit text').toEqual([]);
  expect(def.roles.length, 'permission').toBeGreaterThan(0);
  for (const role of def.roles) expect(role === 'SYS' || isRoleCode(role), role).toBe(true);
  const form = def.form === '*' ? [] : def.form;
  expect(
    form.filter((id) => findField(id) === undefined),
    'unknown form fields',
  ).toEqual([]);
  const carried = new Set([...form, ...Object.keys(def.own)]);
  if (def.form !== '*')
    expect(
      def.required.filter((id) => !carried.has(id)),
      'required but not carried',
    ).toEqual([]);
});

it.each(ACT_LIST.filter((def) => Object.keys(def.own).length > 0).map((def) => [def.kind, def] as const))(
  '%s has a class, words and a list for each field of its own',
  (_, def) => {
    for (const [name, field] of Object.entries(def.own)) {
      expect(name).toMatch(/^[a-z][A-Za-z]+$/);
      expect(SENSITIVITIES, name).toContain(field.k);
      expect(missingLanguages(field.label), name).toEqual([]);
      // The ticked questions of a referral are ids of the form itself.
      if (name === 'fields') continue;
      if (field.type === 'code' || field.type === 'codes')
        expect(findList(field.list ?? ''), `${name}: list`).toBeDefined();
    }
  },
);

it('the table state × act is complete', () => {
  expect(Object.keys(TRANSITIONS).sort()).toEqual([...KINDS].sort());
  for (const [kind, row] of Object.entries(TRANSITIONS)) expect(row.length, kind).toBe(STATES.length);
});

it('[G05] what must never be done to a child does not exist as an act', () => {
  expect(FORBIDDEN_ACTS.length).toBeGreaterThan(3);
  expect(KINDS.filter((kind) => /reject|rechaz|inadmi|deport|expul|removal/.test(kind))).toEqual([]);
});

it('every kind of act is exercised by a test or a story', () => {
  const text = proofText();
  expect(KINDS.filter((kind) => !text.includes(kind))).toEqual([]);
});
