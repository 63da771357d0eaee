/** Guardian, lawyer and consulate: O09–O13, each met, hurried, cancelled and absent. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { absence, buildCase, duty, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../types.ts';

function law(facts: Facts, steps: readonly Step[] = [], now = '2026-03-10 10:00'): Assessment {
  return assess(buildCase([intake('2026-03-09 21:40', facts), ...steps]), testPack(), when(now));
}

const due = (assessment: Assessment, id: string, variant?: string): string | undefined => {
  const found = duty(assessment, id, variant);
  return found && wallTime(found.dueAt);
};

describe('O09 and O10', () => {
  const request: Step = { at: '2026-03-10 09:00', kind: 'guardian.request', role: 'R02' };
  const claim: Step = { at: '2026-03-09 23:00', kind: 'form.record', facts: { T05: 'si' } };

  it('[O09] a child alone is owed a guardian within a day, an accompanied one not', () => {
    expect(due(law({ E01: 'NA' }), 'O09')).toBe('2026-03-10 21:40');
    expect(duty(law({ E01: 'NA' }, [request]), 'O09')?.status).toBe('met');
    expect(absence(law({ E01: 'AP' }), 'O09')).toBe('not-unaccompanied');
    expect(absence(law({ E01: 'AP' }), 'O10')).toBe('not-unaccompanied');
  });

  it('[O09] within the hour once asylum is asked for', () => {
    expect(due(law({ E01: 'NA' }, [claim]), 'O09')).toBe('2026-03-10 00:00');
    expect(duty(law({ E01: 'NA' }, [claim, request]), 'O09')?.status).toBe('met_late');
  });

  it('[O09] a guardian asked for before the claim needs no second request', () => {
    const late: Step = { ...claim, at: '2026-03-10 09:30' };
    expect(duty(law({ E01: 'NA' }, [request, late]), 'O09')).toMatchObject({ status: 'met' });
    expect(due(law({ E01: 'NA' }, [request, late]), 'O09')).toBe('2026-03-10 21:40');
  });

  it('[O10] a judge’s guardian meets both, a provisional one only its own', () => {
    const designate = (scope: string): Step => ({
      at: '2026-03-11 09:00',
      kind: 'guardian.designate',
      role: 'R15',
      facts: { scope, guardian: 'x', basis: 'x' },
    });
    const status = (scope: string) => {
      const now = law({}, [request, designate(scope)], '2026-03-12 10:00');
      return [duty(now, 'O10', 'provisional')?.status, duty(now, 'O10', 'judicial')?.status];
    };
    expect(status('judicial')).toEqual(['met', 'met']);
    expect(status('provisional')).toEqual(['met', 'open']);
    expect(duty(law({}), 'O10')).toBeUndefined();
  });
});

describe('O11', () => {
  it('[O11] a child alone, and any child on the asylum route, has a lawyer within 72 h', () => {
    expect(due(law({ E01: 'NA' }), 'O11')).toBe('2026-03-12 21:40');
    expect(due(law({ E01: 'AP', T03: 'si' }), 'O11')).toBe('2026-03-12 21:40');
    expect(absence(law({ E01: 'AP' }), 'O11')).toBe('not-unaccompanied');
  });

  it('[O11] is met by the appointment', () => {
    const act: Step = { at: '2026-03-10 09:00', kind: 'lawyer.appoint', facts: { lawyer: 'x' } };
    expect(duty(law({}, [act]), 'O11')?.status).toBe('met');
  });
});

const notice: Step = { at: '2026-03-10 09:00', kind: 'consular.notify', role: 'R04', facts: { N04: 'x' } };
const fear: Step = { at: '2026-03-10 09:30', kind: 'form.record', facts: { T03: 'si' } };

describe('O12', () => {
  it('[O12] is due a day after identity and nationality are known and nothing speaks against it', () => {
    expect(due(law({}), 'O12')).toBe('2026-03-10 21:40');
    expect(duty(law({}, [notice]), 'O12')?.status).toBe('met');
  });

  it.each<[string, Facts]>([
    ['G03', { T03: 'si' }],
    ['G03', { T03: 'NS' }],
    ['nationality-unknown', { B11: ['POR_DETERMINAR'] }],
    ['nationality-unknown', { B11: ['APATRIDA'] }],
    ['national-of-node', { B11: ['MEX', 'HND'] }],
    ['identity-unknown', { B01: 'NS', B02: 'NS' }],
    ['not-unaccompanied', { E01: 'AP' }],
  ])('[O12] is absent because of %s with %j', (reason, facts) => {
    expect(absence(law(facts), 'O12')).toBe(reason);
    expect(duty(law(facts), 'O12')).toBeUndefined();
  });

  it('[O12] [G03] is cancelled when fear appears before sending, and stays met when it appears after', () => {
    expect(duty(law({}, [fear]), 'O12')?.status).toBe('cancelled');
    expect(duty(law({}, [notice, fear]), 'O12')?.status).toBe('met');
  });

  it('[O12] [G03] runs from the screening that answered «no sabe»', () => {
    const screening: Step = {
      at: '2026-03-10 09:45',
      kind: 'screening.sign',
      role: 'R03',
      facts: { T03: 'no', T05: 'no', T06: [], T07: 'no', T08: 'no', T09: 'no', T10: 'no', T11: 'no' },
    };
    expect(due(law({ T03: 'NS' }, [screening]), 'O12')).toBe('2026-03-11 09:45');
  });

  it('[O12] [G03] runs from the consent given for the consulate, and for nothing else', () => {
    const consent = (purpose: string): Step => ({
      at: '2026-03-10 09:50',
      kind: 'consent.record',
      facts: { purpose, decision: 'otorgado', givenBy: ['nna', 'tutor', 'abogado'] },
    });
    expect(due(law({ T03: 'si' }, [consent('notificacion_consular')]), 'O12')).toBe('2026-03-11 09:50');
    expect(absence(law({ T03: 'si' }, [consent('contacto_familiar')]), 'O12')).toBe('G03');
    const named = {
      ...consent('notificacion_consular'),
      facts: { ...consent('notificacion_consular').facts, recipient: 'HND' },
    };
    expect(due(law({ T03: 'si' }, [named]), 'O12')).toBe('2026-03-11 09:50');
  });

  it('[O12] waits for the nationality', () => {
    const known: Step = { at: '2026-03-10 09:00', kind: 'form.record', facts: { B11: ['HND'] } };
    expect(due(law({ B11: ['POR_DETERMINAR'] }, [known]), 'O12')).toBe('2026-03-11 09:00');
  });
});

describe('O13', () => {
  const interview: Step = {
    at: '2026-03-12 09:00',
    kind: 'consular.interview',
    role: 'R05',
    facts: { fear: 'no', treatment: [], privacy: 'si' },
  };

  it('[O13] follows the notice by 72 h and is met by the interview', () => {
    expect(duty(law({}), 'O13')).toBeUndefined();
    expect(due(law({}, [notice]), 'O13')).toBe('2026-03-13 09:00');
    expect(duty(law({}, [notice, interview], '2026-03-12 10:00'), 'O13')?.status).toBe('met');
  });

  it('[O13] [G03] is cancelled when fear appears first', () => {
    expect(duty(law({}, [notice, fear]), 'O13')?.status).toBe('cancelled');
  });
});
