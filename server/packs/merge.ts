/** What holds where the nation is silent? Regional defaults (reference §3.2) under the dated rows of a node (§3.5). */
import { type ClockRow, type PolicyRow } from '#domain/protocol/types.ts';

function keyOf({ obligation, variant }: ClockRow): string {
  return `${obligation}/${variant ?? ''}`;
}

function isDated(row: { readonly validFrom?: string; readonly validTo?: string }): boolean {
  return row.validFrom !== undefined || row.validTo !== undefined;
}

/** National row over the regional one: what it does not say falls through, and the target keeps its own source. */
function overlay(national: ClockRow, regional: ClockRow | undefined): ClockRow {
  if (!regional) return national;
  const meta = national.meta ?? regional.meta;
  const legal = national.legal ?? regional.legal;
  const note = national.note ?? regional.note;
  return {
    ...national,
    ...(meta ? { meta } : {}),
    ...(legal ? { legal } : {}),
    ...(note ? { note } : {}),
    ...(national.meta || !regional.meta ? {} : { metaFrom: { source: regional.source, mark: regional.mark } }),
  };
}

/**
 * National rows first, then the regional ones that they do not replace for all time, so that the first row in force on a
 * day is the right one. A national row without variant of its own starts from the regional row without variant.
 */
export function mergeClocks(region: readonly ClockRow[], nation: readonly ClockRow[]): ClockRow[] {
  const regional = new Map(region.map((row) => [keyOf(row), row]));
  const replaced = new Set(nation.filter((row) => !isDated(row)).map(keyOf));
  return [
    ...nation.map((row) => overlay(row, regional.get(keyOf(row)))),
    ...region.filter((row) => !replaced.has(keyOf(row))),
  ];
}

/** A national policy replaces the regional one of the same key for as long as it is in force. */
export function mergePolicies(region: readonly PolicyRow[], nation: readonly PolicyRow[]): PolicyRow[] {
  const replaced = new Set(nation.filter((row) => !isDated(row)).map((row) => row.key));
  return [...nation, ...region.filter((row) => !replaced.has(row.key))];
}
