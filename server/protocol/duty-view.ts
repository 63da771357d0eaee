/** How is a duty shown? With its child, its two clocks, its source, and what meets it (C06: every obligation explains itself). */
import type { Instant } from '#domain/kernel/instant.ts';
import type { ActorRole } from '#domain/access/role.ts';
import { findClock } from '#domain/protocol/clock.ts';
import { escalatedAt } from '#domain/protocol/escalation.ts';
import { findObligationRule } from '#domain/protocol/obligations/index.ts';
import type { ClockRow, Obligation, ObligationStatus, Pack } from '#domain/protocol/types.ts';
import type { ChildLine, ObligationView } from '#domain/protocol/views.ts';
import type { ObligationTable } from '../store/tables.ts';

/** What a duty is shown with. */
interface ShownWith {
  readonly child: ChildLine;
  readonly pack: Pack;
  readonly now: Instant;
}

/** A duty of a folded case. */
export function viewOfDuty(
  duty: Obligation,
  { child, pack, institution, now }: ShownWith & { readonly institution: string },
): ObligationView {
  const { clock, ...rest } = duty;
  return {
    ...rest,
    child,
    clock: whitelistClock(clock),
    responsibleInstitution: shortName(pack, institution),
    escalated: escalatedAt(duty, now),
  };
}

/** A duty of the projection: status and colour follow from the reader's clock. */
export function viewOfRow(row: ObligationTable, { child, pack, now }: ShownWith): ObligationView | undefined {
  const rule = findObligationRule(row.id);
  const clock = findClock(pack, { obligation: row.id, variant: row.variant ?? undefined }, row.triggered_at);
  // A duty of a rule that no longer exists waits for the next act to be dropped from the projection.
  if (!rule || !clock) return undefined;
  const status: ObligationStatus =
    row.status === 'open' && now > row.due_at ? 'overdue' : (row.status as ObligationStatus);
  const dates = { triggeredAt: row.triggered_at, metaAt: row.meta_at, dueAt: row.due_at, status };
  return {
    id: row.id,
    key: row.key,
    ...(row.variant !== null && { variant: row.variant }),
    ...dates,
    statutory: row.statutory,
    amberBreached: (row.met_at ?? now) > row.meta_at,
    responsible: row.roles as ActorRole[],
    metByKinds: rule.metByKinds,
    evidence: { fields: row.evidence },
    child,
    clock: whitelistClock(clock),
    responsibleInstitution: shortName(pack, row.case_institution),
    escalated: escalatedAt(dates, now),
  };
}

function whitelistClock({ source, mark, legalRef, note, meta, legal }: ClockRow): ObligationView['clock'] {
  return {
    source,
    mark,
    ...(legalRef !== undefined && { legalRef }),
    ...(note && { note }),
    ...(meta && { meta }),
    ...(legal && { legal }),
  };
}

/** What an institution is called on a narrow screen. */
export function shortName(pack: Pack, id: string): string {
  return pack.institutions.find((row) => row.id === id)?.short ?? id;
}
