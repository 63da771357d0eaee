/**
 * G02 — Non-refoulement: an asylum seeker, a refugee, a holder of complementary protection or a child at risk of
 * persecution or torture is not returned to the country of origin, and no body decides or recommends that they be.
 * Absolute: not even the supervisor's manual removal of V03 or V04 counts. Seed L96 «principio de la no devolución»; 1951 Convention art. 33, CAT
 * art. 3, CRC GC6 ¶¶26–28. A refugee's own repatriation needs cessation by the asylum body first.
 */
import { fearOfReturn } from '../asylum.ts';
import { anyOf, holds, isAnswer } from '../signals.ts';
import type { Guard, GuardInput } from '../types.ts';
import { factualVulnerabilities } from '../vulnerabilities.ts';
import { RETURN_OPTIONS, refuse } from './reading.ts';

const PROTECTED = ['V03', 'V04'];

export const g02: Guard = {
  id: 'G02',
  force: 'ABS',
  kinds: ['return.prepare', 'return.depart', 'bia.sign', 'bid.sign', 'decision.sign'],
  source: 'L96',
  mark: 'B',
  legalRef: 'Convención de 1951, art. 33; CAT art. 3; CRC GC6 ¶¶26–28',
  check(input) {
    if (!aimsAtReturn(input)) return undefined;
    const status = protectedStatus(input);
    if (status) {
      return refuse(g02, status.code === 'V04' ? 'refugee' : 'asylum_seeker', {
        fields: status.evidence.fields,
        ...(status.evidence.acts ? { acts: status.evidence.acts } : {}),
        values: { code: status.code },
      });
    }
    const fear = fearIn(input);
    return fear && refuse(g02, 'risk_of_persecution', { fields: fear.fields, acts: fear.acts });
  },
};

function aimsAtReturn({ act }: GuardInput): boolean {
  if (act.kind.startsWith('return.')) return true;
  return RETURN_OPTIONS.includes(String(act.facts['option'] ?? act.facts['solution']));
}

function protectedStatus({ before, after, act }: GuardInput) {
  const found = [
    ...(before ? factualVulnerabilities(before, act.occurredAt) : []),
    ...factualVulnerabilities(after, act.occurredAt),
  ];
  return found.findLast(({ code }) => PROTECTED.includes(code));
}

/** Fear that no asylum body has finally ruled out, or persecution or war given as the reason for leaving. */
function fearIn({ before, after }: GuardInput) {
  const asked = fearOfReturn(after) ?? (before && fearOfReturn(before));
  const refused = (after.byKind['asylum.decide'] ?? []).some(
    (act) => act.facts['Y08'] === 'negado' && act.facts['final'] === 'si',
  );
  return anyOf(asked, refused ? undefined : holds(after, 'F09', isAnswer('persecucion', 'conflicto')));
}
