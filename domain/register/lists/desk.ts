/** In which words do acts say how, for whom and for what? Lists of the acts' own answers (reference §2.2 CL-CON, §3.4, §4.1, §5.3). */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

/** Consent is asked for one purpose at a time, and lifts the block of G03 for that purpose only. */
export const CL_CONSENT_PURPOSE: CodeList = makeList({
  id: 'CL-CONSENT-PURPOSE',
  title: ['Para qué se comparte', 'Purpose of sharing', 'Finalité du partage'],
  source: 'reference §5.3 (consent per purpose)',
  rows: [
    [
      'referencia',
      'Canalizar a otra institución',
      'Referral to another institution',
      'Orientation vers une autre institution',
    ],
    ['contacto_familiar', 'Avisar a su familia', 'Contact with the family', 'Contact avec la famille'],
    ['notificacion_consular', 'Avisar al consulado', 'Notice to the consulate', 'Avis au consulat'],
    ['busqueda', 'Búsqueda de una persona', 'Search for a person', "Recherche d'une personne"],
    [
      'proteccion_internacional',
      'Solicitud de protección internacional',
      'Asylum claim',
      'Demande de protection internationale',
    ],
    ['denuncia_penal', 'Denuncia ante la fiscalía', 'Complaint to the prosecutor', 'Plainte au parquet'],
    [
      'difusion_de_fotografia',
      'Difusión de la fotografía',
      'Publishing the photograph',
      'Diffusion de la photographie',
    ],
    [
      'autoridad_comunitaria',
      'Hablar con la autoridad comunitaria',
      'Talking to the community authority',
      "Parler à l'autorité communautaire",
    ],
  ],
});

/** The three voices that lift G03 together, and others who may consent to less. */
export const CL_CONSENT_BY: CodeList = makeList({
  id: 'CL-CONSENT-BY',
  title: ['Quién consiente', 'Who consents', 'Qui consent'],
  source: 'reference §5.3, G03',
  tail: 'closed',
  rows: [
    ['nna', 'El niño, la niña o adolescente', 'The child', "L'enfant"],
    ['tutor', 'Tutor', 'Guardian', 'Tuteur'],
    ['abogado', 'Abogado del niño', "Child's lawyer", "Avocat de l'enfant"],
    ['madre_padre', 'Madre o padre', 'Parent', 'Mère ou père'],
    ['cuidador', 'Cuidador', 'Carer', 'Personne qui en a la charge'],
    ['juez', 'Juez', 'Judge', 'Juge'],
  ],
});

export const CL_TUTELA: CodeList = makeList({
  id: 'CL-TUTELA',
  title: ['Alcance de la tutela', 'Scope of guardianship', 'Portée de la tutelle'],
  source: 'reference §3.2 O10',
  tail: 'closed',
  rows: [
    ['provisional', 'Provisional', 'Provisional', 'Provisoire'],
    ['judicial', 'Judicial', 'Ordered by a judge', 'Judiciaire'],
  ],
});

export const CL_BIA: CodeList = makeList({
  id: 'CL-BIA',
  title: ['Forma de la valoración', 'Form of the assessment', "Forme de l'évaluation"],
  source: 'reference §3.4, §4.1; [W27]',
  tail: 'closed',
  rows: [
    ['corta', 'Corta (urgencia)', 'Short (urgent)', 'Courte (urgence)'],
    ['completa', 'Completa', 'Comprehensive', 'Complète'],
  ],
});

export const CL_BIA_PURPOSE: CodeList = makeList({
  id: 'CL-BIA-PURPOSE',
  title: ['Propósito de la valoración', 'Purpose of the assessment', "But de l'évaluation"],
  source: 'reference §3.4; [W28]',
  rows: [
    ['riesgo', 'Riesgo', 'Risk', 'Risque'],
    ['cuidado', 'Cuidado', 'Care', 'Prise en charge'],
    ['familia', 'Familia', 'Family', 'Famille'],
    ['reasentamiento', 'Reasentamiento', 'Resettlement', 'Réinstallation'],
    ['retorno_voluntario', 'Retorno que el NNA desea', 'Return that the child wishes', "Retour souhaité par l'enfant"],
  ],
});

