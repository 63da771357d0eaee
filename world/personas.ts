/**
 * Who works in the demonstration? Fictional officers of four nodes, one for each home screen of the product, each at a
 * real kind of desk. Nobody here exists; names and numbers are invented.
 */
import type { RoleCode } from '#domain/access/role.ts';
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Localized } from '#domain/kernel/localized.ts';
import type { Officer } from '#server/session/officer.ts';

/** An officer of a node's directory; `post` is the facility for whoever works in a shelter. */
export interface Persona extends Officer {
  /** The node at whose desk the person works. */
  readonly node: NodeCode;
  /** Where, in a word or two. */
  readonly place: string;
  readonly about: Localized;
}

interface Place {
  readonly institution: string;
  readonly post?: string;
  readonly place: string;
  readonly country?: NodeCode;
}

const ABOUT: Partial<Record<RoleCode, Localized>> = {
  R01: {
    es: 'Recibe a niñas y niños en la frontera y los registra en tres minutos.',
    en: 'Receives children at the border and registers them in three minutes.',
    fr: 'Accueille les enfants à la frontière et les enregistre en trois minutes.',
  },
  R02: {
    es: 'Oficial de protección certificada: tamiza, informa derechos y canaliza.',
    en: 'Certified protection officer: screens, informs of rights and refers.',
    fr: 'Agent de protection certifié : dépiste, informe des droits et oriente.',
  },
  R03: {
    es: 'Lleva los casos: valora, planifica y acompaña.',
    en: 'Carries the cases: assesses, plans and accompanies.',
    fr: 'Suit les cas : évalue, planifie et accompagne.',
  },
  R04: {
    es: 'Supervisa la protección: acusa recibo, asigna y responde por los plazos.',
    en: 'Supervises protection: acknowledges, assigns and answers for the clocks.',
    fr: 'Supervise la protection : accuse réception, affecte et répond des délais.',
  },
  R05: {
    es: 'Cónsul: recibe avisos que la ley permite y entrevista con cuidado.',
    en: 'Consul: receives the notices that the law allows and interviews with care.',
    fr: 'Consul : reçoit les avis permis par la loi et mène les entretiens avec soin.',
  },
  R06: {
    es: 'Tutora: vela por los derechos de la niña o el niño en cada decisión.',
    en: "Guardian: watches over the child's rights in every decision.",
    fr: "Tutrice : veille aux droits de l'enfant à chaque décision.",
  },
  R07: {
    es: 'Abogado de la niña o el niño.',
    en: "The child's lawyer.",
    fr: "Avocat de l'enfant.",
  },
  R08: {
    es: 'Acompañante: está presente y explica.',
    en: 'Companion: is there and explains.',
    fr: 'Accompagnant : est présent et explique.',
  },
  R09: {
    es: 'Albergue de puertas abiertas: camas, llegadas y cuidado.',
    en: 'Open shelter: beds, arrivals and care.',
    fr: 'Foyer ouvert : lits, arrivées et soins.',
  },
  R11: {
    es: 'Secretaría del panel de determinación.',
    en: 'Secretary of the determination panel.',
    fr: 'Secrétariat du panel de détermination.',
  },
  R12: {
    es: 'Órgano de asilo: recibe y resuelve solicitudes.',
    en: 'Asylum body: receives and decides claims.',
    fr: "Organe d'asile : reçoit et tranche les demandes.",
  },
  R13: {
    es: 'Inspección de trabajo.',
    en: 'Labour inspection.',
    fr: 'Inspection du travail.',
  },
  R15: {
    es: 'Juzgado de niñez y familia.',
    en: "Children's and family court.",
    fr: 'Tribunal des enfants et de la famille.',
  },
  R16: {
    es: 'Salud y primeros auxilios psicológicos.',
    en: 'Health and psychological first aid.',
    fr: 'Santé et premiers secours psychologiques.',
  },
  R17: {
    es: 'Organización social que acompaña y recibe referencias.',
    en: 'Civil organisation that accompanies and receives referrals.',
    fr: 'Organisation sociale qui accompagne et reçoit des orientations.',
  },
  R18: {
    es: 'Seguimiento en el municipio y la escuela.',
    en: 'Follow-up in municipality and school.',
    fr: "Suivi dans la commune et à l'école.",
  },
  R22: {
    es: 'Auditoría: quién leyó qué.',
    en: 'Audit: who read what.',
    fr: 'Audit : qui a lu quoi.',
  },
  R25: {
    es: 'Control migratorio: solo puede preguntar si una ficha tiene impedimento.',
    en: 'Migration control: may only ask whether a token has an impediment.',
    fr: 'Contrôle migratoire : peut seulement demander si une fiche comporte un empêchement.',
  },
};
const CERTIFIED: ReadonlySet<RoleCode> = new Set(['R02', 'R03', 'R05', 'R16']);
/** Certificates of the demonstration do not run out while anybody watches: 1 January 2040. */
export const CERTIFIED_UNTIL: Instant = 2_208_988_800_000;

function persona(id: string, name: string, at: Place): Persona {
  const [, nodePart = '', rolePart = ''] = id.split('-');
  const node = nodePart.toUpperCase() as NodeCode;
  const role = rolePart.toUpperCase() as RoleCode;
  return {
    id,
    name,
    role,
    node,
    country: at.country ?? node,
    institution: at.institution,
    ...(at.post ? { post: at.post } : {}),
    ...(CERTIFIED.has(role) ? { certifiedUntil: CERTIFIED_UNTIL } : {}),
    place: at.place,
    about: ABOUT[role] ?? { es: '', en: '', fr: '' },
  };
}

