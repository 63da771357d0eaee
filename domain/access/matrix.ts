/**
 * Who may see or write what, class by class? The matrix of reference §5.2 as data, one line for each role.
 * Whose case it is comes from `relation.ts`; this table says how far that standing reaches.
 */
import type { RoleCode } from './role.ts';

/**
 * - `own`: every field of the class, in cases that are the viewer's (own, assigned, addressed, appointed, placed).
 * - `part`: the fields of that class listed for the role in `PARTS` (care part, asylum part, own record).
 * - `fields`: only fields ticked in a referral to the viewer's institution.
 * - `initials`: names shown as initials only. · `none`: nothing.
 * - `aggregate`: tables after disclosure control, never a case. · `incident`: two persons, logged, for an incident.
 * - `order`: by order of a court. · `seal`: what the viewer sealed. · `oral`: heard in the session, never shown.
 */
export type Reach =
  | 'own'
  | 'part'
  | 'fields'
  | 'initials'
  | 'none'
  | 'aggregate'
  | 'incident'
  | 'order'
  | 'seal'
  | 'oral';

export interface Cell {
  readonly read: Reach;
  readonly write: 'own' | 'part' | 'none';
}

/** K0 is public. */
export type GuardedClass = 'K1' | 'K2' | 'K3' | 'K4' | 'K5';

const RW: Cell = { read: 'own', write: 'own' };
const R: Cell = { read: 'own', write: 'none' };
const W: Cell = { read: 'none', write: 'own' };
const WRITE_PART: Cell = { read: 'none', write: 'part' };
const PART: Cell = { read: 'part', write: 'part' };
const F: Cell = { read: 'fields', write: 'none' };
const F_WRITE_PART: Cell = { read: 'fields', write: 'part' };
const NO: Cell = { read: 'none', write: 'none' };
const AGGREGATE: Cell = { read: 'aggregate', write: 'none' };
const INCIDENT: Cell = { read: 'incident', write: 'none' };
const ORDER: Cell = { read: 'order', write: 'none' };
const SEAL: Cell = { read: 'seal', write: 'own' };
const ORAL: Cell = { read: 'oral', write: 'none' };
const INITIALS: Cell = { read: 'initials', write: 'none' };

type Row = Readonly<Record<GuardedClass, Cell>>;

function row(...[K1, K2, K3, K4, K5]: readonly [Cell, Cell, Cell, Cell, Cell]): Row {
  return { K1, K2, K3, K4, K5 };
}

/** Reference §5.2. R01 writes K3 of the intake and T03 of K4 and cannot read them again. */
export const MATRIX: Readonly<Record<RoleCode, Row>> = {
  R01: row(RW, W, WRITE_PART, WRITE_PART, NO),
  R02: row(RW, RW, RW, RW, NO),
  R03: row(RW, RW, RW, RW, NO),
  R04: row(RW, RW, RW, RW, RW),
  R05: row(R, R, F, WRITE_PART, NO),
  R06: row(R, R, R, R, NO),
  R07: row(R, R, R, R, SEAL),
  R08: row(R, R, F, NO, NO),
  R09: row(RW, R, PART, F, NO),
  R10: row(R, INITIALS, R, R, NO),
  R11: row(R, R, R, R, NO),
  R12: row(R, R, R, PART, NO),
  R13: row(R, F, F_WRITE_PART, NO, NO),
  R14: row(F, F, F, F, ORDER),
  R15: row(R, R, R, R, ORDER),
  R16: row(R, R, F, PART, NO),
  R17: row(F, F, F, F, NO),
  R18: row(R, R, F, NO, NO),
  R19: row(AGGREGATE, NO, AGGREGATE, AGGREGATE, NO),
  R20: row(AGGREGATE, NO, AGGREGATE, AGGREGATE, NO),
  R21: row(AGGREGATE, NO, AGGREGATE, AGGREGATE, NO),
  R22: row(NO, INCIDENT, INCIDENT, INCIDENT, NO),
  R23: row(NO, NO, NO, NO, NO),
  R24: row(ORAL, ORAL, ORAL, ORAL, NO),
  R25: row(NO, NO, NO, NO, NO),
};

/**
 * The fields meant by `part`, as ids or section letters with `*`. R09 "care part": how to look after the child, not
 * the protection file. R12 "asylum part". R16 "own record": the health section and what psychosocial care records. R01
 * what the quick intake asked, to mend a mistake. R13 what an inspection finds about work.
 */
export const PARTS: Readonly<Partial<Record<RoleCode, readonly string[]>>> = {
  R01: ['E01', 'E02', 'E03', 'T01', 'T02', 'T03'],
  R09: ['D03', 'D04', 'D06', 'D09', 'E03', 'H03', 'H05', 'J*', 'U01', 'U02', 'U03', 'U04', 'Y01', 'Y03'],
  R12: ['T03', 'T04', 'T05', 'T08', 'F06', 'F13', 'Y06', 'Y07', 'Y08'],
  R13: ['T11', 'T12', 'T13', 'T14', 'T15', 'T16'],
  R16: ['H*', 'T17', 'T19', 'T20', 'T21', 'D08'],
};

/** Whether a field belongs to the part of the role. */
export function isInPart(role: RoleCode, field: string): boolean {
  return (PARTS[role] ?? []).some((part) =>
    part.endsWith('*') ? field.startsWith(part.slice(0, -1)) : part === field,
  );
}
