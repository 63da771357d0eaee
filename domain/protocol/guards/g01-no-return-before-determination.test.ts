import { expect, it } from 'vitest';
import { actId, intake, type Step } from '#world/fixtures/case-file.ts';
import { refusalOf } from '#world/fixtures/guard-case.ts';
import { changing, DEPART, LAWFUL_RETURN, PREPARE, without } from '#world/fixtures/lawful-return.ts';
import { g01 } from './g01-no-return-before-determination.ts';

/** Codes of what is missing for the return that the last step prepares. */
function missing(steps: readonly Step[], last: Step = PREPARE): readonly string[] {
  const refusal = refusalOf(g01, [...steps, last]);
  return refusal ? String(refusal.values?.['missing']).split(', ') : [];
}

it('[G01] a return is prepared once screening, assessment, determination and appeal are done', () => {
  expect(missing(LAWFUL_RETURN)).toEqual([]);
  expect(missing([...LAWFUL_RETURN, PREPARE], DEPART)).toEqual([]);
});

it('[G01] a child just registered is not returned, and every missing condition is named', () => {
  const refusal = refusalOf(g01, [intake('2026-03-02 09:00'), PREPARE]);
  expect(refusal).toMatchObject({ guard: 'G01', force: 'ABS', reason: 'undetermined' });
  expect(missing([intake('2026-03-02 09:00')])).toEqual([
    'screening',
    'screening_answers',
    'bia',
    'bid',
    'decision',
    'explained',
    'appeal_window',
  ]);
});

it.each([
  ['screening.sign', 'screening'],
  ['bia.sign', 'bia'],
  ['bid.sign', 'bid'],
  ['decision.explain', 'explained'],
  ['appeal.waive', 'appeal_window'],
])('[G01] without %s there is no return', (kind, condition) => {
  expect(missing(without(LAWFUL_RETURN, kind))).toContain(condition);
});

it('[G01] a screening by somebody who is not certified does not count', () => {
  const steps = LAWFUL_RETURN.map((step) => (step.kind === 'screening.sign' ? { ...step, certified: false } : step));
  expect(missing(steps)).toContain('screening');
});

it('[G01] «no sabe» on fear keeps the screening open and the asylum question pending', () => {
  expect(missing(changing(LAWFUL_RETURN, 'screening.sign', { T03: 'NS' }))).toEqual([
    'screening_answers',
    'asylum_pending',
  ]);
});

it('[G01] a wish for asylum that was taken back is still pending without a final decision', () => {
  const asked = changing(LAWFUL_RETURN, 'screening.sign', { T05: 'si' });
  const takenBack: Step = { at: '2026-03-12 09:00', kind: 'form.record', facts: { T05: 'no' } };
  expect(missing([...asked, takenBack])).toContain('asylum_pending');
});

it('[G01] a referral to the asylum body is pending until a final refusal, and then no longer', () => {
  const referred: Step = { at: '2026-03-12 09:00', kind: 'asylum.refer' };
  const refused = (final: string): Step => ({
    at: '2026-03-13 09:00',
    kind: 'asylum.decide',
    role: 'R12',
    facts: { Y08: 'negado', final },
  });
  expect(missing([...LAWFUL_RETURN, referred])).toEqual(['asylum_pending']);
  expect(missing([...LAWFUL_RETURN, referred, refused('no')])).toEqual(['asylum_pending']);
  expect(missing([...LAWFUL_RETURN, referred, refused('si')])).toEqual([]);
});

it('[G01] a consent that lets the family be told does not end the asylum inquiry', () => {
  const fears = changing(LAWFUL_RETURN, 'intake.register', { T03: 'si' });
  const consent: Step = {
    at: '2026-03-12 09:00',
    kind: 'consent.record',
    facts: { purpose: 'contacto_familiar', decision: 'otorgado', givenBy: ['nna', 'tutor', 'abogado'] },
  };
  expect(missing([...fears, consent])).toContain('asylum_pending');
});

it('[G01] a trafficking inquiry is pending until the competent unit answers', () => {
  const forced = changing(LAWFUL_RETURN, 'screening.sign', { T07: 'si' });
  const sent: Step = {
    at: '2026-03-12 09:00',
    kind: 'referral.send',
    name: 'inquiry',
    facts: { to: 'mex-fevimtra', service: 'juridico', urgency: 'urgente' },
  };
  const answered: Step = {
    at: '2026-03-14 09:00',
    kind: 'referral.complete',
    role: 'R14',
    facts: { referral: actId('inquiry'), reply: 'Investigación concluida' },
  };
  expect(missing(forced)).toEqual(['trafficking_pending']);
  expect(missing([...forced, sent])).toEqual(['trafficking_pending']);
  expect(missing([...forced, sent, answered])).toEqual([]);
  expect(missing([...forced, sent, answered, { ...sent, name: 'second', at: '2026-03-15 09:00' }])).toEqual([
    'trafficking_pending',
  ]);
});

it('[G01] a supervisor who unticks trafficking by hand does not end the inquiry', () => {
  const forced = changing(LAWFUL_RETURN, 'screening.sign', { T07: 'si' });
  const unticked: Step = {
    at: '2026-03-12 09:00',
    kind: 'route.override',
    role: 'R04',
    facts: { subject: 'vulnerability', code: 'V05', change: 'remove', T26: 'No es trata' },
  };
  expect(missing([...forced, unticked])).toEqual(['trafficking_pending']);
});

it('[G01] a decision for another option opens no return', () => {
  expect(missing(changing(LAWFUL_RETURN, 'bid.sign', { option: 'DIS-1' }))).toEqual(['decision']);
});

it('[G01] an appeal stops the return until it is decided, and a decision set aside opens none', () => {
  const appeal: Step = { at: '2026-03-12 09:00', kind: 'appeal.file', role: 'R07' };
  const ruling = (upheld: string): Step => ({
    at: '2026-03-20 09:00',
    kind: 'appeal.resolve',
    role: 'R15',
    facts: { upheld },
  });
  expect(missing([...LAWFUL_RETURN, appeal])).toEqual(['appeal_pending']);
  expect(missing([...LAWFUL_RETURN, appeal, ruling('si')])).toEqual([]);
  expect(missing([...LAWFUL_RETURN, appeal, ruling('no')])).toEqual(['decision', 'explained', 'appeal_window']);
});

it('[G01] the appeal window runs 15 working days from the explanation, holidays not counted', () => {
  const steps = without(LAWFUL_RETURN, 'appeal.waive');
  // 10 March + 15 working days, with 16 March a holiday, is 1 April.
  expect(missing(steps, { ...PREPARE, at: '2026-03-31 18:00' })).toEqual(['appeal_window']);
  expect(missing(steps, { ...PREPARE, at: '2026-04-01 10:00' })).toEqual([]);
});

it('[G01] a waiver signed before the decision is none', () => {
  const early: Step = { at: '2026-03-09 10:00', kind: 'appeal.waive', role: 'R07', facts: { U01: 'No quiero' } };
  const decided = LAWFUL_RETURN.findIndex(({ kind }) => kind === 'bid.sign');
  const steps = without(LAWFUL_RETURN, 'appeal.waive');
  expect(missing([...steps.slice(0, decided), early, ...steps.slice(decided)])).toEqual(['appeal_window']);
});

it('[G01] a reopened case is assessed and decided anew', () => {
  const reopened: Step = { at: '2026-03-15 09:00', kind: 'case.reopen', facts: { reason: 'Riesgo nuevo' } };
  expect(missing([...LAWFUL_RETURN, reopened])).toEqual(
    expect.arrayContaining(['screening', 'bia', 'bid', 'decision']),
  );
});
