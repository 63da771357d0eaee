/** The duties of the first day: O01–O08, each met, late, and absent. */
import { describe, expect, it } from 'vitest';
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { absence, buildCase, duty, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from '../assess.ts';
import type { Assessment } from '../types.ts';

const CONTACT = '2026-03-09 21:40';

function law(
  facts: Facts,
  steps: readonly Step[] = [],
  more: { readonly now?: string; readonly node?: NodeCode } = {},
): Assessment {
  const { now = '2026-03-10 10:00', node = 'MEX' } = more;
  return assess(buildCase([intake(CONTACT, facts), ...steps], { node }), testPack(node), when(now, node));
}

describe('from the contact', () => {
  it.each([
    ['O01', 'identification.complete', {}],
    ['O02', 'protection.notify', { to: 'mex-pf-ppnna' }],
    ['O05', 'screening.sign', { T03: 'no' }],
    ['O06', 'rights.inform', { A11: { at: '2026-03-10T09:00:00-06:00', language: 'spa' } }],
    ['O08', 'health.check', { H01: '2026-03-10T09:00:00-06:00', psychological: 'si' }],
  ] as const)('[%s] is owed by every case and met by %s', (id, kind, facts) => {
    expect(duty(law({ E01: 'AP' }), id)).toMatchObject({ triggeredAt: when(CONTACT) });
    const act: Step = { at: '2026-03-10 09:00', kind, facts };
    const met = duty(law({}, [act]), id);
    expect(met?.metAt).toBe(when('2026-03-10 09:00'));
    expect(met?.status).toBe(id === 'O02' ? 'met_late' : 'met');
    const other: Step = { at: '2026-03-10 09:00', kind: 'lawyer.appoint', facts: { lawyer: 'x' } };
    expect(duty(law({}, [other]), id)?.metAt).toBeUndefined();
  });

  it('[O02] is red after an hour in Mexico and Costa Rica by law, and in Nicaragua only by target', () => {
    for (const node of ['MEX', 'CRI'] as const) {
      const red = duty(law({}, [], { node, now: '2026-03-09 22:41' }), 'O02');
      expect(red).toMatchObject({ status: 'overdue', statutory: true });
    }
    expect(duty(law({}, [], { node: 'NIC', now: '2026-03-09 22:41' }), 'O02')?.statutory).toBe(false);
  });

  it('[O06] the answer written in the form counts as told', () => {
    const record: Step = {
      at: '2026-03-10 08:00',
      kind: 'form.record',
      facts: { A11: { at: '2026-03-10T08:00:00-06:00', language: 'spa' } },
    };
    expect(duty(law({}, [record]), 'O06')?.status).toBe('met');
  });
});

describe('at the border of the United States', () => {
  // ACC-3: a child of a contiguous country, alone.
  const seen = (now: string, B11 = ['MEX']) =>
    assess(buildCase([intake('2026-01-20 05:15', { B11 })], { node: 'USA' }), testPack('USA'), when(now, 'USA'));
  const clocks = (id: string) => {
    const found = duty(seen('2026-01-20 06:00'), id);
    return [wallTime(found?.metaAt ?? 0, 'USA'), wallTime(found?.dueAt ?? 0, 'USA'), found?.statutory];
  };

  it('[O02] [O04] [O05] [O12] two clocks each, amber by target and red by statute', () => {
    expect(clocks('O02')).toEqual(['2026-01-20 06:15', '2026-01-22 05:15', true]);
    expect(clocks('O04')).toEqual(['2026-01-21 05:15', '2026-01-23 05:15', true]);
    expect(clocks('O05')).toEqual(['2026-01-21 05:15', '2026-01-22 05:15', true]);
    expect(clocks('O12')).toEqual(['2026-01-21 05:15', '2026-01-21 05:15', false]);
  });

  it('[O05] the 48 hours are for contiguous countries alone; any other child is screened within the day', () => {
    const honduran = duty(seen('2026-01-20 06:00', ['HND']), 'O05');
    expect([wallTime(honduran?.dueAt ?? 0, 'USA'), honduran?.statutory]).toEqual(['2026-01-21 05:15', false]);
  });

  it('[O05] the statute of contiguous countries names the nationality that it looked at', () => {
    expect(duty(seen('2026-01-20 06:00'), 'O05')?.evidence.fields).toContain('B11');
    expect(duty(seen('2026-01-20 06:00', ['HND']), 'O05')?.evidence.fields).not.toContain('B11');
  });
});

describe('O03', () => {
  const notice: Step = { at: '2026-03-09 23:05', kind: 'protection.notify', role: 'SYS', facts: { to: 'a' } };

  it('[O03] runs from the notice, not from the contact, and does not exist before it', () => {
    expect(duty(law({}), 'O03')).toBeUndefined();
    expect(wallTime(duty(law({}, [notice]), 'O03')?.dueAt ?? 0)).toBe('2026-03-10 03:05');
  });

  it('[O03] is met by the acknowledgement', () => {
    const ack: Step = { at: '2026-03-10 03:06', kind: 'protection.acknowledge', role: 'R04' };
    expect(duty(law({}, [notice, ack]), 'O03')?.status).toBe('met_late');
  });
});

describe('O04', () => {
  const placed = (rung: string, custody = 'no'): Step => ({
    at: '2026-03-10 00:50',
    kind: 'placement.record',
    facts: {
      J08: rung,
      J03: {
        sale_con_permiso: custody === 'si' ? 'no' : 'si',
        puerta_o_guardia_impide: custody,
        custodia_policial_o_migratoria: custody,
        orden_de_autoridad: 'no',
      },
    },
  });

  it('[O04] is owed to a child alone, separated, with an unverified companion or not yet known', () => {
    for (const E01 of ['NA', 'SE', 'AV', 'IN']) {
      expect(wallTime(duty(law({ E01 }), 'O04')?.dueAt ?? 0), E01).toBe('2026-03-10 05:40');
    }
    expect(absence(law({ E01: 'AP' }), 'O04')).toBe('not-unaccompanied');
  });

  it('[O04] open care meets it; a closed door does not, nor does a report of one', () => {
    expect(duty(law({}, [placed('PL6')]), 'O04')?.status).toBe('met');
    expect(duty(law({}, [placed('PL11', 'si')]), 'O04')?.status).toBe('overdue');
    const report: Step = { ...placed('PL6'), kind: 'liberty.report' };
    expect(duty(law({}, [report]), 'O04')?.status).toBe('overdue');
  });

  it('[O04] runs from the moment that the child is known to be alone', () => {
    const alone: Step = { at: '2026-03-10 08:00', kind: 'form.record', facts: { E01: 'SE' } };
    expect(wallTime(duty(law({ E01: 'AP' }, [alone]), 'O04')?.dueAt ?? 0)).toBe('2026-03-10 16:00');
  });
});

describe('O07', () => {
  it('[O07] is owed when officials do not speak the language, and absent when they do', () => {
    expect(wallTime(duty(law({ A09: 'mam' }), 'O07')?.dueAt ?? 0)).toBe('2026-03-10 21:40');
    expect(absence(law({ A09: 'spa' }), 'O07')).toBe('no-language-gap');
  });

  it('[O07] an interpreter of another language, or a relative, leaves it owed', () => {
    const assigned = (facts: Facts): Step => ({ at: '2026-03-10 09:00', kind: 'interpreter.assign', facts });
    expect(duty(law({ A09: 'mam' }, [assigned({ language: 'kek', A10: 'profesional' })]), 'O07')?.status).toBe('open');
    expect(duty(law({ A09: 'mam' }, [assigned({ language: 'mam', A10: 'familiar' })]), 'O07')?.status).toBe('open');
    expect(duty(law({ A09: 'mam' }, [assigned({ language: 'mam', A10: 'remoto' })]), 'O07')?.status).toBe('met');
  });

  it('[O07] an interpreter noted shows a gap too, and only the assignment meets it', () => {
    expect(duty(law({ A09: 'spa', A10: 'remoto' }), 'O07')?.status).toBe('open');
    expect(absence(law({ A09: 'spa', A10: 'ninguno' }), 'O07')).toBe('no-language-gap');
    const assign: Step = {
      at: '2026-03-10 08:00',
      kind: 'interpreter.assign',
      role: 'R02',
      facts: { A10: 'profesional', language: 'mam' },
    };
    expect(duty(law({ A09: 'mam' }, [assign]), 'O07')?.status).toBe('met');
  });
});

describe('O08', () => {
  it('[O08] urgent health is due at once and red at once', () => {
    const urgent = duty(law({ T02: 'si' }, [], { now: CONTACT }), 'O08');
    expect(urgent).toMatchObject({ variant: 'urgente', dueAt: when(CONTACT), status: 'overdue' });
    expect(duty(law({ T02: 'no' }, [], { now: CONTACT }), 'O08')?.status).toBe('open');
  });

  it('[O08] an urgency after the check asks for a new one', () => {
    const check: Step = { at: '2026-03-10 08:00', kind: 'health.check', facts: { psychological: 'si' } };
    const fever: Step = { at: '2026-03-10 09:00', kind: 'form.record', facts: { T02: 'si' } };
    const now = law({}, [check, fever]);
    expect(now.obligations.filter(({ id }) => id === 'O08').map(({ status }) => status)).toEqual(['met', 'overdue']);
  });

  it('[O08] a check without psychological first aid does not meet the daily duty', () => {
    const half: Step = { at: '2026-03-10 08:00', kind: 'health.check', facts: { psychological: 'no' } };
    expect(duty(law({}, [half]), 'O08')?.status).toBe('open');
  });
});
