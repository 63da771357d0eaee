import { expect, it } from 'vitest';
import { HOUR_MS } from '../kernel/instant.ts';
import { relationOf } from './relation.ts';
import type { AccessAct, AccessCase, RelationInput, Viewer } from './viewed-case.ts';

const INTAKE: AccessAct = act('intake.register', { officerId: 'ana', role: 'R01', institutionId: 'inm' });

function act(kind: string, by: Partial<AccessAct['by']> = {}, facts: AccessAct['facts'] = {}): AccessAct {
  return { kind, by: { officerId: 'x', role: 'R04', institutionId: 'dif', ...by }, facts };
}

/** A case at Talismán with these acts after the intake. */
function caseOf(acts: readonly AccessAct[] = [], more: Partial<AccessCase> = {}): AccessCase {
  const all = [INTAKE, ...acts];
  const byKind: Record<string, AccessAct[]> = {};
  for (const one of all) byKind[one.kind] = [...(byKind[one.kind] ?? []), one];
  return {
    node: 'MEX',
    state: 'ST1',
    contactAt: 0,
    acts: all,
    byKind,
    facts: { A03: { value: 'talisman' }, B11: { value: ['HND'] } },
    placements: [],
    referrals: [],
    ...more,
  };
}

function viewer(role: Viewer['role'], more: Partial<Viewer> = {}): Viewer {
  return { officerId: `one-${role}`, role, institutionId: 'somewhere', country: 'MEX', ...more };
}

function standing(who: Viewer, file: AccessCase, more: Partial<RelationInput> = {}): string {
  return relationOf({ viewer: who, file, assessment: { routes: [], bidTriggers: [] }, now: HOUR_MS, ...more }).standing;
}

const taken = act('protection.acknowledge', { institutionId: 'dif' });

it('[C14] R01 keeps sight of the intakes of the own post for 72 hours, and of no other', () => {
  const officer = viewer('R01', { postId: 'talisman' });
  expect(standing(officer, caseOf())).toBe('post');
  expect(standing(officer, caseOf(), { now: 72 * HOUR_MS })).toBe('post');
  expect(standing(officer, caseOf(), { now: 72 * HOUR_MS + 1 })).toBe('none');
  expect(standing(viewer('R01', { postId: 'tenosique' }), caseOf())).toBe('none');
  expect(standing(viewer('R01', { officerId: 'ana' }), caseOf())).toBe('post');
});

it('[C14] R02 works on the intakes of the own institution, and reads K4 until the case is being assessed', () => {
  const opi = viewer('R02', { institutionId: 'inm' });
  const relation = (file: AccessCase) =>
    relationOf({ viewer: opi, file, assessment: { routes: [], bidTriggers: [] }, now: 1 });
  expect(relation(caseOf())).toMatchObject({ standing: 'opi', highRisk: true });
  expect(relation(caseOf([], { state: 'ST3' }))).toMatchObject({ highRisk: true });
  expect(relation(caseOf([act('screening.sign')], { state: 'ST3' }))).toMatchObject({
    standing: 'opi',
    highRisk: false,
  });
  expect(relation(caseOf([], { state: 'ST4' }))).toMatchObject({ highRisk: false });
  expect(standing(viewer('R02'), caseOf())).toBe('none');
});

it('[C14] until somebody acknowledges, every protection authority of the node may; then only those that answer for it', () => {
  expect(standing(viewer('R04'), caseOf())).toBe('unit');
  expect(standing(viewer('R04', { institutionId: 'dif' }), caseOf([taken]))).toBe('unit');
  expect(standing(viewer('R04'), caseOf([taken]))).toBe('none');
  const notified = act('protection.notify', { role: 'SYS' }, { to: 'procuraduria' });
  expect(standing(viewer('R04', { institutionId: 'procuraduria' }), caseOf([notified, taken]))).toBe('unit');
  expect(standing(viewer('R04', { country: 'HND' }), caseOf())).toBe('none');
});

it('[C14] R03 has the assigned cases; a colleague reads everything but K4', () => {
  const own = viewer('R03', { officerId: 'luz', institutionId: 'dif' });
  const colleague = viewer('R03', { officerId: 'eva', institutionId: 'dif' });
  const file = caseOf([taken], { caseworkerId: 'luz' });
  expect(standing(own, file)).toBe('assigned');
  expect(standing(colleague, file)).toBe('colleague');
  expect(relationOf({ viewer: colleague, file, assessment: { routes: [], bidTriggers: [] }, now: 1 }).highRisk).toBe(
    false,
  );
  expect(standing(viewer('R03'), file)).toBe('none');
});

it('[G03] a consul sees a notified national, and nobody once the block stands', () => {
  const consul = viewer('R05', { country: 'HND' });
  const notified = caseOf([act('consular.notify', { role: 'R04' }, { N04: 'consulado-hnd' })]);
  expect(standing(consul, notified)).toBe('notified');
  expect(standing(consul, caseOf())).toBe('none');
  expect(standing(viewer('R05', { country: 'SLV' }), notified)).toBe('none');
  const assessment = { routes: [], bidTriggers: [], consularBlock: { code: 'G03' } };
  expect(standing(consul, notified, { assessment })).toBe('none');
});

