/** Which vulnerabilities does this child have, shown by which facts, since when? (T23, CL-VUL, C04) */
import type { CaseFile } from '../casefile/types.ts';
import type { Instant } from '../kernel/instant.ts';
import { withOverrides } from './overrides.ts';
import { derive } from './signals.ts';
import type { Derived } from './types.ts';
import { VULNERABILITY_RULES } from './vulnerability-rules.ts';

/** As the facts show them, before any change by hand: absolute guards rest on these. */
export function factualVulnerabilities(file: CaseFile, now: Instant): readonly Derived[] {
  const found: Derived[] = [];
  for (const [code, rule] of VULNERABILITY_RULES) {
    const signal = rule(file, now);
    if (signal) found.push(derive(code, signal));
  }
  return found;
}

/** As the case shows them: with what a supervisor added or removed with a reason. */
export function deriveVulnerabilities(file: CaseFile, factual: readonly Derived[]): readonly Derived[] {
  return withOverrides(file, 'vulnerability', factual);
}
