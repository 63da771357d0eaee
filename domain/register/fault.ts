/** What is wrong with an answer, and where? Faults are values with closed codes: the message and its mend are `fault.<code>`. */

export const FAULT_CODES = [
  'unknown_field',
  'missing',
  'wrong_type',
  'wrong_code',
  'duplicate_code',
  'impossible_date',
  'missing_offset',
  'future',
  'out_of_range',
  'too_long',
  'control_characters',
  'not_a_name',
  'calc_field',
  'not_a_child',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One answer to mend. `field` is the form id or own name; `values.at` the place inside it. Never the answer itself. */
export interface FieldFault {
  readonly field: string;
  readonly code: FaultCode;
  readonly values?: Readonly<Record<string, string | number>>;
}
