/** Which id has an act that the system writes? Always the same for the same cause, so that a replay adds nothing (UUID v5). */
import { hash } from 'node:crypto';
import type { ActId } from '#domain/kernel/ids.ts';

/** The id of the `index`th consequence named `what` of the act `cause`. */
export function deriveId(cause: string, what: string, index = 0): ActId {
  const hex = hash('sha1', `amparo:${cause}:${what}:${index}`);
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}` as ActId;
}
