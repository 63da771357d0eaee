/** Which row of the directory does a story mean by a name? `mex-talisman`, `talisman`, `Talismán` and `PANI` all will do. */
import type { Pack } from '#domain/protocol/types.ts';
import { foldText } from './check.ts';

interface Named {
  readonly id: string;
  readonly name: { readonly es: string };
  readonly short?: string;
}

export interface Place {
  /** Post or facility where the officer works. */
  readonly post?: string;
  readonly institution: string;
  readonly name: string;
}

type Match = (row: Named) => boolean;

/** From the surest to the vaguest: the id, the whole name, a word of id or name. */
function matches(node: string, text: string): readonly Match[] {
  const folded = foldText(text);
  const prefix = `${node.toLowerCase()}-`;
  return [
    ({ id }) => id === text,
    ({ id, name, short = '' }) => [id.replace(prefix, ''), name.es, short].some((one) => foldText(one) === folded),
    ({ id, name, short = '' }) =>
      folded.length > 2 && ` ${foldText(`${id} ${name.es} ${short}`)} `.includes(` ${folded} `),
  ];
}

/** Post, facility, institution or contact of that name; undefined when the directory has none. */
export function findPlace(pack: Pack, text: string): Place | undefined {
  for (const match of matches(pack.node, text)) {
    const site = pack.posts.find(match) ?? pack.facilities.find(match);
    if (site) return { post: site.id, institution: site.institution, name: site.name.es };
    const institution = pack.institutions.find(match)?.id ?? pack.contacts.find(match)?.institution;
    if (institution !== undefined) return { institution, name: text };
  }
  return undefined;
}

/** The institution of that name, or of the contact or the place of that name. */
export function findInstitution(pack: Pack, text: string): Place | undefined {
  for (const match of matches(pack.node, text)) {
    const institution = pack.institutions.find(match)?.id ?? pack.contacts.find(match)?.institution;
    if (institution !== undefined) return { institution, name: text };
  }
  return findPlace(pack, text);
}

/** The one row that a text means by its id, its id without the country, its whole or its short name; none when several do. */
export function findOnly<Row extends Named>(node: string, rows: readonly Row[], text: string): Row | undefined {
  for (const match of matches(node, text).slice(0, 2)) {
    const found = rows.filter(match);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}