const MEX: readonly Persona[] = [
  persona('per-mex-r01-talisman', 'Araceli Cruz Mota', {
    institution: 'mex-inm',
    post: 'mex-talisman',
    place: 'Talismán',
  }),
  persona('per-mex-r01-suchiate', 'Ulises Roblero', {
    institution: 'mex-inm',
    post: 'mex-suchiate',
    place: 'Suchiate',
  }),
  persona('per-mex-r02-opi', 'Yolanda Tovilla', { institution: 'mex-inm', post: 'mex-talisman', place: 'Talismán' }),
  persona('per-mex-r03-ppnna', 'Rubí Santizo', { institution: 'mex-pf-ppnna', place: 'Tapachula' }),
  persona('per-mex-r04-ppnna', 'Efraín Gálvez Mora', { institution: 'mex-pf-ppnna', place: 'Tapachula' }),
  persona('per-mex-r05-hnd', 'Suyapa Madrid', {
    institution: 'mex-consulado-hnd-tapachula',
    country: 'HND',
    place: 'Consulado de Honduras',
  }),
  persona('per-mex-r05-gtm', 'Otto Barillas', {
    institution: 'mex-consulado-gtm-tapachula',
    country: 'GTM',
    place: 'Consulado de Guatemala',
  }),
  persona('per-mex-r06-tutora', 'Delia Penagos', { institution: 'mex-dif', place: 'Tapachula' }),
  persona('per-mex-r07-abogado', 'Hugo Zebadúa', { institution: 'mex-ifdp', place: 'Tapachula' }),
  persona('per-mex-r09-albergue', 'Marta Culebro', {
    institution: 'mex-albergues-soconusco',
    post: 'mex-albergue-tapachula-f',
    place: 'Albergue en Tapachula',
  }),
  persona('per-mex-r12-comar', 'Ignacio Ruiz Camacho', { institution: 'mex-comar', place: 'COMAR Tapachula' }),
  persona('per-mex-r15-juzgado', 'Beatriz Utrilla', { institution: 'mex-pj-familiar', place: 'Tapachula' }),
  persona('per-mex-r16-salud', 'Noé Velasco', { institution: 'mex-salud', place: 'Tapachula' }),
  persona('per-mex-r25-control', 'Óscar Nájera', { institution: 'mex-inm-control', place: 'Carretera costera' }),
];

const CRI: readonly Persona[] = [
  persona('per-cri-r01-penas', 'Wílmer Chavarría', {
    institution: 'cri-dgme',
    post: 'cri-penas-blancas',
    place: 'Peñas Blancas',
  }),
  persona('per-cri-r02-opi', 'Xinia Baltodano', {
    institution: 'cri-dgme',
    post: 'cri-penas-blancas',
    place: 'Peñas Blancas',
  }),
  persona('per-cri-r03-pani', 'Karol Viales', { institution: 'cri-pani', place: 'PANI Liberia' }),
  persona('per-cri-r04-pani', 'Minor Cascante', { institution: 'cri-pani', place: 'PANI Liberia' }),
  persona('per-cri-r05-nic', 'Auxiliadora Tercero', {
    institution: 'cri-consulado-nic-liberia',
    country: 'NIC',
    place: 'Consulado de Nicaragua',
  }),
  persona('per-cri-r06-tutora', 'Flor Rosales', { institution: 'cri-pani', place: 'Liberia' }),
  persona('per-cri-r07-abogada', 'Grettel Ondoy', { institution: 'cri-consultorios-ucr', place: 'Liberia' }),
  persona('per-cri-r09-hogar', 'Ana Lucrecia Matarrita', {
    institution: 'cri-pani',
    post: 'cri-hogar-liberia',
    place: 'Hogar en Liberia',
  }),
  persona('per-cri-r12-refugio', 'Esteban Quirós', { institution: 'cri-unidad-refugio', place: 'Unidad de Refugio' }),
  persona('per-cri-r13-mtss', 'Randall Picado', { institution: 'cri-mtss', place: 'Inspección de Trabajo' }),
  persona('per-cri-r16-ccss', 'Lidieth Obregón', { institution: 'cri-ccss', place: 'Área de Salud La Cruz' }),
  persona('per-cri-r25-ppm', 'Greivin Solano', { institution: 'cri-ppm', place: 'Policía Profesional de Migración' }),
];

const HND: readonly Persona[] = [
  persona('per-hnd-r01-corinto', 'Blanca Pineda', { institution: 'hnd-inm', post: 'hnd-corinto', place: 'Corinto' }),
  persona('per-hnd-r03-senaf', 'Lenín Murillo', { institution: 'hnd-senaf', place: 'San Pedro Sula' }),
  persona('per-hnd-r04-senaf', 'Reina Amaya', { institution: 'hnd-senaf', place: 'Tegucigalpa' }),
  persona('per-hnd-r16-salud', 'Dora Euceda', { institution: 'hnd-sesal', place: 'Centro Belén' }),
];

const NIC: readonly Persona[] = [
  persona('per-nic-r01-penas', 'Julio Sandino Mairena', {
    institution: 'nic-dgme',
    post: 'nic-penas-blancas',
    place: 'Peñas Blancas',
  }),
  persona('per-nic-r03-mifan', 'Tamara Lezama', { institution: 'nic-mifan', place: 'Rivas' }),
  persona('per-nic-r04-mifan', 'Bayardo Jirón', { institution: 'nic-mifan', place: 'Managua' }),
];

/** Everybody who works in the demonstration, in the order in which a visitor meets them. */
export const PERSONAS: readonly Persona[] = [...MEX, ...CRI, ...HND, ...NIC];

/** The persona with this id, or undefined. */
export function findPersona(id: string): Persona | undefined {
  return PERSONAS.find((one) => one.id === id);
}
