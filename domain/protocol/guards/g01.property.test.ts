/**
 * No sequence of acts, lawful or hostile, signed by anybody, with any overrides, leads past G01 to ST7b or ST7c. The oracle
 * below reads the journal itself and shares no code with the guard.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldCase } from '#domain/casefile/fold.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import { addWorkingDays } from '#domain/kernel/calendar.ts';
import type { ActId } from '#domain/kernel/ids.ts';
import { daysFromCivil, MINUTE_MS, toLocal } from '#domain/kernel/instant.ts';
import { decide } from '#domain/protocol/decide.ts';
import type { Act } from '#domain/register/act.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { buildActs, type Step, testPack } from '#world/fixtures/case-file.ts';
import { DEPART, LAWFUL_RETURN, PREPARE } from '#world/fixtures/lawful-return.ts';

const pack = testPack('MEX');
const BASE = buildActs([...LAWFUL_RETURN, PREPARE, DEPART]);
/** What somebody in a hurry, or of ill will, writes to get past the guard: every guard, overridden. */
const OVERRIDES = Array.from({ length: 28 }, (_, n) => ({
  guard: `G${String(n + 1).padStart(2, '0')}`,
  reason: 'Autorizado por la superioridad',
}));

function step(kind: string, role: NonNullable<Step['role']>, facts: Facts = {}): Step {
  return { at: '2026-03-01 00:00', kind, role, facts };
}

const prepareFacts = PREPARE.facts ?? {};
const EXTRA = buildActs([
  ...['si', 'NS', 'no'].map((T03) => step('form.record', 'R03', { T03 })),
  ...['si', 'no'].map((T05) => step('form.record', 'R03', { T05 })),
  ...['si', 'no'].map((T07) => step('form.record', 'R03', { T07 })),
  // All the answers of a screening, and no screening.
  step('form.record', 'R03', { T03: 'no', T05: 'no', T06: [], T07: 'no', T08: 'no', T09: 'no', T10: 'no', T11: 'no' }),
  step('asylum.refer', 'R04'),
  step('asylum.file', 'R12', { F02: '2026-03-01' }),
  step('asylum.decide', 'R12', { Y08: 'negado', final: 'no' }),
  step('asylum.decide', 'R12', { Y08: 'negado', final: 'si' }),
  step('asylum.decide', 'R12', { Y08: 'reconocido', final: 'si' }),
  step('route.override', 'R04', { subject: 'vulnerability', code: 'V05', change: 'remove', T26: 'No' }),
  step('route.override', 'R04', { subject: 'route', code: 'RT-SOL', change: 'remove', T26: 'No' }),
  step('bid.open', 'R04', { trigger: 'BT5' }),
  ...['DIS-1', 'DIS-4', 'DIS-5'].map((option) =>
    step('bid.sign', 'R11', { option, reason: 'Razones', arguments: ['seguridad'], U01: 'Sí' }),
  ),
  ...['DIS-2', 'DIS-4'].map((option) => step('decision.sign', 'R04', { option, reason: 'Razones', U01: 'Sí' })),
  step('decision.explain', 'R03', { U05: '2026-03-10T10:00:00-06:00' }),
  step('appeal.file', 'R07'),
  step('appeal.waive', 'R07', { U01: 'No quiero' }),
  ...['si', 'no'].map((upheld) => step('appeal.resolve', 'R15', { upheld })),
  step('bia.sign', 'R03', { form: 'corta', recommendation: 'x', solution: 'DIS-4', U01: 'Sí' }),
  step('case.close', 'R04', { Z01: 'objetivos_cumplidos', reason: 'x', Z03: 'Sí' }),
  step('case.reopen', 'R04', { reason: 'x' }),
  step('absence.report', 'R09'),
  step('absence.resolve', 'R04', { finding: 'En casa de su tía' }),
  step('solution.integrate', 'R04', { receiver: 'Su tía', J08: 'PL2', U01: 'Sí' }),
  step('consent.record', 'R04', {
    purpose: 'notificacion_consular',
    decision: 'otorgado',
    givenBy: ['nna', 'tutor', 'abogado'],
  }),
  step('return.prepare', 'R04', prepareFacts),
  step('return.prepare', 'R04', { ...prepareFacts, option: 'DIS-5' }),
  step('return.depart', 'R04', DEPART.facts),
]);

/** A plan: which steps of the lawful return are left out, and what is written in between. */
const plan = fc.record({
  dropped: fc.uniqueArray(fc.integer({ min: 1, max: BASE.length - 1 }), { maxLength: 2 }),
  inserted: fc.array(fc.tuple(fc.integer({ min: 1, max: BASE.length }), fc.nat(EXTRA.length - 1), fc.boolean()), {
    maxLength: 5,
  }),
});

/** The acts of a plan in their order, each a minute after the one before at the earliest. */
function actsOfPlan({ dropped, inserted }: typeof plan extends fc.Arbitrary<infer T> ? T : never): readonly Act[] {
  const acts: Act[] = [];
  function write(act: Act, overridden: boolean): void {
    const last = acts.at(-1);
    const at = last && act.occurredAt <= last.occurredAt ? last.occurredAt + MINUTE_MS : act.occurredAt;
    const id = `00000000-0000-4000-9000-${String(acts.length).padStart(12, '0')}` as ActId;
    const more = overridden ? { overrides: OVERRIDES, by: { ...act.by, role: 'R04' as const } } : {};
    acts.push({ ...act, ...more, id, occurredAt: at, receivedAt: at });
  }
  BASE.forEach((act, n) => {
    for (const [position, extra, overridden] of inserted) {
      const template = EXTRA[extra];
      if (position === n && template) write({ ...template, caseId: act.caseId, occurredAt: 0 }, overridden);
    }
    if (!dropped.includes(n)) write(act, false);
  });
  for (const [position, extra, overridden] of inserted) {
    const template = EXTRA[extra];
    if (position === BASE.length && template) write({ ...template, occurredAt: 0 }, overridden);
  }
  return acts;
}

