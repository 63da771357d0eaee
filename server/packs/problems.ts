/** What is wrong with the data of a country, where, and how to mend it: everything at once, never the first fault only. */

export interface PackProblem {
  /** Path below `countries/`, e.g. `MEX/protocol.yaml`. */
  readonly file: string;
  /** Line of the YAML file, 1 = first; absent when the fault lies between files. */
  readonly line?: number;
  /** Dotted path inside the file, e.g. `clocks[3].legal`. */
  readonly path: string;
  /** What to change, in words. */
  readonly mend: string;
}

export function describeProblem({ file, line, path, mend }: PackProblem): string {
  return `countries/${file}${line === undefined ? '' : `:${line}`} ${path}: ${mend}`;
}

/** A node does not start on data that contradicts itself: an unclear clock is a child who waits. */
export class PackError extends Error {
  override name = 'PackError';
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super([`${problems.length} problem(s) in the data of a country:`, ...problems.map(describeProblem)].join('\n  '));
    this.problems = problems;
  }
}
