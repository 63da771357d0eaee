/** Who are the people? Roles R01–R25 of reference §5.2; `SYS` is Amparo itself (system acts), `P` the child (C43). */
import type { Localized } from '../kernel/localized.ts';

export const ROLES = [
  'R01',
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R08',
  'R09',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
  'R21',
  'R22',
  'R23',
  'R24',
  'R25',
] as const;
export type RoleCode = (typeof ROLES)[number];
/** Whoever can sign an act. */
export type ActorRole = RoleCode | 'SYS';

export function isRoleCode(value: unknown): value is RoleCode {
  return ROLES.some((role) => role === value);
}

export const ROLE_NAMES: Readonly<Record<RoleCode, Localized>> = {
  R01: { es: 'Oficial de punto', en: 'Border post officer', fr: 'Agent de poste' },
  R02: {
    es: 'Oficial de protección certificado (OPI)',
    en: 'Certified protection officer (OPI)',
    fr: 'Agent de protection certifié (OPI)',
  },
  R03: { es: 'Trabajador de casos', en: 'Caseworker', fr: 'Gestionnaire de cas' },
  R04: { es: 'Supervisor de protección', en: 'Protection supervisor', fr: 'Superviseur de protection' },
  R05: { es: 'Cónsul', en: 'Consul', fr: 'Consul' },
  R06: { es: 'Tutor', en: 'Guardian', fr: 'Tuteur' },
  R07: { es: 'Abogado del niño', en: "Child's lawyer", fr: "Avocat de l'enfant" },
  R08: { es: 'Acompañante', en: 'Companion', fr: 'Accompagnant' },
  R09: { es: 'Albergue o familia de acogida', en: 'Shelter or foster programme', fr: "Foyer ou famille d'accueil" },
  R10: { es: 'Integrante del panel DIS', en: 'Best interests panel member', fr: 'Membre du panel DIS' },
  R11: { es: 'Secretaría del panel DIS', en: 'Best interests panel secretary', fr: 'Secrétariat du panel DIS' },
  R12: { es: 'Órgano de asilo', en: 'Asylum body', fr: "Organe d'asile" },
  R13: { es: 'Inspección de trabajo', en: 'Labour inspector', fr: 'Inspecteur du travail' },
  R14: {
    es: 'Fiscalía o policía antitrata',
    en: 'Prosecutor or anti-trafficking police',
    fr: 'Parquet ou police anti-traite',
  },
  R15: { es: 'Juzgado de niñez', en: "Children's judge", fr: 'Juge des enfants' },
  R16: { es: 'Salud y atención psicosocial', en: 'Health and psychosocial care', fr: 'Santé et soutien psychosocial' },
  R17: {
    es: 'ONG u organismo internacional',
    en: 'NGO or international organisation',
    fr: 'ONG ou organisation internationale',
  },
  R18: { es: 'Seguimiento local', en: 'Local follow-up', fr: 'Suivi local' },
  R19: { es: 'Estadística', en: 'Statistician', fr: 'Statisticien' },
  R20: { es: 'Punto focal', en: 'Focal point', fr: 'Point focal' },
  R21: { es: 'Secretaría de la CRM', en: 'RCM secretariat', fr: 'Secrétariat de la CRM' },
  R22: {
    es: 'Auditoría y protección de datos',
    en: 'Auditor and data protection',
    fr: 'Audit et protection des données',
  },
  R23: { es: 'Administración técnica', en: 'Technical administrator', fr: 'Administration technique' },
  R24: { es: 'Intérprete', en: 'Interpreter', fr: 'Interprète' },
  R25: { es: 'Control migratorio o policía', en: 'Migration control or police', fr: 'Contrôle migratoire ou police' },
};
