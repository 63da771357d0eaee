/** How is a lived case of the demonstration written? By how long ago each thing happened. */
import type { NodeCode } from '#domain/kernel/ids.ts';

/** Hours ago · who (persona) · act · what it carries. */
export type Happening = readonly [
  hoursAgo: number,
  who: string,
  act: string,
  facts?: Readonly<Record<string, unknown>>,
];

export interface LivedCase {
  readonly alias: string;
  readonly node: NodeCode;
  /** What the child would answer. */
  readonly child: Readonly<Record<string, unknown>>;
  readonly happenings: readonly Happening[];
}

/** Answers to the questions that most children answer the same way. */
export const KNOWN = { D01: 'no', D05: 'no', X07: 'si', E11: 'ninguno', E12: 'no', T11: 'no', F12: 0 };

/** The authority takes the case and gives it to its caseworker. */
export function taken(hoursAgo: number, head: string, worker: string): readonly Happening[] {
  return [
    [hoursAgo, head, 'protection.acknowledge'],
    [hoursAgo - 0.2, head, 'case.assign', { caseworker: worker }],
  ];
}

/** The first day done as it should be: identification, health, guardian asked for. */
export function cared(hoursAgo: number, opi: string): readonly Happening[] {
  return [
    [hoursAgo, opi, 'health.check', { psychological: 'si' }],
    [hoursAgo - 0.5, opi, 'identification.complete'],
    [hoursAgo - 0.7, opi, 'guardian.request'],
  ];
}
