/** How fast is the law? `decide()` with every rule on a case of sixty acts, on one core (goal: over 5,000 a second). */
import { decide } from '#domain/protocol/decide.ts';
import type { Act } from '#domain/register/act.ts';
import { buildActs, buildCase, intake, type Step, testPack } from '../fixtures/case-file.ts';
import { type Figure, figureOf } from './figures.ts';

const ACTS = 60;

const OPENING: readonly Step[] = [
  intake('2026-03-09 21:40', { A01: '2026-03-09T21:40:00-06:00', T03: 'si' }),
  { at: '2026-03-09 21:41', kind: 'protection.notify', role: 'SYS', facts: { to: 'mex-pf-ppnna' } },
  { at: '2026-03-09 22:10', kind: 'protection.acknowledge', role: 'R04', facts: { caseworker: 'officer-R03' } },
  {
    at: '2026-03-10 00:50',
    kind: 'placement.record',
    role: 'R04',
    facts: {
      J01: 'mex-albergue-tapachula-f',
      J03: {
        sale_con_permiso: 'si',
        puerta_o_guardia_impide: 'no',
        custodia_policial_o_migratoria: 'no',
        orden_de_autoridad: 'no',
      },
      J08: 'PL6',
      J10: 'no',
      U01: 'Quiere estar con otras niñas de su edad',
    },
  },
  { at: '2026-03-10 09:00', kind: 'guardian.request', facts: {} },
  {
    at: '2026-03-10 17:30',
    kind: 'bia.sign',
    facts: { form: 'corta', recommendation: 'Sigue en el albergue', T08: 'si', U01: 'Tiene miedo de volver' },
  },
];

/** A case as it looks after weeks of work: answers corrected, placement reviewed, referrals sent. */
function longCase(): readonly Step[] {
  const steps = [...OPENING];
  for (let n = steps.length; n < ACTS; n += 1) {
    const at = `2026-03-${String(11 + Math.floor(n / 6)).padStart(2, '0')} ${String(8 + (n % 6)).padStart(2, '0')}:00`;
    if (n % 5 === 0) steps.push({ at, kind: 'placement.review', facts: { outcome: 'Sigue bien' } });
    else if (n % 7 === 0)
      steps.push({ at, kind: 'referral.send', facts: { to: 'mex-salud', service: 'salud', urgency: 'normal' } });
    else steps.push({ at, kind: 'form.record', facts: { B03: `alias ${n}`, F10: 'dice que quiere estudiar' } });
  }
  return steps;
}

/** Decisions a second; `seconds` of work after a warm-up. */
export function benchDecide(seconds: number): Figure {
  const steps = longCase();
  const before = buildCase(steps);
  const next: Step = {
    at: '2026-03-28 10:00',
    kind: 'plan.sign',
    facts: { lines: 'Educación: inscribir; responsable: DIF; 10 de abril' },
  };
  const act = buildActs([...steps, next]).at(-1) as Act;
  const around = { now: act.receivedAt, pack: testPack('MEX') };
  const whole = (): number => {
    // The view of the law after the act is made when asked for: a decision with every rule asks for it.
    const { verdict, assessment } = decide({ before, act, around });
    if (verdict !== 'accepted') throw new Error('the act of the benchmark is lawful');
    return assessment.obligations.length;
  };
  for (let n = 0; n < 2000; n += 1) whole();
  const times: number[] = [];
  const start = performance.now();
  while (performance.now() - start < seconds * 1000) {
    const from = performance.now();
    whole();
    times.push(performance.now() - from);
  }
  return figureOf(`decide() on ${ACTS} acts`, { times, seconds: (performance.now() - start) / 1000 });
}
