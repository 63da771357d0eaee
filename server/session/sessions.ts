/**
 * Who is asking? Server-side sessions: the browser holds a random token in a cookie, the database only its hash, so that
 * passwords, second factors or single sign-on can be put in front without moving anything.
 */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type pg from 'pg';
import { isNodeCode, type NodeCode } from '#domain/kernel/ids.ts';
import { HOUR_MS, type Instant } from '#domain/kernel/instant.ts';
import { findOfficer, type Officer, OFFICER_COLUMNS, toOfficer } from './officer.ts';

export interface Session {
  readonly officer: Officer;
  readonly node: NodeCode;
  /** Must come back in the header `x-csrf-token` of every request that changes something. */
  readonly csrf: string;
  readonly expiresAt: Instant;
}

export interface Sessions {
  /** Opens a session for an officer in service; undefined when there is none of that id. */
  open(officerId: string): Promise<{ readonly token: string; readonly session: Session } | undefined>;
  find(token: string): Promise<Session | undefined>;
  close(token: string): Promise<void>;
}

export interface SessionsOptions {
  readonly node: NodeCode;
  readonly pool: pg.Pool;
  readonly now: () => Instant;
}

/** A shift and its hand-over. */
const LIFETIME_MS = 12 * HOUR_MS;
/** A dismissed officer keeps an open session for at most this long: the price of not asking the database each time. */
const MEMO_MS = 5000;
const TOKEN = /^([A-Z]{3})\.[A-Za-z0-9_-]{43}$/;

/** The node that issued a token, so that one process can host several; undefined for anything else. */
export function nodeOfToken(token: string): NodeCode | undefined {
  const node = TOKEN.exec(token)?.[1];
  return isNodeCode(node) ? node : undefined;
}

/** Compares in constant time. */
export function isSameSecret(given: string, expected: string): boolean {
  const [a, b] = [hash('sha256', given, 'buffer'), hash('sha256', expected, 'buffer')];
  return timingSafeEqual(a, b);
}

interface SessionRecord {
  readonly csrf: string;
  readonly expires_at: Instant;
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly institution: string;
  readonly post: string | null;
  readonly country: string;
  readonly certified_until: Instant | null;
}

const FIND_SQL = `select s.csrf, s.expires_at, ${OFFICER_COLUMNS} from node.session s
  join node.officer o on o.id = s.officer where s.token_hash = $1 and o.active`;

export function createSessions({ node, pool, now }: SessionsOptions): Sessions {
  const memo = new Map<string, { readonly session: Session; readonly at: number }>();

  async function read(tokenHash: string): Promise<Session | undefined> {
    const { rows } = await pool.query<SessionRecord>({ name: 'find_session', text: FIND_SQL, values: [tokenHash] });
    const row = rows[0];
    const officer = row && toOfficer(row);
    return row && officer ? { officer, node, csrf: row.csrf, expiresAt: row.expires_at } : undefined;
  }

  return {
    async open(officerId) {
      const officer = await findOfficer(pool, officerId);
      if (!officer) return undefined;
      const token = `${node}.${randomBytes(32).toString('base64url')}`;
      const session: Session = {
        officer,
        node,
        csrf: randomBytes(24).toString('base64url'),
        expiresAt: now() + LIFETIME_MS,
      };
      await pool.query('delete from node.session where expires_at < $1', [new Date(now())]);
      await pool.query(
        'insert into node.session (token_hash, officer, csrf, created_at, expires_at) values ($1, $2, $3, $4, $5)',
        [hash('sha256', token), officer.id, session.csrf, new Date(now()), new Date(session.expiresAt)],
      );
      return { token, session };
    },
    async find(token) {
      if (nodeOfToken(token) !== node) return undefined;
      const tokenHash = hash('sha256', token);
      const known = memo.get(tokenHash);
      const isFresh = known !== undefined && performance.now() - known.at < MEMO_MS;
      const session = isFresh ? known.session : await read(tokenHash);
      if (!session || session.expiresAt <= now()) {
        memo.delete(tokenHash);
        return undefined;
      }
      if (!isFresh) {
        if (memo.size > 5000) memo.clear();
        memo.set(tokenHash, { session, at: performance.now() });
      }
      return session;
    },
    async close(token) {
      const tokenHash = hash('sha256', token);
      memo.delete(tokenHash);
      await pool.query('delete from node.session where token_hash = $1', [tokenHash]);
    },
  };
}
