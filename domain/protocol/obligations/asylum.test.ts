/** The asylum route and appeals: O18–O20 and O40. */
import { describe, expect, it } from 'vitest';
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { absence, buildCase, duty, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../types.ts';

function law(
  facts: Facts,
  steps: readonly Step[] = [],
  more: { readonly now?: string; readonly node?: NodeCode } = {},
): Assessment {
  const { now = '2026-03-10 10:00', node = 'MEX' } = more;
  return assess(buildCase([intake('2026-03-09 21:40', facts), ...steps], { node }), testPack(node), when(now, node));
}
const due = (assessment: Assessment, id: string, node: NodeCode = 'MEX'): string | undefined => {
  const found = duty(assessment, id);
  return found && wallTime(found.dueAt, node);
};
const file = (at: string, filedOn?: string): Step => ({
  at,
  kind: 'asylum.file',
  role: 'R12',
  facts: filedOn ? { filedOn } : {},
});

describe('O18', () => {
  it.each<[string, Facts]>([
    ['fear', { T03: 'si' }],
    ['«no sabe»', { T03: 'NS' }],
    ['a wish', { T05: 'si' }],
  ])('[O18] %s reaches the asylum body within a day', (_, facts) => {
    expect(due(law(facts), 'O18')).toBe('2026-03-10 21:40');
  });

  it('[O18] neither fear nor wish: absent', () => {
    expect(absence(law({ T03: 'no', T05: 'no' }), 'O18')).toBe('no-fear-or-wish');
  });

  it('[O18] referral or filing meets it; it falls away when a certified screening finds no fear', () => {
    const refer: Step = { at: '2026-03-10 09:00', kind: 'asylum.refer' };
    expect(duty(law({ T03: 'si' }, [refer]), 'O18')?.status).toBe('met');
    expect(duty(law({ T03: 'si' }, [file('2026-03-10 09:00')]), 'O18')?.status).toBe('met');
    const screening: Step = {
      at: '2026-03-10 09:00',
      kind: 'screening.sign',
      role: 'R03',
      facts: { T03: 'no', T05: 'no', T06: [], T07: 'no', T08: 'no', T09: 'no', T10: 'no', T11: 'no' },
    };
    expect(duty(law({ T03: 'NS' }, [screening]), 'O18')?.status).toBe('cancelled');
  });
});

describe('O19', () => {
  it('[O19] thirty working days from entry in Mexico, to the end of the last day', () => {
    expect(due(law({ T03: 'si', F02: '2026-03-08' }), 'O19')).toBe('2026-04-20 23:59');
  });

  it.each<[string, Facts, NodeCode]>([
    ['no-fear-or-wish', { T03: 'no', F02: '2026-03-08' }, 'MEX'],
    ['entry-date-unknown', { T03: 'si' }, 'MEX'],
    ['no-window', { T03: 'si', F02: '2026-03-08' }, 'HND'],
  ])('[O19] is absent because of %s', (reason, facts, node) => {
    expect(absence(law(facts, [], { node }), 'O19')).toBe(reason);
  });

  it('[O19] Panama counts six months from the working day after entry', () => {
    // Sunday 8 March: the next working day is Monday 9.
    const panama = law({ T03: 'si', F02: '2026-03-08' }, [], { node: 'PAN' });
    expect(due(panama, 'O19', 'PAN')).toBe('2026-09-09 23:59');
  });

  it('[O19] a claim written down later counts on the day it was filed', () => {
    const steps = [file('2026-04-22 10:00', '2026-04-20')];
    expect(duty(law({ T03: 'si', F02: '2026-03-08' }, steps, { now: '2026-04-23 10:00' }), 'O19')?.status).toBe('met');
    const late = [file('2026-04-22 10:00')];
    expect(duty(law({ T03: 'si', F02: '2026-03-08' }, late, { now: '2026-04-23 10:00' }), 'O19')?.status).toBe(
      'met_late',
    );
  });
});

describe('O20', () => {
  it('[O20] 45 working days in Mexico, three months in Costa Rica, none where the law is silent', () => {
    const steps = [file('2026-03-10 16:00', '2026-03-10')];
    const late = { now: '2026-03-11 10:00' };
    expect(due(law({ T03: 'si' }, steps, late), 'O20')).toBe('2026-05-14 23:59');
    expect(due(law({ T03: 'si' }, steps, { ...late, node: 'CRI' }), 'O20', 'CRI')).toBe('2026-06-10 23:59');
    expect(absence(law({ T03: 'si' }, steps, { ...late, node: 'HND' }), 'O20')).toBe('no-window');
    expect(duty(law({ T03: 'si' }), 'O20')).toBeUndefined();
  });

  it('[O20] is met by the decision', () => {
    const decided: Step = {
      at: '2026-05-15 08:00',
      kind: 'asylum.decide',
      role: 'R12',
      facts: { Y08: 'reconocido', final: 'si' },
    };
    const now = law({ T03: 'si' }, [file('2026-03-10 16:00', '2026-03-10'), decided], { now: '2026-05-16 08:00' });
    expect(duty(now, 'O20')?.status).toBe('met_late');
  });
});

describe('O40', () => {
  const refused = (final: string): Step => ({
    at: '2026-05-11 12:00',
    kind: 'asylum.decide',
    role: 'R12',
    facts: { Y08: 'negado', final },
  });
  const now = { now: '2026-05-12 10:00' };

  it('[O40] fifteen working days in Mexico from a refusal that is not final', () => {
    expect(due(law({ T03: 'si' }, [refused('no')], now), 'O40')).toBe('2026-06-01 12:00');
    expect(duty(law({ T03: 'si' }, [refused('si')], now), 'O40')).toBeUndefined();
    expect(absence(law({ T03: 'si' }, [refused('no')], { ...now, node: 'HND' }), 'O40')).toBe('no-window');
  });

  it('[O40] ends with the appeal or its waiver', () => {
    const appeal: Step = { at: '2026-05-12 09:00', kind: 'appeal.file', role: 'R07' };
    expect(duty(law({ T03: 'si' }, [refused('no'), appeal], now), 'O40')?.status).toBe('met');
  });
});
