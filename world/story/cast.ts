/**
 * Who plays? Turns `R01@mex-talisman`, `R05/HND`, an alias or the parts one by one into an officer of the node's
 * directory. A story may call on any role at any institution: officers are made on demand, all of them fictional.
 */
import { isRoleCode, type RoleCode } from '#domain/access/role.ts';
import { isNodeCode, type NodeCode } from '#domain/kernel/ids.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { CERTIFIED_UNTIL, findPersona, type Persona } from '../personas.ts';
import type { Who } from './expectation.ts';

/** Somebody who plays in a story: an officer of a node's directory. */
export type Player = Persona;

/** The types of institution (CL-INS) at which a role works; the first that the node has is taken. */
const HOME: Readonly<Record<RoleCode, readonly string[]>> = {
  R01: ['migracion_gestion', 'migracion_control', 'policia'],
  R02: ['migracion_gestion', 'proteccion_ninez'],
  R03: ['proteccion_ninez'],
  R04: ['proteccion_ninez'],
  R05: ['consulado', 'cancilleria'],
  R06: ['proteccion_ninez'],
  R07: ['ombudsman', 'proteccion_ninez'],
  R08: ['ong', 'proteccion_ninez'],
  R09: ['albergue', 'proteccion_ninez'],
  R10: ['proteccion_ninez'],
  R11: ['proteccion_ninez'],
  R12: ['asilo', 'migracion_gestion'],
  R13: ['trabajo_inspeccion', 'trabajo'],
  R14: ['fiscalia', 'policia_antitrata'],
  R15: ['juzgado_ninez_familia', 'juzgado'],
  R16: ['salud'],
  R17: ['ong', 'oi'],
  R18: ['municipio_red_local', 'educacion'],
  R19: ['estadistica'],
  R20: ['cancilleria', 'proteccion_ninez'],
  R21: ['oi'],
  R22: ['ombudsman'],
  R23: ['estadistica', 'migracion_gestion'],
  R24: ['oi', 'ong'],
  R25: ['migracion_control', 'policia'],
};
/** Roles whom the directory itself names for a duty. */
const ON_DUTY: Partial<Record<RoleCode, string>> = { R07: 'lawyer', R12: 'asylum', R16: 'health' };
/** Interviews are signed by certified officers (G09); these roles are, unless the story says otherwise. */
const CERTIFIED: ReadonlySet<RoleCode> = new Set(['R02', 'R03', 'R05', 'R16']);

const SHORT = /^(R\d{2})(?:@([^/\s]+))?(?:\/([A-Z]{3}))?$/;

export class UnknownOfficer extends Error {
  override name = 'UnknownOfficer';
}

interface Parts {
  readonly role?: string | undefined;
  readonly id?: string | undefined;
  readonly node?: string | undefined;
  readonly institution?: string | undefined;
  readonly post?: string | undefined;
  readonly country?: string | undefined;
  readonly name?: string | undefined;
  readonly certified?: boolean | undefined;
}

export interface Casting {
  readonly officers: Readonly<Record<string, Who>>;
  readonly certificates: Readonly<Record<string, boolean>>;
  packOf(node: NodeCode): Pack;
}

/** The officer meant by `who` in a step of `node`; throws {@link UnknownOfficer} with the mend. */
export function castOfficer(who: Who, node: NodeCode, casting: Casting): Player {
  const parts = partsOf(who, casting, 0);
  const persona = parts.id === undefined ? undefined : findPersona(parts.id);
  if (persona && parts.role === undefined) return persona;
  if (!parts.role || !isRoleCode(parts.role)) {
    throw new UnknownOfficer(
      `"${show(who)}" is nobody: write a role R01 to R25, an alias of "officers", or a persona id.`,
    );
  }
  return makeOfficer({ role: parts.role, parts, node: isNodeCode(parts.node) ? parts.node : node, casting });
}

function partsOf(who: Who, casting: Casting, depth: number): Parts {
  if (typeof who !== 'string') return who;
  const alias = casting.officers[who];
  if (alias !== undefined && depth < 5) {
    const parts = partsOf(alias, casting, depth + 1);
    return { id: `story-${who}`, ...withoutUndefined(parts) };
  }
  const short = SHORT.exec(who.trim());
  if (!short) return { id: who };
  const [, role, place, country] = short;
  return { role, ...(place ? { post: place } : {}), ...(country ? { country } : {}) };
}

function withoutUndefined(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

interface Making {
  readonly role: RoleCode;
  readonly parts: Parts;
  readonly node: NodeCode;
  readonly casting: Casting;
}

function makeOfficer({ role, parts, node, casting }: Making): Player {
  const pack = casting.packOf(node);
  const place = parts.post ?? parts.institution;
  const post = pack.posts.find((row) => row.id === place);
  const facility = pack.facilities.find((row) => row.id === place);
  const country = isNodeCode(parts.country) ? parts.country : node;
  const institution = institutionFor({
    role,
    parts,
    pack,
    country,
    ...(post ? { postInstitution: post.institution } : {}),
  });
  // A shelter's officer works at the facility: there the children are placed.
  const postId = post?.id ?? facility?.id ?? (role === 'R01' ? pack.posts[0]?.id : undefined);
  const id =
    parts.id ??
    ['story', role, institution, postId, country === node ? undefined : country]
      .filter(Boolean)
      .join('-')
      .toLowerCase();
  const isCertified = casting.certificates[id] ?? casting.certificates[role] ?? parts.certified ?? CERTIFIED.has(role);
  return {
    id,
    name: parts.name ?? `${role} de ficción`,
    role,
    node,
    country,
    institution,
    ...(postId ? { post: postId } : {}),
    ...(isCertified ? { certifiedUntil: CERTIFIED_UNTIL } : {}),
    place: post?.name.es ?? facility?.name.es ?? institution,
    about: { es: 'Persona de un relato', en: 'Person of a story', fr: "Personne d'un récit" },
  };
}

interface Search {
  readonly role: RoleCode;
  readonly parts: Parts;
  readonly pack: Pack;
  readonly country: NodeCode;
  readonly postInstitution?: string;
}

function institutionFor({ role, parts, pack, country, postInstitution }: Search): string {
  const named = parts.institution ?? parts.post;
  const known = pack.institutions.find((row) => row.id === named || (named !== undefined && isNamed(row, named)));
  if (known) return known.id;
  const facility = pack.facilities.find((row) => row.id === named);
  if (facility) return facility.institution;
  if (postInstitution && HOME[role].includes(typeOf(pack, postInstitution))) return postInstitution;
  if (role === 'R05') {
    const consulate = pack.contacts.find((row) => row.duty === 'consular' && row.country === country);
    if (consulate) return consulate.institution;
  }
  const duty = ON_DUTY[role];
  const desk = duty === undefined ? undefined : pack.contacts.find((row) => row.duty === duty);
  if (desk) return desk.institution;
  for (const type of HOME[role]) {
    const answering = pack.institutions.find((row) => row.type === type);
    if (answering) return answering.id;
  }
  const first = pack.institutions[0];
  if (!first) throw new UnknownOfficer(`${pack.node} has no institution for ${role}: name one in "who".`);
  return parts.institution ?? first.id;
}

function typeOf(pack: Pack, institution: string): string {
  return pack.institutions.find((row) => row.id === institution)?.type ?? '';
}

function isNamed(row: Pack['institutions'][number], name: string): boolean {
  return row.short.toLowerCase() === name.toLowerCase() || row.name.es.toLowerCase() === name.toLowerCase();
}

function show(who: Who): string {
  return typeof who === 'string' ? who : JSON.stringify(who);
}
