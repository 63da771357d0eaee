/** Which address does an act of a case have? Room and verb are parts of the path: a dot would look like a file to a server. */

/** `protection.acknowledge` of a case → `/casos/CRI-…/acto/protection/acknowledge`. */
export function actAddress(caseId: string, kind: string): string {
  return `/casos/${caseId}/acto/${kind.replace('.', '/')}`;
}
