/** Where on the way is a case, and between whom does it pass? (reference §2.2 CL-REF, CL-INS; §3.1 states; §3.6 routes; §6 steps, axes) */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

export const CL_STATES: CodeList = makeList({
  id: 'CL-STATES',
  title: ['Estado del caso', 'State of the case', 'État du dossier'],
  source: 'reference §3.1',
  tail: 'closed',
  rows: [
    ['ST0', 'Detectado', 'Detected', 'Repéré'],
    ['ST1', 'Identificado', 'Identified', 'Identifié'],
    ['ST2', 'Referido', 'Referred', 'Orienté'],
    ['ST3', 'En valoración', 'Under assessment', "En cours d'évaluation"],
    ['ST4', 'En protección', 'Under protection', 'Sous protection'],
    ['ST5', 'En determinación', 'Under determination', 'En cours de détermination'],
    ['ST6', 'Decidido', 'Decided', 'Décidé'],
    ['ST7a', 'Integración local', 'Local integration', 'Intégration locale'],
    ['ST7b', 'Retorno en preparación', 'Return being prepared', 'Retour en préparation'],
    ['ST7c', 'Retornado', 'Returned', 'Retourné'],
    ['ST7d', 'Tercer país', 'Third country', 'Pays tiers'],
    ['ST8', 'Reintegración', 'Reintegration', 'Réintégration'],
    ['ST9', 'Paso a la vida adulta', 'Transition to adulthood', "Passage à l'âge adulte"],
    ['ST10', 'Cerrado', 'Closed', 'Clos'],
    ['STx', 'Ausente', 'Absent', 'Absent'],
    ['STt', 'Transferido a otro país', 'Transferred to another country', 'Transféré à un autre pays'],
    ['STd', 'Duplicado', 'Duplicate', 'Doublon'],
  ],
});

export const CL_RUTAS: CodeList = makeList({
  id: 'CL-RUTAS',
  title: ['Ruta de protección', 'Protection route', 'Parcours de protection'],
  source: 'reference §3.6',
  tail: 'closed',
  rows: [
    ['RT-NA', 'NNA no acompañado', 'Unaccompanied child', 'Enfant non accompagné'],
    ['RT-SE', 'NNA separado', 'Separated child', 'Enfant séparé'],
    ['RT-SOL', 'Temor de regreso o asilo', 'Fear of return or asylum', 'Crainte de retour ou asile'],
    [
      'RT-REF',
      'Refugiado o protección complementaria',
      'Refugee or complementary protection',
      'Réfugié ou protection subsidiaire',
    ],
    ['RT-TRATA', 'Trata de personas', 'Trafficking in persons', 'Traite des personnes'],
    ['RT-LAB', 'Trabajo infantil', 'Child labour', 'Travail des enfants'],
    [
      'RT-IND',
      'NNA indígena o afrodescendiente',
      'Indigenous or Afro-descendant child',
      "Enfant autochtone ou d'ascendance africaine",
    ],
    ['RT-PAND', 'Violencia de pandillas', 'Gang violence', 'Violence de gangs'],
    ['RT-PADRES', 'Madre o padre detenido o deportado', 'Parent detained or deported', 'Parent détenu ou expulsé'],
    ['RT-DEJ', 'Dejado en el lugar de origen', 'Left behind at origin', "Resté au lieu d'origine"],
    ['RT-TEMP', 'Familia de temporada', 'Seasonal family', 'Famille saisonnière'],
    [
      'RT-APAT',
      'Sin documentos o riesgo de apatridia',
      'No papers or risk of statelessness',
      "Sans papiers ou risque d'apatridie",
    ],
    ['RT-RET', 'Retorno y reintegración', 'Return and reintegration', 'Retour et réintégration'],
    ['RT-DESAP', 'No localizado', 'Missing', 'Disparu'],
    ['RT-VSX', 'Violencia sexual', 'Sexual violence', 'Violence sexuelle'],
    ['RT-18', 'Paso a la vida adulta', 'Transition to adulthood', "Passage à l'âge adulte"],
    ['RT-TRANSF', 'Vida transfronteriza', 'Border life', 'Vie transfrontalière'],
  ],
});

export const CL_REF: CodeList = makeList({
  id: 'CL-REF',
  title: ['Estado de la referencia', 'State of the referral', "État de l'orientation"],
  tail: 'closed',
  rows: [
    ['borrador', 'Borrador', 'Draft', 'Brouillon'],
    ['enviada', 'Enviada', 'Sent', 'Envoyée'],
    ['acusada', 'Con acuse', 'Acknowledged', 'Accusée'],
    ['aceptada', 'Aceptada', 'Accepted', 'Acceptée'],
    ['rechazada', 'Rechazada', 'Refused', 'Refusée'],
    ['en_curso', 'En curso', 'Under way', 'En cours'],
    ['cumplida', 'Cumplida', 'Completed', 'Accomplie'],
    ['no_cumplida', 'No cumplida', 'Not completed', 'Non accomplie'],
    ['vencida', 'Vencida', 'Lapsed', 'Échue'],
    ['retirada', 'Retirada', 'Withdrawn', 'Retirée'],
    ['re_enrutada', 'Enviada a otra institución', 'Sent on to another institution', 'Réorientée'],
  ],
});

