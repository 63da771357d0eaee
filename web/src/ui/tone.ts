/** How grave is what is shown? Every tone has a shape and a colour; the words are always beside them. */
import type { IconName } from './icons.tsx';

export type Tone = 'danger' | 'warn' | 'ok' | 'info' | 'plain';

/** The shape of each tone: octagon, triangle, tick, circle. */
export const TONE_ICON: Readonly<Record<Tone, IconName>> = {
  danger: 'stop',
  warn: 'warning',
  ok: 'check',
  info: 'info',
  plain: 'info',
};
