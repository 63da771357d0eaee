/** Assessment, plan and panel: O14–O17. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { absence, buildCase, duty, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../types.ts';

function law(facts: Facts, steps: readonly Step[] = [], now = '2026-03-10 10:00'): Assessment {
  return assess(buildCase([intake('2026-03-09 21:40', facts), ...steps]), testPack(), when(now));
}
const due = (assessment: Assessment, id: string): string | undefined => {
  const found = duty(assessment, id);
  return found && wallTime(found.dueAt);
};
const bia = (at: string, facts: Facts = {}): Step => ({ at, kind: 'bia.sign', facts: { form: 'corta', ...facts } });

describe('O14', () => {
  it.each<[string, Facts, string]>([
    ['alta', { T03: 'si' }, '2026-03-10 21:40'],
    ['media', { E01: 'NA' }, '2026-03-12 21:40'],
    ['baja', { E01: 'AP' }, '2026-03-16 21:40'],
  ])('[O14] priority %s with %j is due %s', (priority, facts, expected) => {
    expect(law(facts).priority.code).toBe(priority);
    expect(due(law(facts), 'O14')).toBe(expected);
  });

  it('[O14] a child that becomes urgent is owed it a day later, never later than before', () => {
    const urgent = (at: string): Step => ({ at, kind: 'form.record', facts: { T20: 'si' } });
    expect(due(law({ E01: 'AP' }, [urgent('2026-03-10 08:00')]), 'O14')).toBe('2026-03-11 08:00');
    expect(due(law({ E01: 'AP' }, [urgent('2026-03-16 20:00')], '2026-03-16 21:00'), 'O14')).toBe('2026-03-16 21:40');
  });

  it('[O14] what the assessment itself finds does not make it late', () => {
    const found = law({ E01: 'NA' }, [bia('2026-03-12 20:00', { T08: 'si' })], '2026-03-12 21:00');
    expect(found.priority.code).toBe('alta');
    expect(duty(found, 'O14')?.status).toBe('met');
    expect(duty(law({ E01: 'NA' }, [bia('2026-03-12 22:00')], '2026-03-13 21:00'), 'O14')?.status).toBe('met_late');
  });
});

describe('O15', () => {
  it('[O15] the plan is due fourteen days after the assessment, and not before there is one', () => {
    expect(duty(law({}), 'O15')).toBeUndefined();
    expect(due(law({}, [bia('2026-03-10 09:00')]), 'O15')).toBe('2026-03-24 09:00');
  });

  it('[O15] a signed plan meets it', () => {
    const plan: Step = { at: '2026-03-10 09:30', kind: 'plan.sign', facts: { lines: 'x' } };
    expect(duty(law({}, [bia('2026-03-10 09:00'), plan]), 'O15')?.status).toBe('met');
  });
});

describe('O16 and O17', () => {
  const open = (at: string, trigger = 'BT1'): Step => ({ at, kind: 'bid.open', role: 'R11', facts: { trigger } });
  const sign = (at: string): Step => ({ at, kind: 'bid.sign', role: 'R10', facts: { option: 'DIS-1', reason: 'x' } });
  const solution = bia('2026-03-12 10:00', { solution: 'DIS-1' });

  it('[O16] five working days over a holiday, and met by the opening', () => {
    // Monday 16 March 2026 is not worked in Mexico.
    expect(due(law({}, [solution], '2026-03-12 11:00'), 'O16')).toBe('2026-03-20 10:00');
    expect(duty(law({}, [solution, open('2026-03-13 10:00')], '2026-03-13 11:00'), 'O16')?.status).toBe('met');
  });

  it('[O16] without trigger there is none, and the reason is told when the assessment gives it', () => {
    expect(duty(law({}), 'O16')).toBeUndefined();
    expect(absence(law({}, [bia('2026-03-10 09:00', { solutionDeferred: 'si' })]), 'O16')).toBe('solution-deferred');
  });

  it('[O16] a trigger that fires while a panel is owed or open belongs to it; after its decision it asks for a new one', () => {
    const risk = bia('2026-03-17 10:00', { solution: 'DIS-8', riskFlag: 'si' });
    const during = law({}, [solution, open('2026-03-16 10:00'), risk], '2026-03-18 10:00');
    expect(during.bidTriggers.map(({ code }) => code)).toEqual(['BT1', 'BT2']);
    expect(during.obligations.filter(({ id }) => id === 'O16')).toHaveLength(1);
    const after = law({}, [solution, open('2026-03-13 10:00'), sign('2026-03-14 10:00'), risk], '2026-03-18 10:00');
    expect(after.obligations.filter(({ id }) => id === 'O16').map(({ status }) => status)).toEqual(['met', 'open']);
  });

  it('[O17] the panel decides within thirty days of opening', () => {
    const opened = law({}, [solution, open('2026-03-13 10:00')], '2026-03-14 10:00');
    expect(due(opened, 'O17')).toBe('2026-04-12 10:00');
    expect(duty(law({}), 'O17')).toBeUndefined();
    const decided = law({}, [solution, open('2026-03-13 10:00'), sign('2026-04-12 10:01')], '2026-04-13 10:00');
    expect(duty(decided, 'O17')?.status).toBe('met_late');
  });
});
