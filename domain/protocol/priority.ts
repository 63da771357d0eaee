/**
 * How urgent is this child? CL-PRI (reference §2.2): alta, media or baja with the facts that make it so; never lowered
 * without a supervisor's reason (T25, T26, C04), and never below what newer facts ask for.
 */
import type { CaseFile } from '../casefile/types.ts';
import type { ActId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { fearForRoutes } from './asylum.ts';
import { gravestFile } from './high-water.ts';
import { overridesOf } from './overrides.ts';
import { ageYears, allOf, anyOf, codesOf, holds, isYes, type Signal, signalOf } from './signals.ts';
import type { Assessment, Derived } from './types.ts';
import { deriveVulnerabilities, factualVulnerabilities } from './vulnerabilities.ts';

export const PRIORITIES = ['alta', 'media', 'baja'] as const;
export type PriorityCode = (typeof PRIORITIES)[number];

/** The priority, and since when each degree has been called for: the clock of the assessment (O14) runs from there. */
export interface PriorityResult {
  readonly priority: Assessment['priority'];
  readonly since: Readonly<Partial<Record<PriorityCode, Instant>>>;
}

const HIGH = ['V05', 'V07', 'V11', 'V12', 'V13', 'V19', 'V24'];
const MEDIUM = ['V01', 'V02', 'V08', 'V14', 'V17', 'V20', 'V21', 'V26'];
/** An unaccompanied child under this age is always high (CL-PRI). */
const SMALL_CHILD_YEARS = 6;

type FindVulnerability = (code: string) => Signal | undefined;

function smallAndAlone(file: CaseFile, has: FindVulnerability, now: Instant): Signal | undefined {
  const age = ageYears(file, now);
  if (age === undefined || age >= SMALL_CHILD_YEARS) return undefined;
  const known = holds(file, 'B06', (value) => codesOf(value).length > 0) ?? holds(file, 'B07', () => true);
  return allOf(has('V01'), known);
}

function highSignals(file: CaseFile, has: FindVulnerability, now: Instant): readonly (Signal | undefined)[] {
  return [
    holds(file, 'T01', isYes),
    holds(file, 'T02', isYes),
    holds(file, 'T20', isYes),
    fearForRoutes(file),
    smallAndAlone(file, has, now),
    ...HIGH.map(has),
  ];
}

function setByHand(code: unknown, now: Instant, at: Instant): PriorityCode | undefined {
  return at <= now ? PRIORITIES.find((one) => one === code) : undefined;
}

/** The degree that these signals call for, with the evidence of that degree only. */
function degree(high: Signal | undefined, medium: Signal | undefined): { code: PriorityCode; signal?: Signal } {
  if (high) return { code: 'alta', signal: high };
  return medium ? { code: 'media', signal: medium } : { code: 'baja' };
}

interface Signals {
  readonly highs: readonly (Signal | undefined)[];
  readonly mediums: readonly (Signal | undefined)[];
}

function signalsOf(file: CaseFile, vulnerabilities: readonly Derived[], now: Instant): Signals {
  const byCode = new Map(vulnerabilities.map((one) => [one.code, one]));
  const has: FindVulnerability = (code) => signalOf(byCode.get(code));
  return { highs: highSignals(file, has, now), mediums: MEDIUM.map(has) };
}

/** `vulnerabilities` are those shown, after changes by hand. What was ever said counts on, until a supervisor lowers it. */
export function derivePriority(file: CaseFile, vulnerabilities: readonly Derived[], now: Instant): PriorityResult {
  const standing = signalsOf(file, vulnerabilities, now);
  const gravest = gravestFile(file);
  const ever = gravest && signalsOf(gravest, deriveVulnerabilities(gravest, factualVulnerabilities(gravest, now)), now);
  const highs = [...standing.highs, ...(ever?.highs ?? [])];
  const mediums = [...standing.mediums, ...(ever?.mediums ?? [])];
  const high = anyOf(...highs);
  const medium = anyOf(...mediums);
  const facts = degree(high, medium);
  const since: Partial<Record<PriorityCode, Instant>> = { baja: file.contactAt };
  if (medium) since.media = medium.since;
  if (high) since.alta = high.since;
  const byFacts = { code: facts.code, evidence: evidenceOf(facts.signal) };

  const act = overridesOf(file, 'priority').at(-1);
  const wanted = act && setByHand(act.facts['code'], now, act.occurredAt);
  if (!act || !wanted || wanted === facts.code) return { priority: byFacts, since };

  const newer = (signal: Signal | undefined): Signal | undefined =>
    signal && signal.since > act.occurredAt ? signal : undefined;
  const fresh = degree(anyOf(...highs.map(newer)), anyOf(...mediums.map(newer)));
  if (rank(fresh.code) <= rank(wanted) && fresh.signal) {
    return { priority: { code: fresh.code, evidence: evidenceOf(fresh.signal) }, since };
  }
  const evidence = { fields: ['T26'], acts: [act.id] };
  if (rank(wanted) < rank(facts.code)) {
    return { priority: { code: wanted, evidence }, since: { ...since, [wanted]: act.occurredAt } };
  }
  return { priority: { code: wanted, evidence, lowered: act.id }, since };
}

/** 0 is the most urgent. */
function rank(code: PriorityCode): number {
  return PRIORITIES.indexOf(code);
}

function evidenceOf(signal: Signal | undefined): { fields: readonly string[]; acts: readonly ActId[] } {
  return { fields: signal?.fields ?? [], acts: signal?.acts ?? [] };
}
