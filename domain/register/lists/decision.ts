/** What may be decided for the child, for which reasons, and how does a case end? (reference §2.2: CL-BID, CL-ARG, CL-CIE, CL-BUS, CL-SEG; §3.4) */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

/** Adoption is not an option, and so it is not in the list. */
export const CL_BID: CodeList = makeList({
  id: 'CL-BID',
  title: ['Opción de decisión', 'Decision option', 'Option de décision'],
  tail: 'closed',
  rows: [
    ['DIS-1', 'Permanencia e integración local', 'Stay and local integration', 'Séjour et intégration locale'],
    [
      'DIS-2',
      'Reunificación en el país anfitrión',
      'Reunification in the host country',
      "Regroupement dans le pays d'accueil",
    ],
    ['DIS-3', 'Reunificación en un tercer país', 'Reunification in a third country', 'Regroupement dans un pays tiers'],
    [
      'DIS-4',
      'Retorno con madre, padre o tutor',
      'Return to a parent or guardian',
      'Retour auprès d’un parent ou tuteur',
    ],
    [
      'DIS-5',
      'Retorno con familia extensa u otra atención verificada',
      'Return to extended family or other verified care',
      'Retour en famille élargie ou autre prise en charge vérifiée',
    ],
    [
      'DIS-6',
      'Retorno a cuidado institucional con arreglos seguros',
      'Return to institutional care with secure arrangements',
      'Retour en institution avec garanties concrètes',
    ],
    ['DIS-7', 'Reasentamiento o reubicación', 'Resettlement or relocation', 'Réinstallation ou relocalisation'],
    [
      'DIS-8',
      'Cuidado temporal y nuevo examen en 90 días',
      'Temporary care and review within 90 days',
      'Prise en charge temporaire et réexamen sous 90 jours',
    ],
    ['DIS-9', 'Acogimiento de largo plazo', 'Long-term foster care', 'Accueil de longue durée'],
    [
      'DIS-10',
      'Separación de un progenitor (decide el juez)',
      'Separation from a parent (the judge decides)',
      "Séparation d'un parent (le juge décide)",
    ],
    [
      'DIS-11',
      'Mantener o restituir la unidad con su progenitor',
      'Keep or restore unity with the parent',
      "Maintenir ou rétablir l'unité avec le parent",
    ],
    [
      'DIS-12',
      'Suspender y canalizar a protección internacional',
      'Suspend and refer to international protection',
      'Suspendre et orienter vers la protection internationale',
    ],
  ],
});

/** Items with `notRightsBased` may be written down but never decide (G17). */
const notRightsBased = { maps: { notRightsBased: 'true' } };

export const CL_ARG: CodeList = makeList({
  id: 'CL-ARG',
  title: ['Tipo de argumento', 'Type of argument', "Type d'argument"],
  source: 'reference §2.2; GC6 ¶86 [B]',
  tail: 'closed',
  rows: [
    [
      'derecho',
      'Derecho (cita un artículo de la Convención)',
      'Right (cites an article of the Convention)',
      'Droit (cite un article de la Convention)',
    ],
    ['opinion_del_nna', 'Opinión del niño o la niña', "The child's view", "Avis de l'enfant"],
    ['seguridad', 'Seguridad', 'Safety', 'Sécurité'],
    ['vinculo_continuidad', 'Vínculo y continuidad', 'Attachment and continuity', 'Lien et continuité'],
    ['desarrollo', 'Desarrollo', 'Development', 'Développement'],
    ['identidad_cultura', 'Identidad y cultura', 'Identity and culture', 'Identité et culture'],
    [
      'viabilidad_de_la_atencion',
      'Viabilidad de la atención',
      'Feasibility of care',
      'Faisabilité de la prise en charge',
    ],
    ['control_migratorio', 'Control migratorio', 'Migration control', 'Contrôle migratoire', notRightsBased],
    ['costo_capacidad', 'Costo o capacidad', 'Cost or capacity', 'Coût ou capacité', notRightsBased],
    ['disuasion', 'Disuasión', 'Deterrence', 'Dissuasion', notRightsBased],
    ['politica_exterior', 'Política exterior', 'Foreign policy', 'Politique étrangère', notRightsBased],
  ],
});

