/**
 * What does the journal say? The pure fold journal → CaseFile, the same in server and browser. Acts come in the order of
 * the journal (receipt); answers are ordered by event time, so that a late sync never overwrites a newer answer.
 */
import { computeLiberty } from '../care/liberty.ts';
import type { ActId } from '../kernel/ids.ts';
import { type Instant, parseInstant } from '../kernel/instant.ts';
import type { Act } from '../register/act.ts';
import type { FactValue } from '../register/form/field.ts';
import { isActKind } from './kinds.ts';
import { foldMerge } from './merge.ts';
import { foldReferral } from './referrals.ts';
import { transitionOf } from './states.ts';
import type { CaseFile, Fact, FactConflict, Placement, StateCode } from './types.ts';

const FORM_ID = /^[A-Z][0-9]{2}$/;

/** Folds a whole journal; undefined when it is empty. */
export function foldCase(acts: readonly Act[]): CaseFile | undefined {
  let file: CaseFile | undefined;
  for (const act of acts) file = applyAct(file, act);
  return file;
}

/** The case after one more act. Never refuses: what is in the journal has happened. */
export function applyAct(before: CaseFile | undefined, act: Act): CaseFile {
  const file = before ?? emptyFile(act);
  const recorded: CaseFile = {
    ...file,
    ...(act.kind === 'case.unmerge' ? withoutInheritance(file) : foldFacts(file, act)),
    contactAt: Math.min(file.contactAt, contactOf(act) ?? file.contactAt),
    acts: [...file.acts, act],
    byKind: { ...file.byKind, [act.kind]: [...(file.byKind[act.kind] ?? []), act] },
    placements: foldPlacements(file.placements, act),
    referrals: foldReferral(file.referrals, act),
    ...foldPeople(act),
    merge: foldMerge(file, act),
    version: file.version + 1,
  };
  return settle(recorded, act);
}

function emptyFile(act: Act): CaseFile {
  return {
    id: act.caseId,
    node: act.node,
    zone: act.zone,
    state: 'ST0',
    stations: [],
    contactAt: contactOf(act) ?? act.occurredAt,
    acts: [],
    byKind: {},
    facts: {},
    conflicts: [],
    documents: [],
    placements: [],
    referrals: [],
    version: 0,
  };
}

/** When an intake says that the child was met; of several the earliest counts, whichever device synced first. */
function contactOf({ kind, facts, occurredAt }: Act): Instant | undefined {
  return kind === 'intake.register' ? (parseInstant(facts['A01']) ?? occurredAt) : undefined;
}

/** Undoing a merge takes back what came from the other record; the journal keeps that it was there. */
function withoutInheritance(file: CaseFile): Pick<CaseFile, 'facts' | 'conflicts' | 'documents'> {
  let own: CaseFile = { ...file, facts: {}, conflicts: [], documents: [] };
  for (const act of file.acts) if (act.kind !== 'case.inherit') own = { ...own, ...foldFacts(own, act) };
  return { facts: own.facts, conflicts: own.conflicts, documents: own.documents };
}

function sameValue(a: FactValue, b: FactValue): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Which of two answers stands: the later event; at the same instant the greater act id, whatever the order of arrival. */
function stands(a: Fact, b: Fact): boolean {
  return a.at > b.at || (a.at === b.at && a.actId >= b.actId);
}

function foldFacts(file: CaseFile, act: Act): Pick<CaseFile, 'facts' | 'conflicts' | 'documents'> {
  const facts: Record<string, Fact> = { ...file.facts };
  const conflicts: FactConflict[] = [...file.conflicts];
  for (const [id, value] of Object.entries(act.facts)) {
    if (!FORM_ID.test(id)) continue;
    const answer: Fact = { value, at: act.occurredAt, actId: act.id, by: act.by };
    const known = facts[id];
    if (known === undefined) {
      facts[id] = answer;
      continue;
    }
    const kept = stands(answer, known) ? answer : known;
    const other = kept === answer ? known : answer;
    facts[id] = kept;
    // An answer that arrives after a newer one, and says otherwise, is shown to a person and never settled silently.
    // Whoever registered the child a second time had not seen the first answer, however late they asked.
    const outOfOrder = answer.at <= known.at && act.receivedAt >= known.at;
    const unseen = act.kind === 'intake.register';
    if ((outOfOrder || unseen) && !sameValue(kept.value, other.value)) conflicts.push({ field: id, kept, other });
  }
  return { facts, conflicts, documents: foldDocuments(facts) };
}

