/** Which routes does the child travel? RT-* of reference §3.6, each from its vulnerability or fact; they compose (T24, C04). */
import type { CaseFile } from '../casefile/types.ts';
import { fearForRoutes } from './asylum.ts';
import { withOverrides } from './overrides.ts';
import { anyOf, derive, type Signal, signalOf } from './signals.ts';
import type { Derived } from './types.ts';

type FindVulnerability = (code: string) => Signal | undefined;
type RouteRule = (file: CaseFile, has: FindVulnerability) => Signal | undefined;

/** Need of protection feared, asked or pending, until granted or finally refused. */
function seeksProtection(file: CaseFile, has: FindVulnerability): Signal | undefined {
  if (has('V04')) return undefined;
  return anyOf(fearForRoutes(file), has('V03'));
}

const RETURN_STATES = ['ST7b', 'ST7c', 'ST8'];

function returning(file: CaseFile): Signal | undefined {
  if (!RETURN_STATES.includes(file.state)) return undefined;
  const station = file.stations.find(({ state }) => RETURN_STATES.includes(state));
  return station && { since: station.at, fields: [], acts: [station.actId] };
}

/** All routes in the order of the reference. */
export const ROUTE_RULES: readonly (readonly [code: string, rule: RouteRule])[] = [
  ['RT-NA', (_, has) => has('V01')],
  ['RT-SE', (_, has) => has('V02')],
  ['RT-SOL', seeksProtection],
  ['RT-REF', (_, has) => has('V04')],
  ['RT-TRATA', (_, has) => has('V05')],
  ['RT-LAB', (_, has) => anyOf(has('V07'), has('V08'))],
  ['RT-IND', (_, has) => anyOf(has('V09'), has('V10'))],
  ['RT-PAND', (_, has) => has('V11')],
  ['RT-PADRES', (_, has) => has('V14')],
  ['RT-DEJ', (_, has) => has('V15')],
  ['RT-TEMP', (_, has) => has('V16')],
  ['RT-APAT', (_, has) => has('V17')],
  ['RT-RET', (file, has) => anyOf(returning(file), has('V18'))],
  ['RT-DESAP', (_, has) => has('V19')],
  ['RT-VSX', (_, has) => has('V13')],
  ['RT-18', (_, has) => has('V31')],
  ['RT-TRANSF', (_, has) => has('V32')],
];

/** The routes of the case, from the vulnerabilities already derived. */
export function deriveRoutes(file: CaseFile, vulnerabilities: readonly Derived[]): readonly Derived[] {
  const byCode = new Map(vulnerabilities.map((one) => [one.code, one]));
  const has: FindVulnerability = (code) => signalOf(byCode.get(code));
  const found: Derived[] = [];
  for (const [code, rule] of ROUTE_RULES) {
    const signal = rule(file, has);
    if (signal) found.push(derive(code, signal));
  }
  return withOverrides(file, 'route', found);
}
