/** How did the child come, what happened on the way, and what do they fear? (reference §2.2: CL-ENT, CL-TRA, CL-RET, CL-VDH, CL-TEM) */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

export const CL_ENT: CodeList = makeList({
  id: 'CL-ENT',
  title: ['Forma de ingreso', 'Way of entry', "Mode d'entrée"],
  rows: [
    [
      'punto_habilitado_con_documentos',
      'Punto habilitado, con documentos',
      'Official point, with papers',
      'Point officiel, avec papiers',
    ],
    [
      'punto_habilitado_sin_documentos',
      'Punto habilitado, sin documentos',
      'Official point, without papers',
      'Point officiel, sans papiers',
    ],
    ['punto_no_habilitado', 'Punto no habilitado', 'Unofficial crossing', 'Passage non officiel'],
    ['nacido_en_el_territorio', 'Nacido en el territorio', 'Born in the territory', 'Né sur le territoire'],
    ['trasladado_por_tercero', 'Llevado por otra persona', 'Brought by somebody else', 'Amené par un tiers'],
    ['devuelto_por_otro_estado', 'Devuelto por otro Estado', 'Sent back by another State', 'Renvoyé par un autre État'],
  ],
});

export const CL_TRA: CodeList = makeList({
  id: 'CL-TRA',
  title: ['Medio de transporte', 'Means of transport', 'Moyen de transport'],
  rows: [
    ['a_pie', 'A pie', 'On foot', 'À pied'],
    ['bus', 'Bus', 'Bus', 'Autobus'],
    ['tren', 'Tren', 'Train', 'Train'],
    ['camion_caja', 'Camión o caja de carga', 'Lorry or container', 'Camion ou caisse'],
    ['auto', 'Automóvil', 'Car', 'Voiture'],
    ['lancha_mar', 'Lancha o mar', 'Boat or sea', 'Bateau ou mer'],
    ['avion', 'Avión', 'Aeroplane', 'Avion'],
    ['selva', 'Selva (Darién)', 'Jungle (Darién)', 'Jungle (Darién)'],
  ],
});

/** The fifth row may be recorded only by the node that receives: it is never an act of our own (G05). */
export const CL_RET: CodeList = makeList({
  id: 'CL-RET',
  title: ['Retorno', 'Return', 'Retour'],
  tail: 'unknown',
  rows: [
    [
      'retorno_asistido_por_dis',
      'Retorno asistido, decidido en su interés superior',
      'Assisted return by best-interests decision',
      "Retour assisté décidé dans l'intérêt supérieur",
    ],
    [
      'reunificacion_en_origen_por_dis',
      'Reunificación en el país de origen, decidida en su interés superior',
      'Reunification at origin by best-interests decision',
      "Regroupement au pays d'origine décidé dans l'intérêt supérieur",
    ],
    [
      'traslado_a_tercer_pais_por_dis',
      'Traslado a un tercer país, decidido en su interés superior',
      'Transfer to a third country by best-interests decision',
      "Transfert vers un pays tiers décidé dans l'intérêt supérieur",
    ],
    [
      'retorno_espontaneo_de_la_familia',
      'Regreso espontáneo de la familia',
      'Spontaneous return of the family',
      'Retour spontané de la famille',
    ],
    [
      'recibido_de_otro_estado',
      'Recibido: deportado o rechazado por otro Estado',
      'Received: deported or refused by another State',
      'Reçu : expulsé ou refoulé par un autre État',
    ],
  ],
});

export const CL_VIA: CodeList = makeList({
  id: 'CL-VIA',
  title: ['Vía del viaje', 'Way of travel', 'Voie du voyage'],
  source: 'reference §2.2 CL-RET',
  tail: 'unknown',
  rows: [
    ['tierra', 'Tierra', 'Land', 'Terre'],
    ['aire', 'Aire', 'Air', 'Air'],
    ['mar', 'Mar', 'Sea', 'Mer'],
  ],
});

/** Named by what happened to the child, not by what an authority calls it (G28). */
export const CL_VDH: CodeList = makeList({
  id: 'CL-VDH',
  title: ['Vulneraciones de derechos', 'Violations of rights', 'Violations des droits'],
  rows: [
    ['detencion', 'Detención', 'Detention', 'Détention'],
    [
      'privacion_fuera_de_plazo',
      'Privación de libertad más allá del plazo',
      'Held beyond the time limit',
      'Privation de liberté au-delà du délai',
    ],
    ['sin_interprete', 'Sin intérprete', 'No interpreter', 'Sans interprète'],
    [
      'sin_informacion',
      'Sin información sobre sus derechos',
      'Not told of their rights',
      'Sans information sur ses droits',
    ],
    [
      'maltrato_fisico_verbal',
      'Maltrato físico o verbal',
      'Physical or verbal ill-treatment',
      'Mauvais traitements physiques ou verbaux',
    ],
    [
      'extorsion_robo_por_autoridad',
      'Extorsión o robo por una autoridad',
      'Extortion or theft by an authority',
      'Extorsion ou vol par une autorité',
    ],
    [
      'extorsion_robo_por_particular',
      'Extorsión o robo por un particular',
      'Extortion or theft by a private person',
      'Extorsion ou vol par un particulier',
    ],
    ['separacion_familiar', 'Separación de su familia', 'Separated from family', 'Séparation de la famille'],
    ['negativa_de_asilo', 'Le negaron pedir asilo', 'Refused access to asylum', "Accès à l'asile refusé"],
    [
      'devolucion_sin_evaluacion',
      'Devolución sin evaluar su caso',
      'Sent back without assessment',
      'Renvoi sans évaluation',
    ],
    [
      'negativa_de_llamada_consul',
      'Le negaron una llamada o ver al cónsul',
      'Refused a call or the consul',
      'Appel ou consul refusé',
    ],
    [
      'alojado_con_adultos',
      'Ubicado con adultos ajenos',
      'Placed with unrelated adults',
      'Placé avec des adultes étrangers',
    ],
    ['violencia_sexual', 'Violencia sexual', 'Sexual violence', 'Violence sexuelle'],
    [
      'discriminacion_xenofobia',
      'Discriminación o xenofobia',
      'Discrimination or xenophobia',
      'Discrimination ou xénophobie',
    ],
    [
      'retencion_documentos_bienes',
      'Le quitaron documentos o bienes',
      'Documents or belongings taken',
      'Documents ou biens confisqués',
    ],
    ['sin_atencion_medica', 'Sin atención médica', 'No medical care', 'Sans soins médicaux'],
    ['secuestro', 'Secuestro', 'Kidnapping', 'Enlèvement'],
  ],
});

/** "No puede decir" is an answer that protects as much as any other (G03). */
export const CL_TEM: CodeList = makeList({
  id: 'CL-TEM',
  title: ['A qué o a quién teme', 'What or whom is feared', 'Ce qui est craint'],
  rows: [
    ['pandilla', 'Pandilla o crimen organizado', 'Gang or organised crime', 'Gang ou crime organisé'],
    ['estado', 'El Estado o sus agentes', 'The State or its agents', "L'État ou ses agents"],
    ['familia', 'Familia', 'Family', 'Famille'],
    ['pareja', 'Pareja', 'Partner', 'Partenaire'],
    ['tratante', 'Tratante', 'Trafficker', 'Trafiquant'],
    ['comunidad', 'Comunidad', 'Community', 'Communauté'],
    ['desastre', 'Desastre', 'Disaster', 'Catastrophe'],
    ['no_puede_decir', 'No puede decirlo', 'Cannot say', 'Ne peut pas le dire'],
  ],
});
