/** Do the people whom an act names work here? A child entrusted to somebody who does not exist is entrusted to nobody (C20). */
import type { FieldFault } from '#domain/protocol/types.ts';
import type { Act } from '#domain/register/act.ts';
import type { Queryable } from '../store/journal.ts';
import { isInService } from '../store/officers.ts';

/** Who may carry a case: its caseworker, or the supervisor who keeps it. */
const CARRIERS = ['R03', 'R04'];

/** The field that names a caseworker unknown to this node, or none; asked only after the signer was let in. */
export async function unknownPeople(db: Queryable, { facts }: Act): Promise<readonly FieldFault[]> {
  const { caseworker } = facts;
  if (typeof caseworker !== 'string' || (await isInService(db, caseworker, CARRIERS))) return [];
  return [{ field: 'caseworker', code: 'unknown_reference' }];
}
