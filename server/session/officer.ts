/** Who works in this node? Officers are rows of the node's directory; what they may do follows from role and ties (§5.2). */
import type pg from 'pg';
import { isRoleCode, type RoleCode } from '#domain/access/role.ts';
import { isNodeCode, type NodeCode } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Actor } from '#domain/register/act.ts';

export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly role: RoleCode;
  readonly institution: string;
  readonly post?: string;
  /** Country that the officer answers to: differs from the node for a consul. */
  readonly country: NodeCode;
  /** End of the protection officer's certificate (G09); absent: none. */
  readonly certifiedUntil?: Instant;
}

interface OfficerRecord {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly institution: string;
  readonly post: string | null;
  readonly country: string;
  readonly certified_until: Instant | null;
}

/** Columns of `node.officer` for {@link toOfficer}. */
export const OFFICER_COLUMNS = 'o.id, o.name, o.role, o.institution, o.post, o.country, o.certified_until';

/** The officer of a row; undefined when role or country is no longer known, which closes the door. */
export function toOfficer(row: OfficerRecord): Officer | undefined {
  if (!isRoleCode(row.role) || !isNodeCode(row.country)) return undefined;
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    institution: row.institution,
    country: row.country,
    ...(row.post !== null && { post: row.post }),
    ...(row.certified_until !== null && { certifiedUntil: row.certified_until }),
  };
}

/** The officer as author of an act that happened at `at`: a certificate counts only while it lasts. */
export function actorOf(officer: Officer, at: Instant): Actor {
  return {
    officerId: officer.id,
    role: officer.role,
    institutionId: officer.institution,
    ...(officer.post !== undefined && { postId: officer.post }),
    certified: officer.certifiedUntil !== undefined && officer.certifiedUntil > at,
    country: officer.country,
  };
}

/** The officer with this id, if still in service. */
export async function findOfficer(pool: pg.Pool, id: string): Promise<Officer | undefined> {
  const { rows } = await pool.query<OfficerRecord>(
    `select ${OFFICER_COLUMNS} from node.officer o where o.id = $1 and o.active`,
    [id],
  );
  return rows[0] && toOfficer(rows[0]);
}

/** Enters or corrects officers; `pool` is the owner's, the desk may not. */
export async function saveOfficers(pool: pg.Pool, officers: readonly Officer[]): Promise<void> {
  const rows = officers.map((officer) => ({
    ...officer,
    certified_until: officer.certifiedUntil === undefined ? null : new Date(officer.certifiedUntil).toISOString(),
  }));
  await pool.query(
    `insert into node.officer (id, name, role, institution, post, country, certified_until)
     select id, name, role, institution, post, country, certified_until from jsonb_to_recordset($1::jsonb) as r(
       id text, name text, role text, institution text, post text, country text, certified_until timestamptz)
     on conflict (id) do update set name = excluded.name, role = excluded.role, institution = excluded.institution,
       post = excluded.post, country = excluded.country, certified_until = excluded.certified_until, active = true`,
    [JSON.stringify(rows)],
  );
}
