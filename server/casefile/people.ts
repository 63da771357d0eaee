/** Who is who around this child, and whom does one call? Officials and bodies only; relatives are answers of the form. */
import type { CaseFile } from '#domain/casefile/types.ts';
import { onCall } from '#domain/directory/on-call.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Pack } from '#domain/protocol/types.ts';
import type { CaseView } from '#domain/protocol/views.ts';
import { protectionInstitution } from '../desk/reach.ts';

type Person = CaseView['people'][number];

export interface PeopleInput {
  readonly file: CaseFile;
  readonly pack: Pack;
  readonly names: ReadonlyMap<string, string>;
  readonly now: Instant;
  readonly post: unknown;
}

/** Last appointment of each kind, in the order in which a stranger to the case would ask. */
const APPOINTED = [
  { role: 'guardian', kind: 'guardian.designate', field: 'guardian' },
  { role: 'lawyer', kind: 'lawyer.appoint', field: 'lawyer' },
  { role: 'companion', kind: 'companion.assign', field: 'companion' },
  { role: 'interpreter', kind: 'interpreter.assign', field: 'interpreter' },
] as const;

/** Officer ids whose names {@link peopleOf} needs. */
export function officersIn(file: CaseFile): readonly string[] {
  const ids = [
    ...file.acts.map(({ by }) => by.officerId),
    file.caseworkerId,
    file.supervisorId,
    ...APPOINTED.map(({ kind, field }) => file.byKind[kind]?.at(-1)?.facts[field]),
  ];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

export function peopleOf({ file, pack, names, now, post }: PeopleInput): readonly Person[] {
  const people: Person[] = [protectionOnDuty({ file, pack, now, post })];
  const add = (role: string, id: unknown): void => {
    if (typeof id !== 'string' || id === '') return;
    const institution = pack.institutions.find((row) => row.id === id);
    people.push({ role, name: names.get(id) ?? institution?.name.es ?? id, ...(institution && { institution: id }) });
  };
  add('caseworker', file.caseworkerId);
  add('supervisor', file.supervisorId);
  for (const { role, kind, field } of APPOINTED) add(role, file.byKind[kind]?.at(-1)?.facts[field]);
  return people;
}

/** The child-protection authority, with the number that answers now. */
function protectionOnDuty({ file, pack, now, post }: Omit<PeopleInput, 'names'>): Person {
  const institution = protectionInstitution(file, pack);
  const { staffed } = onCall(pack, { duty: 'protection', at: now, ...(typeof post === 'string' && { postId: post }) });
  const contact = staffed.find((row) => row.institution === institution) ?? staffed[0];
  const name = pack.institutions.find(({ id }) => id === institution)?.name.es ?? institution;
  return { role: 'protection', name, institution, ...(contact && { phone: contact.phone }) };
}
