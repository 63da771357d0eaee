/** Do the duties run as the story says? Both clocks to the minute, the status at the desk's clock, and absence with reason. */
import type { Assessment, Obligation } from '#domain/protocol/types.ts';
import type { Instant, Zone } from '#domain/kernel/instant.ts';
import { type Check, check, setAside } from './check.ts';
import type { Expectation, ObligationExpectation } from './expectation.ts';
import { isSameMoment, parseMoment, parseSpan, showInstant, showSpan } from './times.ts';
import { textsOf } from './words.ts';

export interface DutyView {
  readonly assessment: Assessment;
  readonly now: Instant;
  readonly zone: Zone;
  /** The instant that short times of the step are relative to. */
  readonly around: Instant;
  /** Thresholds passed, by `id/key`, as the desk's clocks have marked them. */
  readonly escalated: ReadonlyMap<string, readonly number[]>;
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  on_time: 'met',
  late: 'met_late',
  red: 'overdue',
  done: 'met',
};
const STATUSES = new Set(['open', 'met', 'met_late', 'overdue', 'cancelled', 'absent', ...Object.keys(STATUS_WORDS)]);

/** The list, the map and the short forms of the format, as one list with one duty each. */
export function listObligations(value: NonNullable<Expectation['obligations']>): readonly ObligationExpectation[] {
  const rows: ObligationExpectation[] = Array.isArray(value)
    ? value.map((row) => (typeof row === 'string' ? { id: row } : row))
    : Object.entries(value).map(([id, body]) => ({ id, ...(typeof body === 'string' ? fromWord(body) : body) }));
  return rows.flatMap((row) =>
    row.id
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((id) => ({ ...row, id })),
  );
}

/** `O02: met` is a status, `O02: 22:40` is when it is due. */
function fromWord(word: string): Partial<ObligationExpectation> {
  return STATUSES.has(word) ? { status: word } : { due: word };
}

/** One check for each property that the story names. */
export function checkObligations(wanted: readonly ObligationExpectation[], view: DutyView): readonly Check[] {
  return wanted.flatMap((row) => {
    const checks = isAbsence(row) ? [checkAbsence(row, view)] : checkPresence(row, view);
    return row.pending === undefined ? checks : setAside(checks, row.pending === true ? 'later' : row.pending);
  });
}

function isAbsence({ absent, status, reason }: ObligationExpectation): boolean {
  return (absent !== undefined && absent !== false) || status === 'absent' || reason !== undefined;
}

function checkAbsence(row: ObligationExpectation, { assessment, zone }: DutyView): Check {
  const reason = row.reason ?? (typeof row.absent === 'string' ? row.absent : undefined);
  const alive = candidates(row, assessment.obligations).filter((one) => one.status !== 'cancelled');
  const cancelled = candidates(row, assessment.obligations).some((one) => one.status === 'cancelled');
  const why = assessment.absent.find((one) => one.id === row.id)?.reason;
  const observed =
    alive.length > 0
      ? alive.map((one) => `due ${showInstant(one.dueAt, zone)} ${one.status}`).join(' · ')
      : `absent ${why ?? (cancelled ? 'cancelled' : '')}`;
  const sameReason = reason === undefined || why === reason || (why?.includes(reason) ?? false) || cancelled;
  return check(`${name(row)} absent`, {
    expected: reason ?? 'absent',
    observed: observed.trim(),
    ok: alive.length === 0 && sameReason,
  });
}

function candidates(
  { id, variant, key }: ObligationExpectation,
  obligations: readonly Obligation[],
): readonly Obligation[] {
  return obligations.filter(
    (one) =>
      one.id === id &&
      (variant === undefined || one.variant === variant) &&
      (key === undefined || one.key.includes(key)),
  );
}

