/**
 * G05 — «Rechazo», «inadmisión», «deportación» and «expulsión» do not exist as acts for anybody under 18 or of uncertain
 * age. There is nothing to refuse because there is nothing to sign: doors answer 409 and say why. Absolute.
 * Seed L87; CRI Ley 8764 arts. 65, 185 [W8].
 */
import type { Guard, Refusal } from '../types.ts';
import { refuse } from './reading.ts';

/** Words that name such an act, folded: lower case, no accents. Spanish, English and French. */
export const FORBIDDEN_ACTS = [
  'rechazo',
  'rechazar',
  'inadmision',
  'inadmitir',
  'deportacion',
  'deportar',
  'expulsion',
  'expulsar',
  'devolucion',
  'rejection',
  'reject',
  'inadmission',
  'inadmissibility',
  'deportation',
  'deport',
  'expel',
  'removal',
  'refoulement',
  'rejet',
  'eloignement',
  'pushback',
  'turnback',
] as const;

export const g05: Guard = {
  id: 'G05',
  force: 'ABS',
  kinds: '*',
  source: 'W8',
  mark: 'W',
  legalRef: 'Ley 8764 (CRI) arts. 65 y 185; CRC GC6 ¶27',
  check: ({ act }) => forbiddenAct(act.kind),
};

/**
 * The refusal for a kind that must not exist, whatever room it is put in (`return.reject`, `migracion.rechazo`), or
 * undefined. For doors and screens: the kind is no act, so `decide` never sees a definition of it.
 */
export function forbiddenAct(kind: string): Refusal | undefined {
  const words = fold(kind).split(/[^a-z]+/u);
  const found = FORBIDDEN_ACTS.find((word) => words.includes(word));
  return found === undefined ? undefined : refuse(g05, 'no_such_act', { values: { word: found } });
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
