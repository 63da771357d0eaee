/** How does an officer of a story come in? Entered in the directory on first need, with a real session like anybody's. */
import type { NodeCode } from '#domain/kernel/ids.ts';
import { HOUR_MS, type Instant } from '#domain/kernel/instant.ts';
import { COOKIE } from '#server/doors/http/session-hook.ts';
import type { RegionOfficer, TestClock } from '../test-region-types.ts';
import type { StageNode } from './node.ts';

interface Dress {
  readonly cookie: string;
  readonly csrf: string;
  readonly expiresAt: Instant;
}

export interface Wardrobe {
  /** Headers of the officer's session: cookie and secret. */
  dress(officer: RegionOfficer): Promise<Readonly<Record<string, string>>>;
}

export function createWardrobe(nodes: ReadonlyMap<NodeCode, StageNode>, clock: TestClock): Wardrobe {
  const worn = new Map<string, Dress>();
  return {
    async dress(officer) {
      const key = `${officer.node}/${officer.id}`;
      let dress = worn.get(key);
      // Virtual days pass between steps; a session that would end within the hour is opened anew.
      if (!dress || dress.expiresAt < clock.now() + HOUR_MS) {
        dress = await open(nodes, officer);
        worn.set(key, dress);
      }
      return { cookie: dress.cookie, 'x-csrf-token': dress.csrf };
    },
  };
}

async function open(nodes: ReadonlyMap<NodeCode, StageNode>, officer: RegionOfficer): Promise<Dress> {
  const node = nodes.get(officer.node);
  if (!node) throw new Error(`${officer.id} works in ${officer.node}, which is not in this region.`);
  await node.employ(officer);
  const opened = await node.runtime.sessions.open(officer.id);
  if (!opened) throw new Error(`${officer.id} could not enter.`);
  return { cookie: `${COOKIE}=${opened.token}`, csrf: opened.session.csrf, expiresAt: opened.session.expiresAt };
}
