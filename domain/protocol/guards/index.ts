/** Which rules stand above every act? The guards of reference §3.3, one file each, in their order. */
import { ACT_KINDS } from '../../casefile/kinds.ts';
import { HOUR_MS } from '../../kernel/instant.ts';
import type { Guard, GuardInput, Refusal } from '../types.ts';
import { g01 } from './g01-no-return-before-determination.ts';
import { g02 } from './g02-non-refoulement.ts';
import { g03 } from './g03-no-consular-contact.ts';
import { g04 } from './g04-family-contact.ts';
import { g05 } from './g05-no-rejection.ts';
import { g06 } from './g06-age-doubt-is-child.ts';
import { g07 } from './g07-child-heard.ts';
import { g08 } from './g08-language-understood.ts';
import { g09 } from './g09-certified-interviewer.ts';
import { g10 } from './g10-not-asked-twice.ts';
import { g11 } from './g11-representation.ts';
import { g13 } from './g13-no-detention.ts';
import { g14 } from './g14-siblings-and-fit.ts';
import { g15 } from './g15-licensed-free-place.ts';
import { g16 } from './g16-firewall.ts';
import { g17 } from './g17-rights-arguments.ts';
import { g18 } from './g18-no-separation.ts';
import { g19 } from './g19-family-first.ts';
import { g20 } from './g20-safe-departure.ts';
import { g21 } from './g21-travel-window.ts';
import { g23 } from './g23-closing.ts';
import { g26 } from './g26-contiguous-country.ts';
import { g27 } from './g27-return-by-decision.ts';
import { g28 } from './g28-plain-words.ts';
import { earlier, textOf } from './reading.ts';

export { FORBIDDEN_ACTS, forbiddenAct } from './g05-no-rejection.ts';

/** G12, G22, G24 and G25 guard acts that do not exist yet: panel sessions, tables, photographs, messages between nodes. */
export const GUARDS: readonly Guard[] = [
  g01,
  g02,
  g03,
  g04,
  g05,
  g06,
  g07,
  g08,
  g09,
  g10,
  g11,
  g13,
  g14,
  g15,
  g16,
  g17,
  g18,
  g19,
  g20,
  g21,
  g23,
  g26,
  g27,
  g28,
];

function looksAt(kind: string): readonly Guard[] {
  return GUARDS.filter(({ kinds }) => kinds === '*' || kinds.includes(kind));
}

const BY_KIND: ReadonlyMap<string, readonly Guard[]> = new Map(ACT_KINDS.map((kind) => [kind, looksAt(kind)]));

/**
 * What every guard that looks at this kind of act says, in their order; empty when the act is lawful. A refusal that a
 * supervisor may pass (SUP) is left out when a supervisor signed the act with a written reason for that guard, or
 * permitted it in writing beforehand to whoever signs (`case.permit`).
 */
export function checkGuards(input: GuardInput): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const guard of BY_KIND.get(input.act.kind) ?? looksAt(input.act.kind)) {
    const refusal = guard.check(input);
    if (refusal && !isPassed(input, refusal)) refusals.push(refusal);
  }
  return refusals;
}

/** A reason of one word is a click, not a reason. */
const REASON_MIN = 10;

function isReason(reason: string): boolean {
  return reason.trim().length >= REASON_MIN;
}

/** The force is that of the refusal: a guard of force SUP may be absolute in its gravest cases. */
function isPassed(input: GuardInput, { guard, force }: Refusal): boolean {
  return force === 'SUP' && (isOverridden(input, guard) || isPermitted(input, guard));
}

function isOverridden({ act }: GuardInput, guard: string): boolean {
  if (act.by.role !== 'R04') return false;
  return (act.overrides ?? []).some((one) => one.guard === guard && isReason(one.reason));
}

/** [P] A permission in writing holds for a day: longer, and it would become the rule. */
const PERMIT_MS = 24 * HOUR_MS;

/** Another person than the signer, a supervisor, wrote why this guard may be passed in this case, less than a day before. */
function isPermitted(input: GuardInput, guard: string): boolean {
  const { by, occurredAt, facts } = input.act;
  // A place beyond those that are licensed is for a time that is written down, whoever permits it (required.ts).
  if (guard === 'G15' && facts['J07.fin'] === undefined) return false;
  return earlier(input, 'case.permit').some((permit) => {
    const age = occurredAt - permit.occurredAt;
    const isOther = permit.by.role === 'R04' && permit.by.officerId !== by.officerId;
    return (
      permit.facts['guard'] === guard &&
      isOther &&
      age >= 0 &&
      age < PERMIT_MS &&
      isReason(textOf(permit.facts['reason']))
    );
  });
}
