/** How does a case look to lists and clocks? Its projected rows: recomputed whole after each act, so that a rebuild is equal. */
import { familyWords } from '#domain/casefile/family.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { foldText } from '#domain/kernel/text.ts';
import { escalatedAt, nextWakeAt } from '#domain/protocol/escalation.ts';
import { ageYears } from '#domain/protocol/signals.ts';
import type { Assessment, Obligation, Pack } from '#domain/protocol/types.ts';
import type { FactValue } from '#domain/register/form/field.ts';
import { iso, optionalIso } from '../store/iso.ts';
import type { CaseFileRow, ObligationRow, ProjectionRows } from '../store/rows.ts';
import { notifiedCountries, protectionInstitution, reachOf } from './reach.ts';

/** A case with what the law says of it at `now`. */
export interface AssessedCase {
  readonly file: CaseFile;
  readonly assessment: Assessment;
  readonly now: Instant;
}

/** The rows of several cases, table by table. */
export function projectCases(cases: readonly AssessedCase[], pack: Pack): ProjectionRows {
  return {
    case_file: cases.map((assessed) => caseRow(assessed, pack)),
    obligation: cases.flatMap((assessed) => obligationRows(assessed, pack)),
    placement: cases.flatMap(placementRows),
    referral: cases.flatMap(referralRows),
    consular_notice: cases.flatMap(({ file }) => consularRows(file, pack)),
    family: cases.flatMap(({ file }) => familyRows(file)),
  };
}

function text(value: FactValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' && value !== 'NS' ? value : undefined;
}

function codes(value: FactValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function intakeInstitution(file: CaseFile): string {
  return file.byKind['intake.register']?.[0]?.by.institutionId ?? '';
}

function caseRow({ file, assessment, now }: AssessedCase, pack: Pack): CaseFileRow {
  const said = (field: string) => file.facts[field]?.value;
  const names = [text(said('B01')), text(said('B02')), text(said('B03'))];
  return {
    case_id: file.id,
    version: file.version,
    state: file.state,
    priority: assessment.priority.code,
    given_names: names[0] ?? null,
    surnames: names[1] ?? null,
    alias: names[2] ?? null,
    // The leading space lets every word be found by its beginning.
    names_folded: ` ${foldText(names.filter((name) => name !== undefined).join(' '))}`,
    sex: text(said('B04')) ?? null,
    age_years: ageYears(file, now) ?? null,
    nationalities: codes(said('B11')),
    language: text(said('A09')) ?? null,
    post: text(said('A03')) ?? null,
    institution: protectionInstitution(file, pack),
    caseworker: file.caseworkerId ?? '',
    contact_at: iso(file.contactAt),
    received_at: iso(file.acts.at(-1)?.receivedAt ?? now),
    assessed_at: iso(now),
    reach: reachOf(file, assessment, pack),
    blocked: assessment.consularBlock !== undefined,
    merged_into: file.merge?.side === 'absorbed' ? file.merge.other : null,
  };
}

/** `overdue` is a matter of the reader's clock: the row says `open`, and when it was due. */
function storedStatus({ status }: Obligation): string {
  return status === 'overdue' ? 'open' : status;
}

function firstWakeAt(obligation: Obligation, now: Instant): Instant | undefined {
  if (storedStatus(obligation) !== 'open') return undefined;
  return escalatedAt(obligation, now).length > 0 ? now : nextWakeAt(obligation, now);
}

function obligationRows({ file, assessment, now }: AssessedCase, pack: Pack): readonly ObligationRow[] {
  // A case that was merged into another, or closed, has no duties of its own.
  if (file.state === 'STd') return [];
  const post = text(file.facts['A03']?.value) ?? null;
  const institution = protectionInstitution(file, pack);
  const intake = intakeInstitution(file);
  return assessment.obligations.map((obligation) => ({
    case_id: file.id,
    id: obligation.id,
    key: obligation.key,
    variant: obligation.variant ?? null,
    triggered_at: iso(obligation.triggeredAt),
    meta_at: iso(obligation.metaAt),
    due_at: iso(obligation.dueAt),
    statutory: obligation.statutory,
    status: storedStatus(obligation),
    met_at: optionalIso(obligation.metAt),
    met_by: obligation.metBy ?? null,
    roles: obligation.responsible,
    evidence: obligation.evidence.fields,
    case_institution: institution,
    intake_institution: intake,
    caseworker: file.caseworkerId ?? '',
    post,
    next_wake_at: optionalIso(firstWakeAt(obligation, now)),
  }));
}

function placementRows({ file, now }: AssessedCase): ProjectionRows['placement'] {
  return file.placements.map((placement) => ({
    case_id: file.id,
    act_id: placement.actId,
    place: placement.place,
    rung: placement.rung,
    liberty: placement.liberty,
    reported_only: placement.reportedOnly,
    sex: text(file.facts['B04']?.value) ?? null,
    age_years: ageYears(file, now) ?? null,
    started_at: iso(placement.startedAt),
    ended_at: optionalIso(placement.endedAt),
  }));
}

function referralRows({ file }: AssessedCase): ProjectionRows['referral'] {
  return file.referrals.map((referral) => ({
    id: referral.id,
    case_id: file.id,
    sender: file.acts.find(({ id }) => id === referral.id)?.by.institutionId ?? '',
    recipient: referral.to,
    service: referral.service,
    urgency: referral.urgency,
    state: referral.state,
    sent_at: iso(referral.sentAt),
    state_at: iso(referral.stateAt),
    fields: referral.fields,
  }));
}

function consularRows(file: CaseFile, pack: Pack): ProjectionRows['consular_notice'] {
  const [first] = file.byKind['consular.notify'] ?? [];
  if (!first) return [];
  return [...new Set(notifiedCountries(file, pack))].map((country) => ({
    act_id: first.id,
    case_id: file.id,
    country,
    sent_at: iso(first.occurredAt),
  }));
}

function familyRows(file: CaseFile): ProjectionRows['family'] {
  const answers = Object.fromEntries(['E02', 'E03', 'E04', 'E05', 'E14'].map((id) => [id, file.facts[id]?.value]));
  return familyWords(file.id, answers).map((word) => ({ case_id: file.id, word }));
}
