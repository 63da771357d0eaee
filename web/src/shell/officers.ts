/** Which officers can be named in an act? The person who signs, and in the demonstration the other fictional persons of the node. */
import { useQuery } from '@tanstack/react-query';
import type { RoleCode } from '#domain/access/role.ts';
import { personasQuery } from './queries.ts';
import { useSession } from './session.tsx';

/** Fields that name an officer, and the role that fits. */
const ROLE_OF: Readonly<Record<string, RoleCode>> = {
  caseworker: 'R03',
  lawyer: 'R07',
  companion: 'R08',
};

export interface OfficerOption {
  readonly value: string;
  readonly label: string;
}

/** For a field id: the officers to choose from, or undefined when the field names none or none is known. */
export function useOfficers(): (field: string) => readonly OfficerOption[] | undefined {
  const { officer, node, demo } = useSession();
  const personas = useQuery({ ...personasQuery, enabled: demo, staleTime: Number.POSITIVE_INFINITY }).data ?? [];
  return (field) => {
    const role = ROLE_OF[field];
    if (!role) return undefined;
    const known = personas
      .filter((persona) => persona.role === role && persona.node === node)
      .map((persona) => ({ value: persona.id, label: persona.name }));
    const own = role === officer.role && !known.some(({ value }) => value === officer.id);
    const options = own ? [...known, { value: officer.id, label: officer.name }] : known;
    return options.length > 0 ? options : undefined;
  };
}
