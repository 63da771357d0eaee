/** Where are all the code lists? One catalogue by id; a list that is not here does not exist for any field. */
import type { CodeList } from '../../kernel/code-list.ts';
import * as care from './care.ts';
import * as contact from './contact.ts';
import { ISO3166 } from './countries.ts';
import * as decision from './decision.ts';
import * as desk from './desk.ts';
import * as family from './family.ts';
import * as identity from './identity.ts';
import * as journey from './journey.ts';
import { ISO639 } from './languages.ts';
import * as needs from './needs.ts';
import * as pathway from './pathway.ts';
import { PEOPLES } from './peoples.ts';
import * as situation from './situation.ts';

const ROOMS: readonly Readonly<Record<string, CodeList>>[] = [
  contact,
  identity,
  situation,
  family,
  journey,
  needs,
  care,
  decision,
  pathway,
  desk,
  { ISO639, ISO3166, PEOPLES },
];

/** Every code list by its id, e.g. `CL-SEX`, `ISO639`. */
export const CODE_LISTS: Readonly<Record<string, CodeList>> = Object.fromEntries(
  ROOMS.flatMap((room) => Object.values(room)).map((list) => [list.id, list]),
);

/** The list with this id, or undefined. */
export function findList(id: string): CodeList | undefined {
  return Object.hasOwn(CODE_LISTS, id) ? CODE_LISTS[id] : undefined;
}
