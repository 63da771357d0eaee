/** How is one node put together? Pools with their rights, law, desk, sessions, audit: constructed here and nowhere else. */
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { createDesk, type Desk } from '../desk/desk.ts';
import type { Clock, DeskNode } from '../desk/node.ts';
import type { HttpNode } from '../doors/http/context.ts';
import { loadPack } from '../packs/load.ts';
import { type Officer, saveOfficers } from '../session/officer.ts';
import { createSessions } from '../session/sessions.ts';
import { createAuditLog } from '../store/audit.ts';
import { openPool } from '../store/pool.ts';
import { ensureSecret, SLIP_KEY } from '../store/secrets.ts';
import { createReads } from '../store/tables.ts';

export interface NodeOptions {
  readonly code: NodeCode;
  /** Database of the node, with the owner's login; already migrated. */
  readonly url: string;
  /** Logins of their own for desk and reader, where the owner's login should not even be able to take its rights back. */
  readonly deskUrl?: string | undefined;
  readonly readerUrl?: string | undefined;
  readonly clock?: Clock;
  /** Another law than that of `countries/` (stories with a directory of their own). */
  readonly pack?: Pack;
  /** Officers to enter or correct at start. */
  readonly officers?: readonly Officer[];
  /** Connections for writing; reads have as many. */
  readonly connections?: number;
}

export interface NodeRuntime extends HttpNode {
  readonly code: NodeCode;
  readonly desk: Desk;
  readonly node: DeskNode;
  readonly url: string;
  /** Key of the verification codes on printed documents. */
  readonly slipKey: Uint8Array;
  /** Enters or corrects officers while the node runs. */
  saveOfficers(officers: readonly Officer[]): Promise<void>;
  close(): Promise<void>;
}

/** The clock on the wall. */
export const SYSTEM_CLOCK: Clock = { now: () => Date.now() };

/** Opens a node; {@link NodeRuntime.close} gives everything back. */
export async function openNode(options: NodeOptions): Promise<NodeRuntime> {
  const { code, url, clock = SYSTEM_CLOCK, officers = [], connections = 8 } = options;
  const pack = options.pack ?? loadPack(code);
  const owner = openPool({ url, role: 'owner', max: 1 });
  const pool = openPool({ url: options.deskUrl ?? url, role: 'amparo_desk', max: connections });
  const reader = openPool({ url: options.readerUrl ?? url, role: 'amparo_reader', max: connections });
  const slipKey = await ensureSecret(owner, SLIP_KEY);
  if (officers.length > 0) await saveOfficers(owner, officers);
  const node: DeskNode = { code, pack, clock, pool, reader, reads: createReads(reader), audit: createAuditLog(pool) };
  return {
    code,
    url,
    node,
    slipKey,
    desk: createDesk(node),
    sessions: createSessions({ node: code, pool, now: clock.now }),
    saveOfficers: (rows) => saveOfficers(owner, rows),
    close: async () => {
      await Promise.all([owner.end(), pool.end(), reader.end()]);
    },
  };
}