function checkPresence(row: ObligationExpectation, view: DutyView): readonly Check[] {
  const found = candidates(row, view.assessment.obligations);
  const results = found.map((one) => propertyChecks(row, one, view));
  if (row.count !== undefined) {
    const matching = results.filter((checks) => checks.every((one) => one.result === 'ok')).length;
    return [check(`${name(row)} count`, { expected: row.count, observed: matching, ok: matching === row.count })];
  }
  const best = [...results].sort((a, b) => fails(a) - fails(b))[0];
  if (best) return best.length > 0 ? best : [check(name(row), { expected: 'exists', observed: 'exists', ok: true })];
  const why = view.assessment.absent.find((one) => one.id === row.id)?.reason;
  return [
    check(name(row), { expected: 'exists', observed: why === undefined ? 'no such duty' : `absent ${why}`, ok: false }),
  ];
}

function fails(checks: readonly Check[]): number {
  return checks.filter((one) => one.result !== 'ok').length;
}

function name({ id, variant }: ObligationExpectation): string {
  return variant === undefined ? id : `${id} ${variant}`;
}

function propertyChecks(row: ObligationExpectation, one: Obligation, view: DutyView): readonly Check[] {
  const checks: Check[] = [];
  const at = (what: string, text: string | undefined, observed: Instant | undefined): void => {
    if (text !== undefined) checks.push(checkMoment({ what: `${name(row)} ${what}`, text, observed }, view));
  };
  at('due', row.due, one.dueAt);
  at('red', row.red, one.dueAt);
  at('amber', row.amber, one.metaAt);
  at('met at', row.metAt, one.metAt);
  if (row.status !== undefined) {
    const wanted = STATUS_WORDS[row.status] ?? row.status;
    checks.push(check(`${name(row)} status`, { expected: wanted, observed: one.status, ok: one.status === wanted }));
  }
  if (row.lateBy !== undefined) checks.push(checkLate(row, one, view));
  if (row.amberBreached !== undefined) {
    checks.push(
      check(`${name(row)} amber breached`, {
        expected: row.amberBreached,
        observed: one.amberBreached,
        ok: one.amberBreached === row.amberBreached,
      }),
    );
  }
  if (row.statutory !== undefined) {
    checks.push(
      check(`${name(row)} statutory`, {
        expected: row.statutory,
        observed: one.statutory,
        ok: one.statutory === row.statutory,
      }),
    );
  }
  if (row.responsible !== undefined) {
    const roles = textsOf(row.responsible);
    checks.push(
      check(`${name(row)} responsible`, {
        expected: roles,
        observed: one.responsible,
        ok: roles.every((role) => one.responsible.some((r) => r === role)),
      }),
    );
  }
  if (row.escalated !== undefined) {
    const wanted = typeof row.escalated === 'number' ? [row.escalated] : row.escalated;
    const passed = view.escalated.get(`${one.id}/${one.key}`) ?? [];
    checks.push(
      check(`${name(row)} escalated`, {
        expected: wanted,
        observed: passed,
        ok: wanted.every((threshold) => passed.includes(threshold)),
      }),
    );
  }
  return checks;
}

interface MomentSeen {
  readonly what: string;
  readonly text: string;
  readonly observed: Instant | undefined;
}

function checkMoment({ what, text, observed }: MomentSeen, view: DutyView): Check {
  const moment = parseMoment(text, { zone: view.zone, around: view.around });
  const seen = observed === undefined ? '–' : showInstant(observed, view.zone);
  if (!moment) return check(what, { expected: `${text} (cannot be read as a time)`, observed: seen, ok: false });
  const wanted = 'date' in moment ? moment.date : showInstant(moment.instant, view.zone);
  return check(what, {
    expected: wanted,
    observed: seen,
    ok: observed !== undefined && isSameMoment(observed, moment, view.zone),
  });
}

function checkLate(row: ObligationExpectation, one: Obligation, view: DutyView): Check {
  const late = (one.metAt ?? view.now) - one.dueAt;
  const wanted = parseSpan(row.lateBy ?? '');
  const ok = wanted !== undefined && Math.round(late / 60_000) === Math.round(wanted / 60_000);
  return check(`${name(row)} late by`, { expected: row.lateBy, observed: late > 0 ? showSpan(late) : 'not late', ok });
}
