/**
 * Where on the route is the child, and which acts exist there? The complete state × act table of reference §3.1.
 * Law (guards) is decided above; this table knows only what is meaningless in a state, e.g. departing before a decision.
 */
import type { ActKind } from './kinds.ts';
import { STATES, type StateCode } from './types.ts';

/** `=` the act exists and the state stays · `-` it does not exist in this state · a state: where it leads. */
export type Cell = '=' | '-' | 'back' | StateCode;

// The order of the columns is that of STATES.
type Row = readonly [
  st0: Cell,
  st1: Cell,
  st2: Cell,
  st3: Cell,
  st4: Cell,
  st5: Cell,
  st6: Cell,
  st7a: Cell,
  st7b: Cell,
  st7c: Cell,
  st7d: Cell,
  st8: Cell,
  st9: Cell,
  st10: Cell,
  stx: Cell,
  stt: Cell,
  std: Cell,
];

// From ST1 to ST9, away or not: facts may always be added. Closed, transferred and merged cases are not written to.
const OPEN: Row = ['=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '-', '=', '-', '-'];
// The same without a device draft: needs an institution behind it.
const SERVED: Row = ['-', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '-', '=', '-', '-'];
// In care in this country: not after departure.
const HERE: Row = ['-', '=', '=', '=', '=', '=', '=', '=', '=', '-', '-', '=', '=', '-', '=', '-', '-'];

/** What each act does in each state; `back` returns to the state before STx, STd. */
export const TRANSITIONS: Readonly<Record<ActKind, Row>> = {
  //                    ST0    ST1  ST2  ST3  ST4  ST5  ST6  7a   7b   7c   7d   ST8  ST9  ST10 STx  STt  STd
  // Heard again while the case is open: two devices without network may have met the same child.
  'intake.register': ['ST1', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '-', '=', '-', '-'],
  'form.record': OPEN,
  'identification.complete': SERVED,
  'birth.open': SERVED,
  'protection.notify': SERVED,
  'protection.acknowledge': SERVED,
  'referral.send': SERVED,
  'referral.acknowledge': SERVED,
  'referral.accept': SERVED,
  'referral.refuse': SERVED,
  'referral.complete': SERVED,
  'referral.withdraw': SERVED,
  'rights.inform': OPEN,
  'interpreter.assign': SERVED,
  'health.check': SERVED,
  'guardian.request': SERVED,
  'guardian.designate': SERVED,
  'lawyer.appoint': SERVED,
  'companion.assign': SERVED,
  'placement.record': HERE,
  'placement.review': HERE,
  'placement.end': HERE,
  'liberty.report': ['-', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '-', '-'],
  'plan.sign': SERVED,
  'school.enrol': SERVED,
  'screening.sign': SERVED,
  'asylum.refer': SERVED,
  'asylum.file': SERVED,
  'asylum.decide': SERVED,
  'family.alert': SERVED,
  'consular.notify': SERVED,
  'consular.acknowledge': SERVED,
  'consular.interview': SERVED,
  'voice.record': SERVED,
  'bia.sign': SERVED,
  'bid.open': ['-', '-', '-', 'ST5', 'ST5', '-', 'ST5', 'ST5', 'ST5', '-', '-', 'ST5', '-', '-', '-', '-', '-'],
  'bid.sign': ['-', '-', '-', '-', '-', 'ST6', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
  'decision.sign': ['-', '-', '-', 'ST6', 'ST6', '-', '=', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
  'decision.explain': SERVED,
  'appeal.file': ['-', '-', '-', '-', '-', '-', '=', '=', 'ST6', '-', '-', '-', '-', '-', '=', '-', '-'],
  'appeal.waive': ['-', '-', '-', '-', '-', '-', '=', '=', '=', '-', '-', '-', '-', '-', '=', '-', '-'],
  'appeal.resolve': ['-', '-', '-', '-', '-', '-', '=', '=', '=', '-', '-', '-', '-', '-', '=', '-', '-'],
  'consent.record': SERVED,
  'absence.report': [
    '-',
    'STx',
    'STx',
    'STx',
    'STx',
    'STx',
    'STx',
    'STx',
    'STx',
    '-',
    '-',
    'STx',
    'STx',
    '-',
    '=',
    '-',
    '-',
  ],
  'absence.resolve': ['-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'back', '-', '-'],
  'family.contact': SERVED,
  'regularisation.file': SERVED,
  'solution.integrate': ['-', '-', '-', '-', '-', '-', 'ST7a', '=', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
  // Only from a decision: ST0–ST5 never lead to ST7b or ST7c, whatever the role (§3.1 "Forbidden").
  'return.prepare': ['-', '-', '-', '-', '-', '-', 'ST7b', '-', '=', '-', '-', '-', '-', '-', '-', '-', '-'],
  'return.depart': ['-', '-', '-', '-', '-', '-', '-', '-', 'ST7c', '-', '-', '-', '-', '-', '-', '-', '-'],
  'return.receive': ['-', '-', '-', '-', '-', '-', '-', '-', '-', 'ST8', '-', '-', '-', '-', '-', '-', '-'],
  'case.assign': SERVED,
  'case.merge': ['-', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '-', '=', '-', '-'],
  'case.unmerge': ['-', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '-', '=', '-', 'back'],
  'case.inherit': SERVED,
  'route.override': SERVED,
  'case.permit': SERVED,
  'case.close': [
    '-',
    '-',
    '-',
    '-',
    'ST10',
    '-',
    'ST10',
    'ST10',
    '-',
    '-',
    'ST10',
    'ST10',
    'ST10',
    '-',
    'ST10',
    '-',
    '-',
  ],
  'case.reopen': ['-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'ST3', '-', '-', '-'],
};

/** The cell for an act in a state. */
export function transitionOf(state: StateCode, kind: ActKind): Cell {
  return TRANSITIONS[kind][STATES.indexOf(state)] ?? '-';
}
