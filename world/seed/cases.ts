/**
 * Which children does a visitor of the demonstration meet? Fictional lives at different stations of the route, told by how
 * long ago each thing happened, so that some duties are done, some due and some overdue whenever the region is opened.
 */
import { IN_COSTA_RICA } from './costa-rica.ts';
import { ELSEWHERE } from './elsewhere.ts';
import type { LivedCase } from './lived-case.ts';
import { IN_MEXICO } from './mexico.ts';

/** Everybody, in no order: the seed lives them on one time line. */
export const LIVED_CASES: readonly LivedCase[] = [...IN_MEXICO, ...IN_COSTA_RICA, ...ELSEWHERE];