it('[G03] not even the consul who registered the child, once the block stands', () => {
  const reported = caseOf([], {
    acts: [],
    byKind: { 'intake.register': [{ ...INTAKE, by: { ...INTAKE.by, officerId: 'one-R05' } }] },
  });
  const assessment = { routes: [], bidTriggers: [], consularBlock: { code: 'G03' } };
  expect(standing(viewer('R05', { country: 'HND' }), reported, { assessment })).toBe('none');
});

it.each([
  ['R06', 'guardian.designate', 'guardian'],
  ['R07', 'lawyer.appoint', 'lawyer'],
  ['R08', 'companion.assign', 'companion'],
] as const)('[C17] %s is appointed by name or by body, and the last appointment counts', (role, kind, field) => {
  const named = (value: string) => act(kind, {}, { [field]: value });
  expect(standing(viewer(role), caseOf([named(`one-${role}`)]))).toBe('appointed');
  expect(standing(viewer(role, { institutionId: 'body' }), caseOf([named('body')]))).toBe('appointed');
  expect(standing(viewer(role), caseOf([named(`one-${role}`), named('somebody')]))).toBe('none');
  expect(standing(viewer(role), caseOf())).toBe('none');
});

it('[C15] R09 sees the children who live there now', () => {
  const file = caseOf([], { placements: [{ place: 'casa-ceiba' }] });
  const gone = caseOf([], { placements: [{ place: 'casa-ceiba', endedAt: 5 }] });
  const facilities = [{ id: 'casa-ceiba', institution: 'albergues' }];
  const shelter = viewer('R09', { institutionId: 'albergues' });
  expect(standing(shelter, file, { facilities })).toBe('placed');
  expect(standing(shelter, gone, { facilities })).toBe('none');
  expect(standing(viewer('R09'), file, { facilities })).toBe('none');
});

it('[C09] the panel has the case while it decides', () => {
  const open = act('bid.open');
  expect(standing(viewer('R10'), caseOf())).toBe('none');
  expect(standing(viewer('R10'), caseOf([open]))).toBe('panel');
  expect(standing(viewer('R10'), caseOf([open, act('bid.sign')]))).toBe('none');
  const assessment = { routes: [], bidTriggers: [{ code: 'BT1' }] };
  expect(standing(viewer('R11'), caseOf(), { assessment })).toBe('panel');
  expect(standing(viewer('R10'), caseOf(), { assessment })).toBe('none');
});

it('[C12] the asylum body is expected when the law sends the child there, and has the case once it was referred or filed', () => {
  const assessment = { routes: [{ code: 'RT-SOL' }], bidTriggers: [] };
  expect(standing(viewer('R12'), caseOf())).toBe('none');
  expect(standing(viewer('R12'), caseOf(), { assessment })).toBe('expected');
  expect(standing(viewer('R12'), caseOf([act('asylum.refer')]), { assessment })).toBe('addressed');
});

it('[C18] an addressed institution sees the ticked fields of live referrals only', () => {
  const to = (state: string, fields: readonly string[]) => ({ to: 'stps', state, fields });
  const inspector = viewer('R13', { institutionId: 'stps' });
  const file = caseOf([], { referrals: [to('enviada', ['T11']), to('rechazada', ['T10']), to('aceptada', ['T12'])] });
  const relation = relationOf({ viewer: inspector, file, assessment: { routes: [], bidTriggers: [] }, now: 1 });
  expect(relation).toMatchObject({ standing: 'addressed', fields: ['T11', 'T12'] });
  expect(standing(inspector, caseOf([], { referrals: [to('retirada', ['T11'])] }))).toBe('none');
  for (const role of ['R13', 'R14', 'R16', 'R17', 'R18'] as const) expect(standing(viewer(role), file)).toBe('none');
});

it("[C17] the children's court has the cases in which it is asked to decide", () => {
  expect(standing(viewer('R15'), caseOf())).toBe('none');
  expect(standing(viewer('R15'), caseOf([act('guardian.request')]))).toBe('addressed');
  expect(standing(viewer('R15'), caseOf([act('bid.sign', {}, { option: 'DIS-10' })]))).toBe('addressed');
  expect(standing(viewer('R15'), caseOf([act('bid.sign', {}, { option: 'DIS-1' })]))).toBe('none');
});

it.each(['R19', 'R20', 'R21', 'R22', 'R23', 'R24', 'R25'] as const)(
  '[G16] %s has no cases, not even at the own post',
  (role) => {
    const file = caseOf([act('bid.open')], { referrals: [{ to: 'somewhere', state: 'aceptada', fields: ['B01'] }] });
    expect(standing(viewer(role, { postId: 'talisman', officerId: 'ana' }), file)).toBe('none');
  },
);

it('[C14] the system writes everywhere', () => {
  expect(standing(viewer('SYS'), caseOf())).toBe('system');
});
