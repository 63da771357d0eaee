/**
 * How long does a duty have, and what does national law switch? Looks up the dated rows of a pack that are in force on
 * the local day of an instant (reference §3.2, §3.5: "every clock is data with valid_from and valid_to"; C06, C40).
 */
import { addSpan, type Calendar, type Span } from '../kernel/calendar.ts';
import type { Provenance } from '../kernel/code-list.ts';
import { type Instant, type LocalDate, localDateOf } from '../kernel/instant.ts';
import type { ClockRow, Pack, PolicyRow } from './types.ts';

interface PackIndex {
  readonly clocks: ReadonlyMap<string, readonly ClockRow[]>;
  readonly policies: ReadonlyMap<string, readonly PolicyRow[]>;
}

const indexes = new WeakMap<Pack, PackIndex>();

function group<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function indexOf(pack: Pack): PackIndex {
  let index = indexes.get(pack);
  if (!index) {
    index = {
      clocks: group(pack.clocks.map(onlyConfirmedRed), (row) => clockKey(row.obligation, row.variant)),
      policies: group(pack.policies, (row) => row.key),
    };
    indexes.set(pack, index);
  }
  return index;
}

function clockKey(obligation: string, variant: string | undefined): string {
  return variant === undefined ? obligation : `${obligation}/${variant}`;
}

// Any common start compares spans; a plain calendar keeps the comparison free of holidays.
const PLAIN: Calendar = { zone: 'UTC', weekend: [6, 7], holidays: new Set() };

/** Whether `a` runs out before `b` on a calendar without holidays. */
export function isShorter(a: Span, b: Span): boolean {
  return addSpan(0, a, PLAIN) < addSpan(0, b, PLAIN);
}

/**
 * The row as it may drive a clock. A statute that nobody has confirmed (mark C) never turns a duty red: it becomes the
 * target. A statute shorter than the target pulls the target down with it.
 */
export function onlyConfirmedRed(row: ClockRow): ClockRow {
  const { legal, meta } = row;
  if (!legal) return row;
  const target = !meta || isShorter(legal, meta) ? legal : meta;
  if (row.mark !== 'C') return meta === target ? row : { ...row, meta: target };
  const { legal: _unconfirmed, ...rest } = row;
  return { ...rest, meta: target };
}

function isInForce(row: Provenance, day: LocalDate): boolean {
  return (row.validFrom === undefined || row.validFrom <= day) && (row.validTo === undefined || day <= row.validTo);
}

/** The first row in force. Most rows are undated, and reading the local day costs more than the rest of the look-up. */
function findInForce<Row extends Provenance>(
  rows: readonly Row[] | undefined,
  at: Instant,
  zone: string,
): Row | undefined {
  if (!rows) return undefined;
  let day: LocalDate | undefined;
  for (const row of rows) {
    if (row.validFrom === undefined && row.validTo === undefined) return row;
    day ??= localDateOf(at, zone);
    if (isInForce(row, day)) return row;
  }
  return undefined;
}

/** Which clock: an obligation of the reference and, where it has several clocks, which of them. */
export interface ClockName {
  readonly obligation: string;
  readonly variant?: string | undefined;
}

/**
 * The clock of a duty at the instant of its trigger, or undefined when the node has none (e.g. no filing window).
 * A variant without a row of its own takes the row of the obligation; national rows come before regional defaults.
 * `meta` is always set; `legal` only when it is a confirmed statute.
 */
export function findClock(pack: Pack, { obligation, variant }: ClockName, at: Instant): ClockRow | undefined {
  const { clocks } = indexOf(pack);
  const { zone } = pack.calendar;
  const own = variant === undefined ? undefined : findInForce(clocks.get(clockKey(obligation, variant)), at, zone);
  return own ?? findInForce(clocks.get(obligation), at, zone);
}

/** The switch of national law with this key in force at `at`, or undefined when neither node nor region sets it. */
export function findPolicy(pack: Pack, key: string, at: Instant): PolicyRow | undefined {
  return findInForce(indexOf(pack).policies.get(key), at, pack.calendar.zone);
}