export const CL_BTR: CodeList = makeList({
  id: 'CL-BTR',
  title: ['Qué obliga a una determinación', 'What calls for a determination', 'Ce qui exige une détermination'],
  source: 'reference §3.4; UNHCR directions [W28]',
  tail: 'closed',
  rows: [
    [
      'BT1',
      'Solución duradera de un NNA no acompañado o separado',
      'Durable solution of an unaccompanied or separated child',
      "Solution durable d'un enfant non accompagné ou séparé",
    ],
    [
      'BT2',
      'Reunificación o cuidado temporal con riesgo u opciones excepcionales',
      'Reunification or temporary care with risk or exceptional options',
      'Regroupement ou prise en charge temporaire avec risque ou options exceptionnelles',
    ],
    [
      'BT3',
      'Posible separación de sus padres contra su voluntad',
      'Possible separation from parents against their will',
      'Séparation possible des parents contre leur volonté',
    ],
    [
      'BT4',
      'Retorno con vulnerabilidad grave o riesgo para sus derechos',
      'Return with a grave vulnerability or risk to rights',
      'Retour avec vulnérabilité grave ou risque pour les droits',
    ],
    ['BT5', 'Desacuerdo sobre el retorno', 'Disagreement about return', 'Désaccord sur le retour'],
  ],
});

export const CL_CIE: CodeList = makeList({
  id: 'CL-CIE',
  title: ['Motivo de cierre', 'Reason for closure', 'Motif de clôture'],
  source: 'reference §2.2; [W28]',
  tail: 'closed',
  rows: [
    ['objetivos_cumplidos', 'Objetivos cumplidos', 'Goals met', 'Objectifs atteints'],
    [
      'dieciocho_anos_con_plan',
      'Cumplió 18 años y tiene un plan',
      'Turned 18 with a plan',
      'A eu 18 ans, avec un plan',
    ],
    [
      'unificado_y_estable',
      'Con su familia y estable por seis meses o más',
      'With family and stable for six months or more',
      'En famille et stable depuis six mois ou plus',
    ],
    [
      'retorno_con_seguimiento',
      'Retornado, con doce meses de seguimiento',
      'Returned, with twelve months of follow-up',
      'De retour, avec douze mois de suivi',
    ],
    ['transferido_y_aceptado', 'Transferido y aceptado', 'Transferred and accepted', 'Transféré et accepté'],
    [
      'declina',
      'El NNA o su cuidador declina, sin motivo para contrariarlo',
      'Child or carer declines, with no reason to oppose',
      "L'enfant ou la personne qui en a la charge décline, sans motif de s'y opposer",
    ],
    [
      'no_localizable',
      'No localizable (después de 90 días y con búsqueda abierta)',
      'Cannot be located (after 90 days, search opened)',
      'Introuvable (après 90 jours, recherche ouverte)',
    ],
    ['fallecimiento', 'Fallecimiento', 'Death', 'Décès'],
    [
      'error_o_duplicado',
      'Abierto por error o duplicado',
      'Opened by mistake or duplicate',
      'Ouvert par erreur ou en double',
    ],
  ],
});

export const CL_BUS: CodeList = makeList({
  id: 'CL-BUS',
  title: ['Estado de la búsqueda', 'State of the search', 'État de la recherche'],
  tail: 'closed',
  rows: [
    ['activa', 'Activa', 'Active', 'Active'],
    ['indicio', 'Con indicio', 'With a lead', 'Avec un indice'],
    [
      'localizada_viva_a_salvo',
      'Localizada, viva y a salvo',
      'Found alive and safe',
      'Retrouvée vivante et en sécurité',
    ],
    ['localizada_en_riesgo', 'Localizada, en riesgo', 'Found, at risk', 'Retrouvée, en danger'],
    ['localizada_fallecida', 'Localizada, fallecida', 'Found dead', 'Retrouvée décédée'],
    ['suspendida', 'Suspendida', 'Suspended', 'Suspendue'],
    ['cerrada', 'Cerrada', 'Closed', 'Close'],
  ],
});

