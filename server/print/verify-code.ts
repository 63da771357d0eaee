/** Is this paper ours? A short keyed code on every document, so that a copied folio on a forged slip is seen (C49). */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DocumentModel } from '#domain/print/model.ts';

/** What a code vouches for. */
export type Vouched = Pick<DocumentModel, 'kind' | 'folio' | 'issuedAt'>;

/** Ten characters of base 32 (50 bits) over the kind, folio and instant of the document, under the node's key. */
export function verifyCode(key: Uint8Array, { kind, folio, issuedAt }: Vouched): string {
  const digest = createHmac('sha256', key).update(`${kind}\n${folio}\n${issuedAt}`).digest();
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from(digest.subarray(0, 10), (byte) => alphabet[byte % 32]).join('');
}

/** Compares without telling by its time how much of the code was right. */
export function sameCode(a: string, b: string): boolean {
  const left = Buffer.from(a.toUpperCase());
  const right = Buffer.from(b.toUpperCase());
  return left.length === right.length && timingSafeEqual(left, right);
}
