/** What follows: O33 regularisation, O34 birth registration, O38 referrals, O42 the decision explained. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import {
  absence,
  actId,
  buildCase,
  duty,
  intake,
  type Step,
  testPack,
  wallTime,
  when,
} from '#world/fixtures/case-file.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../types.ts';

function law(facts: Facts, steps: readonly Step[] = [], now = '2026-03-20 10:00'): Assessment {
  return assess(buildCase([intake('2026-03-09 21:40', facts), ...steps]), testPack(), when(now));
}
const due = (assessment: Assessment, id: string): string | undefined => {
  const found = duty(assessment, id);
  return found && wallTime(found.dueAt);
};
const decide = (option: string, at = '2026-03-15 11:00', more: Facts = {}): Step => ({
  at,
  kind: 'decision.sign',
  facts: { option, reason: 'x', ...more },
});

describe('O33', () => {
  it.each(['DIS-1', 'DIS-2', 'DIS-9'])(
    '[O33] a decision to stay (%s) asks for regularisation in thirty days',
    (option) => {
      expect(due(law({}, [decide(option)]), 'O33')).toBe('2026-04-14 11:00');
    },
  );

  it('[O33] not without a decision to stay, nor for who needs no permit', () => {
    expect(duty(law({}), 'O33')).toBeUndefined();
    expect(duty(law({}, [decide('DIS-4')]), 'O33')).toBeUndefined();
    expect(absence(law({ B11: ['MEX'] }, [decide('DIS-1')]), 'O33')).toBe('national-of-node');
    expect(absence(law({ Y04: 'residente_permanente' }, [decide('DIS-1')]), 'O33')).toBe('already-regular');
  });

  it('[O33] is met by filing, and falls away when the decision changes', () => {
    const filed: Step = { at: '2026-03-16 11:00', kind: 'regularisation.file', facts: { Y05: 'presentada' } };
    expect(duty(law({}, [decide('DIS-1'), filed]), 'O33')?.status).toBe('met');
    expect(duty(law({}, [decide('DIS-1'), decide('DIS-3', '2026-03-18 11:00')]), 'O33')?.status).toBe('cancelled');
  });

  it('[O33] deciding the same again gives no new time; deciding it after another decision does', () => {
    const again = decide('DIS-1', '2026-03-19 11:00');
    expect(due(law({}, [decide('DIS-1'), again]), 'O33')).toBe('2026-04-14 11:00');
    expect(due(law({}, [decide('DIS-1'), decide('DIS-3', '2026-03-17 11:00'), again]), 'O33')).toBe('2026-04-18 11:00');
  });
});

describe('O34', () => {
  const seen = (X07: string, at = '2026-03-15 08:00'): Step => ({ at, kind: 'form.record', facts: { X07 } });

  it.each(['no', 'NS'])('[O34] a birth answered «%s» is opened within ten days', (answer) => {
    expect(due(law({}, [seen(answer)]), 'O34')).toBe('2026-03-25 08:00');
  });

  it('[O34] not when registered, nor before anybody asked', () => {
    expect(absence(law({}, [seen('si')]), 'O34')).toBe('birth-registered');
    expect(duty(law({}), 'O34')).toBeUndefined();
  });

  it('[O34] is met by opening, and falls away when the certificate is found', () => {
    const open: Step = { at: '2026-03-16 08:00', kind: 'birth.open', facts: { registry: 'RENAP' } };
    expect(duty(law({}, [seen('no'), open]), 'O34')?.status).toBe('met');
    expect(duty(law({}, [seen('NS'), seen('si', '2026-03-17 08:00')]), 'O34')?.status).toBe('cancelled');
  });
});

describe('O38', () => {
  const send = (urgency: string): Step => ({
    at: '2026-03-19 10:00',
    kind: 'referral.send',
    name: 'referral',
    facts: { to: 'mex-salud', service: 'salud', urgency },
  });
  const answer = (kind: string): Step => ({
    at: '2026-03-19 11:00',
    kind,
    role: 'R16',
    facts: { referral: actId('referral'), reason: 'x' },
  });

  it.each([
    ['urgente', '2026-03-19 12:00'],
    ['normal', '2026-03-20 10:00'],
    ['servicio', '2026-03-22 10:00'],
  ])('[O38] %s is answered by %s', (urgency, expected) => {
    expect(due(law({}, [send(urgency)]), 'O38')).toBe(expected);
  });

  it.each(['referral.acknowledge', 'referral.accept', 'referral.refuse'])('[O38] %s answers', (kind) => {
    expect(duty(law({}, [send('urgente'), answer(kind)]), 'O38')?.status).toBe('met');
  });

  it('[O38] an answer to another referral does not, and a withdrawn one owes none', () => {
    const other: Step = { ...answer('referral.accept'), facts: { referral: actId('another') } };
    expect(duty(law({}, [send('urgente'), other]), 'O38')?.status).toBe('overdue');
    const withdrawn: Step = { ...answer('referral.withdraw'), role: 'R03' };
    expect(duty(law({}, [send('urgente'), withdrawn]), 'O38')?.status).toBe('cancelled');
    expect(duty(law({}), 'O38')).toBeUndefined();
  });
});

describe('O42', () => {
  it('[O42] every decision is explained within 48 hours', () => {
    expect(due(law({}, [decide('DIS-1')]), 'O42')).toBe('2026-03-17 11:00');
    expect(duty(law({}), 'O42')).toBeUndefined();
    const told: Step = {
      at: '2026-03-16 11:00',
      kind: 'decision.explain',
      facts: { U05: '2026-03-16T11:00:00-06:00' },
    };
    expect(duty(law({}, [decide('DIS-1'), told]), 'O42')?.status).toBe('met');
  });

  it('[O42] told while it was signed is told; told before it is not', () => {
    const signed = decide('DIS-1', '2026-03-15 11:00', { U05: '2026-03-15T11:00:00-06:00' });
    expect(duty(law({}, [signed]), 'O42')?.status).toBe('met');
    const before: Step = {
      at: '2026-03-14 11:00',
      kind: 'decision.explain',
      facts: { U05: '2026-03-14T11:00:00-06:00' },
    };
    expect(duty(law({}, [before, decide('DIS-1')]), 'O42')?.status).toBe('overdue');
  });
});
