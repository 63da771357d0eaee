/** Where do new ids come from? From the device's own randomness, so that a case has its folio before any network. */
import { type CaseId, makeCaseId, type NodeCode } from '#domain/kernel/ids.ts';

export function newCaseId(node: NodeCode): CaseId {
  return makeCaseId(node, crypto.getRandomValues(new Uint8Array(9)));
}

/** UUID version 4; made here because `crypto.randomUUID` exists only on secure origins. */
export function newActId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, '0');
    if (index === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, '0');
    return byte.toString(16).padStart(2, '0');
  });
  const part = (from: number, to: number): string => hex.slice(from, to).join('');
  return `${part(0, 4)}-${part(4, 6)}-${part(6, 8)}-${part(8, 10)}-${part(10, 16)}`;
}
