/**
 * G17 — Migration control, cost, deterrence and foreign policy may be recorded as arguments and never decide what is best
 * for a child. Absolute. Seed L30; CRC GC6 ¶86.
 */
import { codesOf } from '../signals.ts';
import type { Guard } from '../types.ts';
import { refuse } from './reading.ts';

/** Codes of CL-ARG that are not based on rights. */
export const NON_RIGHTS_ARGUMENTS: readonly string[] = [
  'control_migratorio',
  'costo_capacidad',
  'disuasion',
  'politica_exterior',
];

export const g17: Guard = {
  id: 'G17',
  force: 'ABS',
  kinds: ['bid.sign'],
  source: 'L30',
  mark: 'B',
  legalRef: 'CRC GC6 ¶86',
  check({ act }) {
    const decisive = codesOf(act.facts['arguments']);
    const foreign = decisive.filter((code) => NON_RIGHTS_ARGUMENTS.includes(code));
    if (foreign.length > 0)
      return refuse(g17, 'not_rights_based', { fields: ['arguments'], values: { codes: foreign.join(', ') } });
    return decisive.length === 0 ? refuse(g17, 'no_argument', { fields: ['arguments'] }) : undefined;
  },
};
