/**
 * Two devices without network registered one child under one folio: whose second intake is heard? That of whoever may
 * know the case, or works for the institution that met the child. What they wrote is kept beside the first (promise 4).
 */
import type { ConsideredCase } from './consider.ts';
import { mayKnow } from './permit.ts';
import type { Asking } from './receive.ts';

/** Whether the officer's own intake becomes one more act of the case; for a stranger the folio is simply taken. */
export function mayJoin({ node, officer, received }: Asking, found: ConsideredCase): boolean {
  if (mayKnow(node, officer, found)) return true;
  const first = found.file.byKind['intake.register']?.[0]?.by.institutionId;
  const post = node.pack.posts.find(({ id }) => id === received.act.by.postId);
  return first !== undefined && (officer.institution === first || post?.institution === first);
}