export const CL_INS: CodeList = makeList({
  id: 'CL-INS',
  title: ['Tipo de institución', 'Type of institution', "Type d'institution"],
  rows: [
    ['proteccion_ninez', 'Protección de la niñez', 'Child protection', "Protection de l'enfance"],
    ['migracion_gestion', 'Migración: gestión', 'Migration: management', 'Migration : gestion'],
    ['migracion_control', 'Migración: control', 'Migration: control', 'Migration : contrôle'],
    ['cancilleria', 'Cancillería', 'Foreign ministry', 'Affaires étrangères'],
    ['consulado', 'Consulado', 'Consulate', 'Consulat'],
    ['asilo', 'Órgano de asilo', 'Asylum body', "Organe d'asile"],
    ['trabajo_inspeccion', 'Trabajo e inspección', 'Labour and inspection', 'Travail et inspection'],
    ['ombudsman', 'Defensoría u ombudsman', 'Ombudsman', 'Défenseur des droits'],
    [
      'juzgado_ninez_familia',
      'Juzgado de niñez o familia',
      "Children's or family court",
      'Tribunal des enfants ou de la famille',
    ],
    ['fiscalia', 'Fiscalía', 'Prosecutor', 'Parquet'],
    ['policia', 'Policía', 'Police', 'Police'],
    ['policia_antitrata', 'Policía antitrata', 'Anti-trafficking police', 'Police anti-traite'],
    ['registro_civil', 'Registro civil', 'Civil registry', 'État civil'],
    ['salud', 'Salud', 'Health', 'Santé'],
    ['educacion', 'Educación', 'Education', 'Éducation'],
    ['municipio_red_local', 'Municipio o red local', 'Municipality or local network', 'Municipalité ou réseau local'],
    ['albergue', 'Albergue', 'Shelter', 'Foyer'],
    ['ong', 'Organización de la sociedad civil', 'Civil society organisation', 'Organisation de la société civile'],
    ['oi', 'Organismo internacional', 'International organisation', 'Organisation internationale'],
    ['estadistica', 'Estadística', 'Statistics', 'Statistique'],
  ],
});

export const CL_PAS: CodeList = makeList({
  id: 'CL-PAS',
  title: ['Paso de la ruta regional', 'Step of the regional route', 'Étape du parcours régional'],
  source: 'reference §2.2; Annex 1 [W30]',
  tail: 'closed',
  rows: [
    ['P0', 'Origen y prevención', 'Origin and prevention', 'Origine et prévention'],
    ['P1', 'Identificación y documentación', 'Identification and documentation', 'Identification et documents'],
    ['P2', 'Mecanismo de referencia', 'Referral mechanism', "Mécanisme d'orientation"],
    ['P3', 'Protección', 'Protection', 'Protection'],
    ['P4', 'Asistencia', 'Assistance', 'Assistance'],
    ['P5', 'Retorno y reintegración', 'Return and reintegration', 'Retour et réintégration'],
    [
      'P6',
      'Integración local o reasentamiento',
      'Local integration or resettlement',
      'Intégration locale ou réinstallation',
    ],
  ],
});

export const CL_EJE: CodeList = makeList({
  id: 'CL-EJE',
  title: ['Eje', 'Axis', 'Axe'],
  tail: 'closed',
  rows: [
    [
      'competencias_institucionales',
      'Competencias institucionales',
      'Institutional mandates',
      'Compétences institutionnelles',
    ],
    ['coordinacion', 'Coordinación', 'Coordination', 'Coordination interinstitutionnelle'],
    ['marco_normativo', 'Marco normativo', 'Legal framework', 'Cadre normatif'],
  ],
});

export const CL_SEC: CodeList = makeList({
  id: 'CL-SEC',
  title: ['Sector', 'Sector', 'Secteur'],
  tail: 'closed',
  rows: [
    ['trabajo', 'Trabajo', 'Labour', 'Travail'],
    ['cancillerias', 'Cancillerías', 'Foreign ministries', 'Affaires étrangères'],
    ['migracion', 'Migración', 'Migration', 'Migration'],
    ['proteccion_ninez', 'Protección de la niñez', 'Child protection', "Protection de l'enfance"],
  ],
});

export const CL_NIV: CodeList = makeList({
  id: 'CL-NIV',
  title: ['Nivel de puesta en práctica', 'Level of implementation', 'Niveau de mise en œuvre'],
  tail: 'closed',
  rows: [
    ['0', 'No existe', 'Does not exist', "N'existe pas"],
    ['1', 'En diseño', 'Being designed', 'En conception'],
    ['2', 'Adoptado', 'Adopted', 'Adopté'],
    ['3', 'En práctica', 'In practice', 'En pratique'],
    ['4', 'Evaluado', 'Evaluated', 'Évalué'],
  ],
});
