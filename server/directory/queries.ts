/** Who acts now, and who is there at all? The directory as the node's pack tells it: no child, no audit (C20, K0). */
import { onCall } from '#domain/directory/on-call.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { OnCallView } from '#domain/protocol/views.ts';
import { publicPack } from '../packs/public.ts';
import type { DeskNode } from '../desk/node.ts';

export interface OnCallQuery {
  readonly duty: string;
  readonly post?: string | undefined;
  readonly country?: string | undefined;
  readonly at?: Instant | undefined;
}

/** Staffed and closed contacts of a duty at an instant, and whether that leaves a gap. */
export function whoActs(node: DeskNode, { duty, post, country, at }: OnCallQuery): OnCallView {
  return onCall(node.pack, {
    duty,
    at: at ?? node.clock.now(),
    ...(post !== undefined && { postId: post }),
    ...(country !== undefined && { country }),
  });
}

/** Institutions, contacts, posts and facilities, without protected addresses. */
export function readDirectory(
  node: DeskNode,
): Pick<ReturnType<typeof publicPack>, 'institutions' | 'contacts' | 'posts' | 'facilities'> {
  const { institutions, contacts, posts, facilities } = readPack(node);
  return { institutions, contacts, posts, facilities };
}

/** The node's law, calendar and directory as a browser may have them, to decide without network. */
export function readPack(node: DeskNode): ReturnType<typeof publicPack> {
  return publicPack(node.pack);
}
