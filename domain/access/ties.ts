/** Which entries of the journal tie this viewer to this case? One fact each, read by `relation.ts`. */
import type { AccessAct, AccessCase, RelationInput, Viewer } from './viewed-case.ts';

export interface Ties {
  /** Registered at the viewer's post, or by the viewer. */
  readonly ownPost: boolean;
  /** Registered by the viewer's institution. */
  readonly ownIntake: boolean;
  /** The viewer registered it. */
  readonly author: boolean;
  /** The viewer signed some act of it. */
  readonly signed: boolean;
  /** The viewer's institution answers for it as protection authority. */
  readonly institution: boolean;
  readonly notifiedConsul: boolean;
  readonly appointed: boolean;
  readonly placed: boolean;
  readonly panel: boolean;
  readonly asylum: boolean;
  readonly asylumExpected: boolean;
  readonly judicial: boolean;
}

/** All ties of the viewer; pure, one pass over the acts. */
export function tiesOf(input: RelationInput): Ties {
  const { viewer, file, assessment } = input;
  const intake = file.byKind['intake.register'] ?? [];
  const author = intake.some((act) => act.by.officerId === viewer.officerId);
  return {
    author,
    ownPost: author || (viewer.postId !== undefined && file.facts['A03']?.value === viewer.postId),
    ownIntake: intake.some((act) => act.by.institutionId === viewer.institutionId),
    signed: file.acts.some((act) => act.by.officerId === viewer.officerId),
    institution: answersForIt(viewer, file),
    notifiedConsul: isNotifiedConsul(viewer, file),
    appointed: isAppointed(viewer, file),
    placed: livesWith(input),
    panel: isBeforePanel(input),
    asylum: has(file, 'asylum.refer') || has(file, 'asylum.file'),
    asylumExpected: assessment.routes.some((route) => route.code === 'RT-SOL' || route.code === 'RT-REF'),
    judicial: isBeforeCourt(file),
  };
}

/** Asked for a guardian, seized of an appeal, or of a separation that a panel decided (G18). */
function isBeforeCourt(file: AccessCase): boolean {
  const separation = (file.byKind['bid.sign'] ?? []).some((act) => act.facts['option'] === 'DIS-10');
  return has(file, 'guardian.request') || has(file, 'appeal.file') || separation;
}

function has(file: AccessCase, kind: string): boolean {
  return (file.byKind[kind] ?? []).length > 0;
}

/**
 * Until somebody acknowledges, every protection authority of the node may open the case: it is being looked for one that
 * takes it. Then only institutions that were notified, acknowledged, or whose caseworkers signed in it.
 */
function answersForIt(viewer: Viewer, file: AccessCase): boolean {
  const acknowledged = file.byKind['protection.acknowledge'] ?? [];
  if (acknowledged.length === 0) return true;
  if (acknowledged.some((act) => act.by.institutionId === viewer.institutionId)) return true;
  if ((file.byKind['protection.notify'] ?? []).some((act) => act.facts['to'] === viewer.institutionId)) return true;
  return file.acts.some(
    (act) => act.by.institutionId === viewer.institutionId && (act.by.role === 'R03' || act.by.role === 'R04'),
  );
}

function isNotifiedConsul(viewer: Viewer, file: AccessCase): boolean {
  const nationalities = file.facts['B11']?.value;
  if (!Array.isArray(nationalities) || !nationalities.includes(viewer.country)) return false;
  return (file.byKind['consular.notify'] ?? []).some((act) => isForCountry(act, viewer.country));
}

function isForCountry(act: AccessAct, country: string): boolean {
  const told = act.facts['country'];
  return told === undefined || told === country;
}

const APPOINTMENTS: Readonly<Record<string, { readonly kind: string; readonly field: string }>> = {
  R06: { kind: 'guardian.designate', field: 'guardian' },
  R07: { kind: 'lawyer.appoint', field: 'lawyer' },
  R08: { kind: 'companion.assign', field: 'companion' },
};

/** The last appointment counts; it names a person or the body that the person works for. */
function isAppointed(viewer: Viewer, file: AccessCase): boolean {
  const appointment = APPOINTMENTS[viewer.role];
  if (!appointment) return false;
  const named = file.byKind[appointment.kind]?.at(-1)?.facts[appointment.field];
  return named === viewer.officerId || named === viewer.institutionId;
}

function livesWith({ viewer, file, facilities = [] }: RelationInput): boolean {
  const current = file.placements.findLast((placement) => placement.endedAt === undefined);
  if (!current) return false;
  const house = facilities.find((facility) => facility.id === current.place);
  const { place } = current;
  return place === viewer.postId || place === viewer.institutionId || house?.institution === viewer.institutionId;
}

/** "During BID": from the trigger (the secretary opens it) or the opening until the panel has signed. */
function isBeforePanel({ viewer, file, assessment }: RelationInput): boolean {
  const opened = (file.byKind['bid.open'] ?? []).length;
  const signed = (file.byKind['bid.sign'] ?? []).length;
  if (opened > signed) return true;
  return viewer.role === 'R11' && opened === signed && assessment.bidTriggers.length > 0 && signed === 0;
}
