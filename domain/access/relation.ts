/**
 * Whose case is it? What ties a viewer to a case, computed from the journal and nothing else (reference §5.2: "o = only
 * own, assigned, addressed cases"). No tie means that for this viewer the case does not exist (404).
 */
import { HOUR_MS } from '../kernel/instant.ts';
import { tiesOf } from './ties.ts';
import type { RelationInput } from './viewed-case.ts';

/**
 * - `assigned`: caseworker of the case, or nobody is yet and the institution answers for it.
 * - `colleague`: same institution, another caseworker: everything but K4.
 * - `unit`: supervisor of an institution that answers for it.
 * - `expected`: the law sends the child here (asylum body) but nothing was referred yet: may file a claim with the folio
 *   that the child carries, and reads nothing.
 */
export type Standing =
  | 'none'
  | 'system'
  | 'post'
  | 'opi'
  | 'assigned'
  | 'colleague'
  | 'unit'
  | 'notified'
  | 'appointed'
  | 'placed'
  | 'panel'
  | 'addressed'
  | 'expected'
  | 'author';

export interface Relation {
  readonly standing: Standing;
  /** Fields ticked in live referrals to the viewer's institution (`f`). */
  readonly fields: readonly string[];
  /** Only K4 of R02 ends at ST3 unless the screening is still owed; true when K4 may be read by standing. */
  readonly highRisk: boolean;
}

/** A post keeps sight of its own intakes for this long (§5.2, R01). */
export const POST_WINDOW_MS = 72 * HOUR_MS;

/** The tie between viewer and case at `now`. */
export function relationOf(input: RelationInput): Relation {
  const { viewer, file } = input;
  if (viewer.role === 'SYS') return { standing: 'system', fields: [], highRisk: true };
  // Only a consul answers to another country; everybody else acts in the node of the case.
  if (viewer.role !== 'R05' && viewer.country !== file.node) return NO_RELATION;
  const fields = tickedFields(input);
  const standing = standingOf(input, fields !== undefined);
  if (standing === 'none') return NO_RELATION;
  return { standing, fields: fields ?? [], highRisk: mayReadHighRisk(input, standing) };
}

export const NO_RELATION: Relation = { standing: 'none', fields: [], highRisk: false };

/** Referral states in which the recipient no longer has the case. */
const GIVEN_UP = ['borrador', 'rechazada', 'retirada', 're_enrutada'];

function tickedFields({ viewer, file }: RelationInput): readonly string[] | undefined {
  const mine = file.referrals.filter(
    (referral) => referral.to === viewer.institutionId && !GIVEN_UP.includes(referral.state),
  );
  return mine.length === 0 ? undefined : [...new Set(mine.flatMap((referral) => referral.fields))];
}

function standingOf(input: RelationInput, isAddressed: boolean): Standing {
  const { viewer, file } = input;
  const tie = tiesOf(input);
  switch (viewer.role) {
    case 'R01':
      return tie.ownPost && input.now - file.contactAt <= POST_WINDOW_MS ? 'post' : 'none';
    case 'R02':
      return tie.ownIntake || tie.signed || isAddressed ? 'opi' : 'none';
    case 'R03':
      if (!tie.institution && !isAddressed && !tie.author) return 'none';
      return isAssigned(input) || tie.signed ? 'assigned' : 'colleague';
    case 'R04':
      return tie.institution || isAddressed || tie.author ? 'unit' : 'none';
    case 'R05':
      return tie.notifiedConsul && input.assessment.consularBlock === undefined ? 'notified' : 'none';
    case 'R06':
    case 'R07':
    case 'R08':
      return tie.appointed ? 'appointed' : 'none';
    case 'R09':
      return tie.placed ? 'placed' : addressedOrAuthor(isAddressed, tie.author);
    case 'R10':
    case 'R11':
      return tie.panel ? 'panel' : 'none';
    case 'R12':
      if (isAddressed || tie.asylum) return 'addressed';
      return tie.asylumExpected ? 'expected' : 'none';
    case 'R15':
      return isAddressed || tie.judicial ? 'addressed' : 'none';
    case 'R13':
    case 'R14':
    case 'R16':
    case 'R17':
    case 'R18':
      return addressedOrAuthor(isAddressed, tie.author);
    default:
      // R19–R25 have no cases: tables, logs, the interpreter's session and the token of §5.3 are other doors.
      return 'none';
  }
}

function addressedOrAuthor(isAddressed: boolean, isAuthor: boolean): Standing {
  if (isAddressed) return 'addressed';
  return isAuthor ? 'author' : 'none';
}

function isAssigned({ viewer, file }: RelationInput): boolean {
  return file.caseworkerId === undefined || file.caseworkerId === viewer.officerId;
}

const BEFORE_ASSESSMENT = ['ST0', 'ST1', 'ST2'];

function mayReadHighRisk({ viewer, file }: RelationInput, standing: Standing): boolean {
  if (standing === 'colleague' || standing === 'expected') return false;
  if (viewer.role !== 'R02') return true;
  // "RWo until ST3, then –"; a screening that is still owed keeps the child from being asked twice.
  return (
    BEFORE_ASSESSMENT.includes(file.state) || (file.state === 'ST3' && file.byKind['screening.sign'] === undefined)
  );
}
