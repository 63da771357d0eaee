/**
 * May the country of origin hear of this child? The conditions of G03 as a fact of the case: from the moment fear may
 * exist, nothing goes to origin (reference §3.3, MEX Regl. art. 22 [W4]). Rests on facts alone: no override reaches it.
 */
import type { CaseFile } from '../casefile/types.ts';
import type { ActId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Act } from '../register/act.ts';
import { everAskedAsylum, fearOfReturn, fearScreenedAway, finallyRefused, protectionGranted } from './asylum.ts';
import { actsOf, anyOf, codesOf, derive, everSaid, isAnswer, lastSaidAt, type Signal } from './signals.ts';
import type { Derived } from './types.ts';

/** The child fears the State of origin or a trafficker: either may stand behind the consulate's counter (T04). */
function fearedPowers(file: CaseFile): Signal | undefined {
  const test = isAnswer('estado', 'tratante');
  const refusal = finallyRefused(file);
  const latest = lastSaidAt(file, 'T04', test);
  if (latest === undefined || (refusal && latest <= refusal.occurredAt)) return undefined;
  return everSaid(file, 'T04', test);
}

/** The block in force, since its first ground, with the evidence of all; undefined when origin may be told. */
export function deriveConsularBlock(file: CaseFile): Derived | undefined {
  const ground = anyOf(fearOfReturn(file), everAskedAsylum(file), protectionGranted(file), fearedPowers(file));
  return ground && derive('G03', ground);
}

/** When the last ground fell away; the contact when there never was one. Meaningful only while there is no block. */
export function clearedAt(file: CaseFile): Instant {
  return Math.max(
    file.contactAt,
    finallyRefused(file)?.occurredAt ?? file.contactAt,
    fearScreenedAway(file)?.since ?? file.contactAt,
  );
}

/** Who must agree together before anything reaches origin: the child, the guardian and the lawyer (G03). */
export const LIFTING_VOICES = ['nna', 'tutor', 'abogado'] as const;

/** A consent that opens one door for one recipient while the block stands. */
export interface Lift {
  readonly actId: ActId;
  readonly purpose: string;
  readonly recipient?: string;
  readonly since: Instant;
}

function isExpress(act: Act): boolean {
  const voices = codesOf(act.facts['givenBy']);
  return act.facts['decision'] === 'otorgado' && LIFTING_VOICES.every((voice) => voices.includes(voice));
}

/** The express consents in force: the last word on each purpose and recipient, if it is a full yes. */
export function liftsOf(file: CaseFile): readonly Lift[] {
  const last = new Map<string, Act>();
  for (const act of actsOf(file, 'consent.record')) {
    // A withdrawal that names no recipient withdraws the purpose altogether.
    const [purpose, recipient] = [String(act.facts['purpose']), String(act.facts['recipient'] ?? '')];
    if (recipient === '') for (const key of last.keys()) if (key.startsWith(`${purpose}\n`)) last.delete(key);
    last.set(`${purpose}\n${recipient}`, act);
  }
  return [...last.values()].filter(isExpress).map((act) => ({
    actId: act.id,
    purpose: String(act.facts['purpose']),
    ...(act.facts['recipient'] === undefined ? {} : { recipient: String(act.facts['recipient']) }),
    since: act.occurredAt,
  }));
}

/** The consent that lifts the block for a purpose (and recipient, when it names one); undefined when none does. */
export function findLift(file: CaseFile, purpose: string, recipient?: string): Lift | undefined {
  return liftsOf(file).find(
    (lift) => lift.purpose === purpose && (lift.recipient === undefined || lift.recipient === recipient),
  );
}
