/**
 * G16 — Migration control and general police write nothing here and are sent nothing from here: they may ask one thing,
 * whether a token has an impediment (§5.3). Absolute. Seed L117; JGC 22 ¶¶16–17.
 */
import type { Guard, Refusal } from '../types.ts';
import { institutionType, refuse, textOf } from './reading.ts';

/** Institutions of enforcement; the anti-trafficking police protects and is none of them. */
const ENFORCEMENT = ['migracion_control', 'policia'];

export const g16: Guard = {
  id: 'G16',
  force: 'ABS',
  kinds: '*',
  source: 'L117',
  mark: 'B',
  legalRef: 'JGC 22 ¶¶16–17',
  check({ act, around }) {
    const signed = refuseEnforcement(act.by.role);
    if (signed) return signed;
    if (act.kind !== 'referral.send' && act.kind !== 'protection.notify') return undefined;
    const type = institutionType(around.pack, textOf(act.facts['to']));
    return type !== undefined && ENFORCEMENT.includes(type)
      ? refuse(g16, 'recipient', { fields: ['to'], values: { type } })
      : undefined;
  },
};

/** For doors that are no acts (search, lists, exports): the refusal when the role is R25, else undefined. */
export function refuseEnforcement(role: string): Refusal | undefined {
  return role === 'R25' ? refuse(g16, 'enforcement', { values: { role } }) : undefined;
}
