/** What do the timings say? Percentiles and rates of one run; shared machines make absolute figures noise, so ratios count. */

export interface Figure {
  readonly name: string;
  readonly count: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Rows written or read for each operation, where that means something. */
  readonly rows?: number;
}

export interface Timings {
  /** Milliseconds of each operation. */
  readonly times: readonly number[];
  /** On the wall, all together. */
  readonly seconds: number;
  readonly rows?: number;
}

/** Figures of operations that took `times` milliseconds each and `seconds` on the wall together. */
export function figureOf(name: string, { times, seconds, rows }: Timings): Figure {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    name,
    count: times.length,
    seconds,
    perSecond: times.length / seconds,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    ...(rows === undefined ? {} : { rows }),
  };
}

/** Nearest rank; 0 for an empty sample. */
export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? 0;
}

/** The middle of several rounds: one disturbed round on a shared machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function formatFigure(figure: Figure): string {
  const rate = figure.perSecond >= 100 ? figure.perSecond.toFixed(0) : figure.perSecond.toFixed(1);
  const rows = figure.rows === undefined ? '' : `  ${figure.rows.toFixed(1)} rows`;
  return `${figure.name.padEnd(34)} ${rate.padStart(8)}/s  p50 ${ms(figure.p50)}  p95 ${ms(figure.p95)}  p99 ${ms(figure.p99)} ms${rows}`;
}

function ms(value: number): string {
  return value.toFixed(2).padStart(7);
}