export const CL_CHANNEL: CodeList = makeList({
  id: 'CL-CHANNEL',
  title: ['Medio del aviso', 'Channel', "Moyen de l'avis"],
  source: 'reference §3.2 O02',
  tail: 'closed',
  rows: [
    ['automatico', 'Automático', 'Automatic', 'Automatique'],
    ['telefono', 'Teléfono', 'Telephone', 'Téléphone'],
    ['correo', 'Correo electrónico', 'E-mail', 'Courriel'],
    ['radio', 'Radio', 'Radio communication', 'Par radio'],
    ['en_persona', 'En persona', 'In person', 'En personne'],
  ],
});

export const CL_URGENCY: CodeList = makeList({
  id: 'CL-URGENCY',
  title: ['Urgencia de la referencia', 'Urgency of the referral', "Urgence de l'orientation"],
  source: 'reference §3.2 O38',
  tail: 'closed',
  rows: [
    ['urgente', 'Urgente (acuse en 2 horas)', 'Urgent (acknowledge in 2 hours)', 'Urgente (accusé en 2 heures)'],
    ['normal', 'Normal (acuse en 24 horas)', 'Normal (acknowledge in 24 hours)', 'Normale (accusé en 24 heures)'],
    ['servicio', 'Servicio (acuse en 72 horas)', 'Service (acknowledge in 72 hours)', 'Service (accusé en 72 heures)'],
  ],
});

export const CL_MERGE: CodeList = makeList({
  id: 'CL-MERGE',
  title: ['Qué expediente continúa', 'Which case goes on', 'Quel dossier continue'],
  source: 'reference §3.1 STd',
  tail: 'closed',
  rows: [
    ['superviviente', 'Este expediente continúa', 'This case goes on', 'Ce dossier continue'],
    ['absorbido', 'Este expediente se une al otro', 'This case joins the other', "Ce dossier rejoint l'autre"],
  ],
});

export const CL_OVERRIDE: CodeList = makeList({
  id: 'CL-OVERRIDE',
  title: ['Qué se cambia a mano', 'What is changed by hand', 'Ce qui est changé à la main'],
  source: 'reference §4 T26',
  tail: 'closed',
  rows: [
    ['route', 'Ruta', 'Route', 'Parcours'],
    ['vulnerability', 'Vulnerabilidad', 'Vulnerability', 'Vulnérabilité'],
    ['priority', 'Prioridad', 'Priority', 'Priorité'],
  ],
});

/** Guards that a supervisor may pass in writing (force SUP of §3.3); no other can be permitted by anybody. */
export const CL_GUARD: CodeList = makeList({
  id: 'CL-GUARD',
  title: ['Regla que se autoriza pasar', 'Rule that may be passed', 'Règle à franchir'],
  source: 'reference §3.3 (SUP)',
  tail: 'closed',
  rows: [
    ['G04', 'Contacto con la familia', 'Contact with the family', 'Contact avec la famille'],
    ['G07', 'Escuchar antes de decidir', 'Hearing before deciding', 'Entendre avant de décider'],
    ['G10', 'No repetir lo ya contado', 'Not asking twice', 'Ne pas redemander'],
    ['G14', 'Hermanos juntos, lugar adecuado', 'Siblings together, fitting place', 'Fratrie unie, lieu adapté'],
    ['G15', 'Lugar con permiso y plaza libre', 'Licensed place with room', 'Lieu agréé avec place'],
    ['G19', 'Primero una familia', 'A family first', "Une famille d'abord"],
    ['G21', 'Horario y día de entrega', 'Hours and day of hand-over', 'Heure et jour de remise'],
    ['G23', 'Cerrar sin pendientes', 'Closing with nothing owed', 'Clore sans rien en suspens'],
  ],
});

export const CL_CHANGE: CodeList = makeList({
  id: 'CL-CHANGE',
  title: ['Cambio', 'Change', 'Changement'],
  source: 'reference §4 T26',
  tail: 'closed',
  rows: [
    ['add', 'Agregar', 'Add', 'Ajouter'],
    ['remove', 'Quitar', 'Remove', 'Retirer'],
    ['set', 'Fijar', 'Set', 'Fixer'],
  ],
});