export const CL_SEG: CodeList = makeList({
  id: 'CL-SEG',
  title: ['Resultado del seguimiento', 'Result of the follow-up', 'Résultat du suivi'],
  rows: [
    ['estable', 'Estable', 'Stable', 'Stable'],
    ['con_dificultades', 'Con dificultades', 'With difficulties', 'Avec des difficultés'],
    ['en_riesgo', 'En riesgo', 'At risk', 'En danger'],
    ['re_emigro', 'Volvió a emigrar', 'Migrated again', 'A de nouveau émigré'],
    ['no_encontrado', 'No se le encontró', 'Not found', 'Non trouvé'],
    ['rechaza_visita', 'Rechaza la visita', 'Declines the visit', 'Refuse la visite'],
  ],
});

export const CL_ASI: CodeList = makeList({
  id: 'CL-ASI',
  title: ['Estado de la solicitud de asilo', 'State of the asylum claim', "État de la demande d'asile"],
  source: 'reference §4 Y06',
  tail: 'unknown',
  rows: [
    ['sin_solicitud', 'Sin solicitud', 'No claim', 'Sans demande'],
    ['canalizada', 'Canalizada al órgano de asilo', 'Referred to the asylum body', "Orientée vers l'organe d'asile"],
    ['presentada', 'Presentada', 'Filed', 'Déposée'],
    ['en_estudio', 'En estudio', 'Under examination', "En cours d'examen"],
    ['resuelta', 'Resuelta', 'Decided', 'Décidée'],
    ['en_recurso', 'En recurso', 'Under appeal', 'En recours'],
    ['desistida', 'Desistida', 'Withdrawn', 'Retirée'],
  ],
});

export const CL_ARE: CodeList = makeList({
  id: 'CL-ARE',
  title: ['Resultado de la solicitud de asilo', 'Outcome of the asylum claim', "Résultat de la demande d'asile"],
  source: 'reference §4 Y08',
  tail: 'unknown',
  rows: [
    ['reconocido', 'Reconocido como refugiado', 'Recognised as a refugee', 'Reconnu réfugié'],
    ['proteccion_complementaria', 'Protección complementaria', 'Complementary protection', 'Protection subsidiaire'],
    ['negado', 'Negado', 'Refused', 'Refusé'],
    ['desistido', 'Desistido', 'Withdrawn', 'Désisté'],
  ],
});

export const CL_RGZ: CodeList = makeList({
  id: 'CL-RGZ',
  title: ['Estado de la regularización', 'State of regularisation', 'État de la régularisation'],
  source: 'reference §4 Y05',
  tail: 'unknown',
  rows: [
    ['no_iniciada', 'No iniciada', 'Not started', 'Non commencée'],
    ['presentada', 'Presentada', 'Filed', 'Déposée'],
    ['precautoria', 'Otorgada de forma precautoria', 'Granted as a precaution', 'Accordée à titre conservatoire'],
    ['en_tramite', 'En trámite', 'In progress', 'En cours'],
    ['otorgada', 'Otorgada', 'Granted', 'Accordée'],
    ['negada', 'Negada', 'Refused', 'Refusée'],
  ],
});

export const CL_RTE: CodeList = makeList({
  id: 'CL-RTE',
  title: ['Respuesta del tercer Estado', 'Answer of the third State', "Réponse de l'État tiers"],
  source: 'reference §4 Y09',
  tail: 'unknown',
  rows: [
    ['pendiente', 'Pendiente', 'Pending', 'En attente'],
    ['aceptada', 'Aceptada', 'Accepted', 'Acceptée'],
    ['rechazada', 'Rechazada', 'Refused', 'Refusée'],
    ['sin_respuesta', 'Sin respuesta', 'No answer', 'Sans réponse'],
    ['sin_via_de_admision', 'Sin vía de admisión', 'No way of admission', "Sans voie d'admission"],
  ],
});
