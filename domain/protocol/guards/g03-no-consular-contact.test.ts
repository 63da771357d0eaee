import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { CL_CONSENT_PURPOSE } from '#domain/register/lists/desk.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { g03 } from './g03-no-consular-contact.ts';

const calm = intake('2026-03-09 21:40');
const fears = intake('2026-03-09 21:40', { T03: 'si' });
const unsure = intake('2026-03-09 21:40', { T03: 'NS' });
const notify: Step = {
  at: '2026-03-10 09:00',
  kind: 'consular.notify',
  role: 'R04',
  facts: { N04: 'mex-consulado-hnd-tapachula' },
};

function interview(facts: Facts): Step {
  return {
    at: '2026-03-11 09:00',
    kind: 'consular.interview',
    role: 'R05',
    facts: { privacy: 'si', treatment: [], ...facts },
  };
}

function consent(purpose: string, givenBy: readonly string[], decision = 'otorgado', recipient?: string): Step {
  const facts = { purpose, givenBy, decision, ...(recipient === undefined ? {} : { recipient }) };
  return { at: '2026-03-10 08:00', kind: 'consent.record', facts };
}

const EVERYBODY = ['nna', 'tutor', 'abogado'];

it('[G03] the consulate of a child who fears nothing is notified', () => {
  expect(reasonOf(g03, [calm, notify])).toBeUndefined();
});

it('[G03] the consulate of a child who fears return is not notified, and the refusal names the answer, not its value', () => {
  expect(refusalOf(g03, [fears, notify])).toMatchObject({
    guard: 'G03',
    force: 'ABS',
    reason: 'consulate',
    evidence: { fields: ['T03'] },
    values: { code: 'G03' },
  });
});

it('[G03] «no sabe» counts as fear until a certified screening answers it', () => {
  const screened = (certified: boolean): Step => ({
    at: '2026-03-09 23:00',
    kind: 'screening.sign',
    role: 'R03',
    certified,
    facts: { T03: 'no', T05: 'no', T06: [], T07: 'no', T08: 'no', T09: 'no', T10: 'no', T11: 'no' },
  });
  expect(reasonOf(g03, [unsure, notify])).toBe('consulate');
  expect(reasonOf(g03, [unsure, screened(false), notify])).toBe('consulate');
  expect(reasonOf(g03, [unsure, screened(true), notify])).toBeUndefined();
});

it('[G03] a wish for asylum closes the door even when there is no fear', () => {
  const asks: Step = { at: '2026-03-10 08:00', kind: 'form.record', facts: { T05: 'si' } };
  expect(reasonOf(g03, [calm, asks, notify])).toBe('consulate');
});

it('[G03] express consent of child, guardian and lawyer opens the door for its own purpose only', () => {
  expect(reasonOf(g03, [fears, consent('notificacion_consular', EVERYBODY), notify])).toBeUndefined();
  expect(reasonOf(g03, [fears, consent('contacto_familiar', EVERYBODY), notify])).toBe('consulate');
});

it('[G03] the consents that open a door are ones that an officer can record', () => {
  const codes = CL_CONSENT_PURPOSE.items.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['notificacion_consular', 'contacto_familiar']));
});

it('[G03] a consent for one consulate opens no other', () => {
  const forHonduras = consent('notificacion_consular', EVERYBODY, 'otorgado', 'mex-consulado-hnd-tapachula');
  const to = (N04: string): Step => ({ ...notify, facts: { N04 } });
  expect(reasonOf(g03, [fears, forHonduras, notify])).toBeUndefined();
  expect(reasonOf(g03, [fears, forHonduras, to('mex-consulado-gtm-tapachula')])).toBe('consulate');
});

it.each([
  'mex-consulado-hnd-tapachula',
  'mex-consulado-hnd-tapachula-turno',
  'Consulado de Honduras en Tapachula',
  'consulate of honduras in tapachula',
  'HND',
  'Honduras',
])('[G03] a consent for «%s» is one for the consulate of Honduras, and for no other', (recipient) => {
  const given = consent('notificacion_consular', EVERYBODY, 'otorgado', recipient);
  const to = (N04: string): Step => ({ ...notify, facts: { N04 } });
  expect(reasonOf(g03, [fears, given, notify])).toBeUndefined();
  expect(reasonOf(g03, [fears, given, to('mex-consulado-hnd-tapachula-turno')])).toBeUndefined();
  expect(reasonOf(g03, [fears, given, to('mex-consulado-gtm-tapachula')])).toBe('consulate');
  const back = (name: string): Step => ({
    ...consent('notificacion_consular', ['nna'], 'retirado', name),
    at: '2026-03-10 08:30',
  });
  expect(reasonOf(g03, [fears, given, back('Consulado de Honduras en Tapachula'), notify])).toBe('consulate');
  expect(reasonOf(g03, [fears, given, back('el consulado hondureño'), notify])).toBe('consulate');
});

