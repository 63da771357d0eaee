/**
 * Who plays? Turns `R01@mex-talisman`, `R05/HND`, an alias or the parts one by one into an officer of the node's
 * directory. A story may call on any role at any institution: officers are made on demand, all of them fictional.
 */
import { isRoleCode, type RoleCode } from '#domain/access/role.ts';
import { isNodeCode, type NodeCode } from '#domain/kernel/ids.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { CERTIFIED_UNTIL, findPersona, type Persona } from '../personas.ts';
import type { Who } from './expectation.ts';
import { findInstitution, findPlace, type Place } from './find-place.ts';

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

/** `R03`, `R01@mex-talisman`, `R05/HND`, and as people write them: `R01 Talismán`, `R05 HND`. */
const SHORT = /^(R\d{2})(?:[@\s]+([^/]*?))?(?:\s*\/\s*([A-Z]{3}))?$/;

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
  if (!short) {
    // `R02/R09`, `child + R06 + R07`: the first officer signs, the others are there.
    const [first] = who.match(/\bR\d{2}\b/g) ?? [];
    return first ? { role: first } : { id: who };
  }
  const [, role, place = '', after] = short;
  const country = after ?? (isNodeCode(place) ? place : undefined);
  const post = isNodeCode(place) ? '' : place;
  return { role, ...(post === '' ? {} : { post }), ...(country ? { country } : {}) };
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
  const country = isNodeCode(parts.country) ? parts.country : node;
  const place = parts.post === undefined ? undefined : findPlace(pack, parts.post);
  const named = parts.institution === undefined ? undefined : findInstitution(pack, parts.institution);
  const institution = named?.institution ?? institutionFor({ role, pack, country, ...(place ? { place } : {}) });
  // A shelter's officer works at the facility: there the children are placed.
  const post = place?.post ?? named?.post ?? (role === 'R01' ? postOf(pack, institution) : undefined);
  const id = parts.id ?? playerId([role, institution, post, country === node ? undefined : country]);
  const isCertified = casting.certificates[id] ?? casting.certificates[role] ?? parts.certified ?? CERTIFIED.has(role);
  return {
    id,
    name: parts.name ?? `${role} de ficción`,
    role,
    node,
    country,
    institution,
    ...(post ? { post } : {}),
    ...(isCertified ? { certifiedUntil: CERTIFIED_UNTIL } : {}),
    place: place?.name ?? named?.name ?? institution,
    about: { es: 'Persona de un relato', en: 'Person of a story', fr: "Personne d'un récit" },
  };
}

/** The same words are the same person, all through a story. */
function playerId(parts: readonly (string | undefined)[]): string {
  return ['story', ...parts].filter(Boolean).join('-').toLowerCase();
}

function postOf(pack: Pack, institution: string): string | undefined {
  return (pack.posts.find((row) => row.institution === institution) ?? pack.posts[0])?.id;
}

interface Search {
  readonly role: RoleCode;
  readonly pack: Pack;
  readonly country: NodeCode;
  readonly place?: Place;
}

/** Where a role works when the story does not say: at the place it names if it is of the kind, else where the directory has it. */
function institutionFor({ role, pack, country, place }: Search): string {
  const typeOf = (id: string): string => pack.institutions.find((row) => row.id === id)?.type ?? '';
  if (place && (place.post === undefined || HOME[role].includes(typeOf(place.institution)))) return place.institution;
  if (place && pack.facilities.some((row) => row.id === place.post)) return place.institution;
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
  const [first] = pack.institutions;
  if (!first) throw new UnknownOfficer(`${pack.node} has no institution for ${role}: name one in "who".`);
  return first.id;
}

function show(who: Who): string {
  return typeof who === 'string' ? who : JSON.stringify(who);
}