const TO_ORIGIN = ['DIS-4', 'DIS-5', 'DIS-6'];

function lastIndex(journal: readonly Act[], test: (act: Act) => boolean): number {
  return journal.findLastIndex(test);
}

/** Why a return on this journal is unlawful; undefined when every condition of G01 is met. */
function unlawful(journal: readonly Act[], at: number): string | undefined {
  const of = (...kinds: readonly string[]) => lastIndex(journal, ({ kind }) => kinds.includes(kind));
  const reopened = of('case.reopen');
  const screened = lastIndex(journal, (act) => act.kind === 'screening.sign' && act.by.certified);
  if (screened <= reopened) return 'screening';
  if (of('bia.sign') <= reopened) return 'bia';
  const panel = of('bid.sign');
  if (panel <= reopened || panel < of('bid.open')) return 'bid';
  return protectionOpen(journal) ?? appealOpen(journal, at);
}

function protectionOpen(journal: readonly Act[]): string | undefined {
  const stated = lastIndex(
    journal,
    ({ kind, facts }) =>
      facts['T03'] === 'si' || facts['T05'] === 'si' || ['asylum.refer', 'asylum.file'].includes(kind),
  );
  const unsure = lastIndex(journal, ({ facts }) => facts['T03'] === 'NS');
  const everFeared = journal.some(({ facts }) => facts['T03'] === 'si');
  const screenedAway = lastIndex(
    journal,
    ({ kind, by, facts }) => kind === 'screening.sign' && by.certified && facts['T03'] === 'no',
  );
  // «No sabe» is answered by a certified screening, fear that was stated never is.
  const fear = Math.max(stated, everFeared || screenedAway < unsure ? unsure : -1);
  const refused = lastIndex(journal, ({ facts }) => facts['Y08'] === 'negado' && facts['final'] === 'si');
  if (fear > refused) return 'asylum';
  const granted = lastIndex(journal, ({ facts }) => facts['Y08'] === 'reconocido');
  if (granted > refused) return 'refugee';
  const forced = journal.findLast(({ facts }) => facts['T07'] !== undefined)?.facts['T07'];
  return forced === 'si' ? 'trafficking' : undefined;
}

function appealOpen(journal: readonly Act[], at: number): string | undefined {
  const index = (kind: string) => lastIndex(journal, (act) => act.kind === kind);
  const decided = lastIndex(journal, ({ kind }) => kind === 'bid.sign' || kind === 'decision.sign');
  if (!TO_ORIGIN.includes(String(journal[decided]?.facts['option']))) return 'option';
  const setAside = lastIndex(journal, ({ kind, facts }) => kind === 'appeal.resolve' && facts['upheld'] !== 'si');
  if (setAside > decided) return 'set aside';
  if (index('appeal.file') > index('appeal.resolve')) return 'appeal';
  const explained = journal.findIndex((act, n) => n > decided && act.kind === 'decision.explain');
  if (explained < 0) return 'explained';
  const waived = lastIndex(journal, (act) => act.kind === 'appeal.waive' && act.by.role === 'R07');
  if (waived > decided || index('appeal.resolve') > decided) return undefined;
  const day = (instant: number) => {
    const { year, month, day: date } = toLocal(instant, pack.calendar.zone);
    return daysFromCivil(year, month, date);
  };
  const over = addWorkingDays(day(journal[explained]?.occurredAt ?? 0), 15, pack.calendar);
  return day(at) < over ? 'window' : undefined;
}

it('[G01] no sequence of acts reaches ST7b or ST7c past the guard', { timeout: 60_000 }, () => {
  let prepared = 0;
  let departed = 0;
  let refused = 0;
  fc.assert(
    fc.property(plan, (one) => {
      const journal: Act[] = [];
      let file: CaseFile | undefined;
      for (const act of actsOfPlan(one)) {
        const decision = decide({ before: file, act, around: { now: act.receivedAt, pack } });
        const isReturn = act.kind === 'return.prepare' || act.kind === 'return.depart';
        if (decision.verdict !== 'accepted') {
          if (isReturn && decision.refusals.some(({ guard }) => guard === 'G01')) refused += 1;
          continue;
        }
        if (isReturn) expect(unlawful(journal, act.occurredAt)).toBeUndefined();
        if (act.kind === 'return.prepare') prepared += 1;
        if (act.kind === 'return.depart') departed += 1;
        const wasThere = file?.stations.some(({ state }) => state === decision.stateAfter) === true;
        // Only an absence that ends leads back to a station; nothing else leads to one of these two.
        if (!isReturn && !wasThere) expect(['ST7b', 'ST7c']).not.toContain(decision.stateAfter);
        journal.push(act);
        file = decision.caseFile;
      }
      expect(foldCase(journal)?.state).toBe(file?.state);
    }),
    { numRuns: 2_000, seed: 20_260_310 },
  );
  // A property that never gets near the door proves nothing.
  expect(prepared).toBeGreaterThan(100);
  expect(departed).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(500);
});
