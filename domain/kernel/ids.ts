/** What names things? One id everywhere: the printed folio is the id of the case and the token of the firewall (§5.3). */

/** The eleven members of the Conference, ISO 3166-1 alpha-3 (reference C01). */
export const NODES = ['BLZ', 'CAN', 'CRI', 'DOM', 'GTM', 'HND', 'MEX', 'NIC', 'PAN', 'SLV', 'USA'] as const;
export type NodeCode = (typeof NODES)[number];

export function isNodeCode(value: unknown): value is NodeCode {
  return NODES.some((node) => node === value);
}

declare const caseIdBrand: unique symbol;
/** `CCC-XXXX-XXXX-XK`: node, nine random characters of Crockford's base 32 and one check character. K1. */
export type CaseId = string & { readonly [caseIdBrand]: true };

declare const actIdBrand: unique symbol;
/** UUID made by whoever writes the act (device or server); it is also the idempotency key. */
export type ActId = string & { readonly [actIdBrand]: true };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CASE_ID = /^([A-Z]{3})-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{2})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Weighted sum over the base-32 digits: every single wrong character changes it, and nearly every swap of neighbours. */
function checkCharacter(node: string, body: string): string {
  let sum = 0;
  const text = node + body;
  for (let i = 0; i < text.length; i += 1) {
    const digit = Math.max(ALPHABET.indexOf(text[i] ?? ''), 0);
    // Odd weights are invertible modulo 32; neighbours differ by 2, so only a swap of digits 16 apart passes unseen.
    sum += digit * (2 * i + 1);
  }
  return ALPHABET[sum % 32] ?? '0';
}

/** The nine random characters come from the caller: the domain has no randomness. Values are taken modulo 32. */
export function makeCaseId(node: NodeCode, random: ArrayLike<number>): CaseId {
  let body = '';
  for (let i = 0; i < 9; i += 1) body += ALPHABET[(random[i] ?? 0) % 32];
  const check = checkCharacter(node, body);
  return `${node}-${body.slice(0, 4)}-${body.slice(4, 8)}-${body.slice(8)}${check}` as CaseId;
}

/** Accepts lower case and the usual confusions (O→0, I/L→1) as typed from paper; undefined when it is no case id. */
export function parseCaseId(value: unknown): CaseId | undefined {
  if (typeof value !== 'string' || value.length > 32) return undefined;
  const typed = value.trim().toUpperCase();
  const text = typed.slice(0, 3) + typed.slice(3).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const match = CASE_ID.exec(text);
  if (!match) return undefined;
  const [, node = '', a = '', b = '', tail = ''] = match;
  if (!isNodeCode(node)) return undefined;
  return checkCharacter(node, a + b + tail[0]) === tail[1] ? (text as CaseId) : undefined;
}

/** The node that a case belongs to. */
export function nodeOfCase(id: CaseId): NodeCode {
  return id.slice(0, 3) as NodeCode;
}

export function parseActId(value: unknown): ActId | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.toLowerCase();
  return UUID.test(text) ? (text as ActId) : undefined;
}
