/** Life in care: O25, O26 and O31. */
import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { absence, buildCase, duty, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from '../assess.ts';
import type { Assessment, Obligation } from '../types.ts';

function law(given: Facts, steps: readonly Step[] = [], now = '2026-03-10 10:00'): Assessment {
  return assess(buildCase([intake('2026-03-09 21:40', given), ...steps]), testPack(), when(now));
}
const all = (assessment: Assessment, id: string): readonly Obligation[] =>
  assessment.obligations.filter((one) => one.id === id);

const facts = (free: boolean) => ({
  sale_con_permiso: free ? 'si' : 'no',
  puerta_o_guardia_impide: free ? 'no' : 'si',
  custodia_policial_o_migratoria: 'no',
  orden_de_autoridad: 'no',
});
const place = (at: string, rung = 'PL6'): Step => ({
  at,
  kind: 'placement.record',
  facts: { J08: rung, J03: facts(true) },
});
const closed = (at: string): Step => ({ at, kind: 'liberty.report', role: 'R17', facts: { J03: facts(false) } });

describe('O25', () => {
  const review = (at: string): Step => ({ at, kind: 'placement.review', facts: { outcome: 'x' } });

  it('[O25] after seven days, and then thirty days after each review', () => {
    const now = law({}, [place('2026-03-10 00:50'), review('2026-03-15 10:00')], '2026-03-16 10:00');
    expect(all(now, 'O25').map(({ status, dueAt }) => [status, wallTime(dueAt)])).toEqual([
      ['met', '2026-03-17 00:50'],
      ['open', '2026-04-14 10:00'],
    ]);
  });

  it('[O25] ends with the placement, and starts anew with the next', () => {
    const now = law({}, [place('2026-03-10 00:50'), place('2026-03-12 10:00', 'PL3')], '2026-03-13 10:00');
    expect(all(now, 'O25').map(({ status }) => status)).toEqual(['cancelled', 'open']);
    expect(all(law({}), 'O25')).toEqual([]);
  });
});

describe('O26', () => {
  it('[O26] a closed door is red at once by law in Mexico', () => {
    const now = law({}, [closed('2026-03-10 08:00')], '2026-03-10 08:00');
    expect(duty(now, 'O26', 'privado')).toMatchObject({
      status: 'overdue',
      statutory: true,
      dueAt: when('2026-03-10 08:00'),
    });
  });

  it('[O26] ends when the child is in open care', () => {
    const now = law({}, [closed('2026-03-10 08:00'), place('2026-03-10 09:00')]);
    expect(duty(now, 'O26', 'privado')).toMatchObject({ status: 'met_late', metAt: when('2026-03-10 09:00') });
  });

  it('[O26] still at the post: amber after four hours, red when O04 is', () => {
    const post = duty(law({}, [], '2026-03-10 01:41'), 'O26', 'post');
    expect(post).toMatchObject({ status: 'open', amberBreached: true, statutory: true });
    expect([wallTime(post?.metaAt ?? 0), wallTime(post?.dueAt ?? 0)]).toEqual(['2026-03-10 01:40', '2026-03-10 05:40']);
    expect(duty(law({}, [place('2026-03-10 00:50')]), 'O26', 'post')?.status).toBe('met');
  });

  it('[O26] neither closed nor alone: absent', () => {
    expect(absence(law({ E01: 'AP' }), 'O26')).toBe('not-deprived');
    expect(absence(law({ E01: 'AP' }, [place('2026-03-10 08:00')]), 'O26')).toBe('not-deprived');
  });

  it('[O26] an accompanied child behind a closed door raises it too', () => {
    expect(duty(law({ E01: 'AP' }, [closed('2026-03-10 08:00')]), 'O26')?.status).toBe('overdue');
  });
});

describe('O26 where a statute allows detention', () => {
  it('[O26] Canada reviews after 48 hours, seven days and then every thirty; nobody else is asked to', () => {
    const review = (at: string): Step => ({ at, kind: 'placement.review', facts: { outcome: 'x' } });
    const steps = [
      intake('2026-03-09 21:40'),
      closed('2026-03-10 08:00'),
      review('2026-03-11 08:00'),
      review('2026-03-15 08:00'),
    ];
    const reviews = (node: 'CAN' | 'MEX') =>
      all(assess(buildCase(steps, { node }), testPack(node), when('2026-03-16 08:00', node)), 'O26')
        .filter(({ variant }) => variant?.startsWith('review'))
        .map(({ variant, status, dueAt }) => [variant, status, wallTime(dueAt, node)]);
    expect(reviews('CAN')).toEqual([
      ['review1', 'met', '2026-03-12 08:00'],
      ['review2', 'met', '2026-03-18 08:00'],
      ['review_repeat', 'open', '2026-04-14 08:00'],
    ]);
    expect(reviews('MEX')).toEqual([]);
  });
});

describe('O31', () => {
  it('[O31] thirty days from the first placement, not from a later one, nor from a closed place', () => {
    expect(duty(law({}), 'O31')).toBeUndefined();
    expect(duty(law({}, [closed('2026-03-10 08:00')]), 'O31')).toBeUndefined();
    const now = law({}, [place('2026-03-10 00:50'), place('2026-03-10 09:00', 'PL3')]);
    expect(wallTime(duty(now, 'O31')?.dueAt ?? 0)).toBe('2026-04-09 00:50');
  });

  it('[O31] is met by the enrolment, and not owed to a baby', () => {
    const enrol: Step = { at: '2026-03-10 09:00', kind: 'school.enrol', facts: { school: 'x' } };
    expect(duty(law({}, [place('2026-03-10 00:50'), enrol]), 'O31')?.status).toBe('met');
    expect(absence(law({ B07: 2 }, [place('2026-03-10 00:50')]), 'O31')).toBe('not-school-age');
  });
});