function foldDocuments(facts: Readonly<Record<string, Fact>>): CaseFile['documents'] {
  const row: Record<string, Fact> = {};
  for (const [id, fact] of Object.entries(facts)) if (id.startsWith('X')) row[id] = fact;
  return Object.keys(row).length > 0 ? [{ id: 'X1', facts: row }] : [];
}

const PLACING = new Set(['placement.record', 'solution.integrate']);

function foldPlacements(placements: readonly Placement[], act: Act): readonly Placement[] {
  if (act.kind === 'placement.end') return endCurrent(placements, act);
  const placed = PLACING.has(act.kind) && act.facts['J08'] !== undefined;
  if (!placed && act.kind !== 'liberty.report') return placements;
  const rung = text(act.facts['J08']) ?? 'NS';
  const row: Placement = {
    actId: act.id,
    rung,
    place: text(act.facts['J01']) ?? '',
    startedAt: act.occurredAt,
    liberty: computeLiberty(rung, exitFacts(act.facts['J03'])),
    reportedOnly: act.kind === 'liberty.report',
  };
  return [...(row.reportedOnly ? placements : endCurrent(placements, act)), row];
}

function endCurrent(placements: readonly Placement[], act: Act): readonly Placement[] {
  return placements.map((row) => (row.endedAt === undefined ? { ...row, endedAt: act.occurredAt } : row));
}

/** The placement decided and not ended, or undefined. */
export function currentPlacement(file: CaseFile): Placement | undefined {
  return file.placements.findLast((row) => row.endedAt === undefined && !row.reportedOnly);
}

function foldPeople(act: Act): Pick<CaseFile, 'caseworkerId' | 'supervisorId'> {
  const caseworkerId =
    act.kind === 'case.assign' || act.kind === 'protection.acknowledge' ? text(act.facts['caseworker']) : undefined;
  const supervisorId = act.by.role === 'R04' && caseworkerId !== undefined ? act.by.officerId : undefined;
  return {
    ...(caseworkerId === undefined ? {} : { caseworkerId }),
    ...(supervisorId === undefined ? {} : { supervisorId }),
  };
}

function settle(file: CaseFile, act: Act): CaseFile {
  let state: StateCode = file.state;
  const stations = [...file.stations];
  function enter(next: StateCode, actId: ActId): void {
    if (next === state) return;
    state = next;
    stations.push({ state: next, at: act.occurredAt, actId });
  }
  const cell = isActKind(act.kind) ? transitionOf(state, act.kind) : '=';
  if (file.merge?.side === 'absorbed' && act.kind === 'case.merge') enter('STd', act.id);
  else if (cell === 'back') enter(stateBefore(file), act.id);
  else if (cell !== '=' && cell !== '-') enter(cell, act.id);
  // Stations reached by several acts in any order (§3.1): notice and acknowledgement, caseworker, BIA and placement.
  if (state === 'ST1' && has(file, 'protection.notify') && has(file, 'protection.acknowledge')) enter('ST2', act.id);
  if (state === 'ST2' && file.caseworkerId !== undefined) enter('ST3', act.id);
  if (state === 'ST3' && has(file, 'bia.sign') && currentPlacement(file)) enter('ST4', act.id);
  return state === file.state ? file : { ...file, state, stations };
}

/** The station before STx or STd, to which the child comes back. */
function stateBefore(file: CaseFile): StateCode {
  return file.stations.findLast(({ state }) => state !== 'STx' && state !== 'STd')?.state ?? 'ST1';
}

function has(file: CaseFile, kind: string): boolean {
  return (file.byKind[kind]?.length ?? 0) > 0;
}

function text(value: FactValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function exitFacts(value: FactValue | undefined): Readonly<Record<string, string>> {
  const facts: Record<string, string> = {};
  if (typeof value !== 'object' || Array.isArray(value)) return facts;
  for (const [key, answer] of Object.entries(value)) if (typeof answer === 'string') facts[key] = answer;
  return facts;
}