it.each([[['nna', 'tutor']], [['tutor', 'abogado']], [['cuidador']]])(
  '[G03] consent by %s alone opens nothing',
  (givers) => {
    expect(reasonOf(g03, [fears, consent('notificacion_consular', givers), notify])).toBe('consulate');
  },
);

it('[G03] consent that was withdrawn opens nothing', () => {
  const withdrawn = { ...consent('notificacion_consular', ['nna'], 'retirado'), at: '2026-03-10 08:30' };
  expect(reasonOf(g03, [fears, consent('notificacion_consular', EVERYBODY), withdrawn, notify])).toBe('consulate');
});

it('[G03] a final refusal of asylum ends the block', () => {
  const filed: Step = { at: '2026-03-10 07:00', kind: 'asylum.file', role: 'R12' };
  const refused: Step = {
    at: '2026-03-10 08:00',
    kind: 'asylum.decide',
    role: 'R12',
    facts: { Y08: 'negado', final: 'si' },
  };
  expect(reasonOf(g03, [fears, filed, refused, notify])).toBeUndefined();
});

it('[G03] nothing is referred to a consulate, a foreign ministry or somebody unknown, and other referrals pass', () => {
  const refer = (to: string): Step => ({
    at: '2026-03-10 09:00',
    kind: 'referral.send',
    facts: { to, service: 'documentacion', urgency: 'normal' },
  });
  expect(reasonOf(g03, [fears, refer('mex-consulado-hnd-tapachula')])).toBe('referral');
  expect(reasonOf(g03, [fears, refer('mex-sre')])).toBe('referral');
  expect(reasonOf(g03, [fears, refer('hnd-senaf')])).toBe('referral');
  expect(reasonOf(g03, [fears, refer('mex-comar')])).toBeUndefined();
  // A form that has no addressee yet is not a word to the origin.
  expect(reasonOf(g03, [fears, refer('')])).toBeUndefined();
  expect(reasonOf(g03, [calm, refer('mex-consulado-hnd-tapachula')])).toBeUndefined();
});

it('[G03] the family is told only with consent for that person', () => {
  const call: Step = {
    at: '2026-03-10 09:00',
    kind: 'family.contact',
    facts: { person: 'Su madre', purpose: 'Avisar', E10: 'no', E09: 'madre' },
  };
  expect(reasonOf(g03, [fears, call])).toBe('family');
  expect(reasonOf(g03, [fears, consent('contacto_familiar', EVERYBODY, 'otorgado', 'Su madre'), call])).toBeUndefined();
  expect(reasonOf(g03, [fears, consent('contacto_familiar', EVERYBODY, 'otorgado', 'Su tío'), call])).toBe('family');
  expect(reasonOf(g03, [calm, call])).toBeUndefined();
});

it('[G03] an interview that meets fear is saved as far as it went, and goes no further', () => {
  expect(reasonOf(g03, [calm, notify, interview({ fear: 'si', fearOf: 'pandilla' })])).toBeUndefined();
  expect(reasonOf(g03, [calm, notify, interview({ fear: 'si', wishReturn: 'si' })])).toBe('stop_at_fear');
  expect(reasonOf(g03, [calm, notify, interview({ fear: 'NS', actions: 'Se llamó a la familia' })])).toBe(
    'stop_at_fear',
  );
  expect(reasonOf(g03, [calm, notify, interview({ fear: 'no', wishReturn: 'si' })])).toBeUndefined();
});

it('[G03] after an interview met fear, no further word passes', () => {
  const again = { ...notify, at: '2026-03-12 09:00' };
  expect(reasonOf(g03, [calm, notify, interview({ fear: 'si' }), again])).toBe('consulate');
  expect(
    reasonOf(g03, [calm, notify, interview({ fear: 'si' }), { ...interview({ fear: 'no' }), at: '2026-03-12 10:00' }]),
  ).toBe('consulate');
});
