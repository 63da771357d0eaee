/** In what situation is the child, and what follows for how soon? (reference §2.2: CL-UAS, CL-VUL, CL-CUI, CL-MOT, CL-PRO, CL-PRI) */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

/** `IN` stands for "not known": it is handled as `NA`, and `AV` as `SE`, so the list needs no NS. */
export const CL_UAS: CodeList = makeList({
  id: 'CL-UAS',
  title: ['Situación de acompañamiento', 'Accompaniment', 'Accompagnement'],
  source: 'reference §2.2; CRC GC6 ¶¶7–8 [B], [W39]',
  tail: 'closed',
  rows: [
    ['NA', 'No acompañado', 'Unaccompanied', 'Non accompagné'],
    ['SE', 'Separado', 'Separated', 'Séparé'],
    [
      'AP',
      'Acompañado por madre, padre o tutor verificado',
      'With a verified parent or guardian',
      'Avec un parent ou tuteur vérifié',
    ],
    ['AV', 'Acompañado, vínculo sin verificar', 'Accompanied, link not verified', 'Accompagné, lien non vérifié'],
    ['IN', 'Por determinar', 'To be determined', 'À déterminer'],
  ],
});

/** Kinds of proof that the accompanying adult is who they say (MEX Regl. 170 [W2]). */
export const CL_EVI: CodeList = makeList({
  id: 'CL-EVI',
  title: ['Prueba del acompañamiento', 'Proof of accompaniment', "Preuve de l'accompagnement"],
  source: 'reference §2.2 CL-UAS; MEX Regl. 170 [W2]',
  rows: [
    ['documentos_adulto', 'Documentos del adulto', "The adult's documents", "Documents de l'adulte"],
    ['declaracion_nna', 'Lo que dice el niño o la niña', "The child's statement", "Déclaration de l'enfant"],
    [
      'declaracion_acompanantes',
      'Lo que dicen quienes lo acompañan',
      "The companions' statements",
      'Déclarations des accompagnants',
    ],
    [
      'informacion_consular',
      'Información del consulado (nunca si hay temor de regreso)',
      'Consular information (never where return is feared)',
      'Information consulaire (jamais en cas de crainte de retour)',
    ],
  ],
});

const unhcr = (code: string) => ({ maps: { unhcr: code } });

export const CL_VUL: CodeList = makeList({
  id: 'CL-VUL',
  title: ['Vulnerabilidades', 'Vulnerabilities', 'Vulnérabilités'],
  source: 'reference §2.2; UNHCR specific-need codes [W28]',
  tail: 'closed',
  rows: [
    ['V01', 'No acompañado', 'Unaccompanied', 'Non accompagné', unhcr('SC-UC')],
    ['V02', 'Separado', 'Separated', 'Séparé', unhcr('SC-SC')],
    ['V03', 'Solicitante de la condición de refugiado', 'Asylum-seeker', "Demandeur d'asile"],
    [
      'V04',
      'Refugiado o con protección complementaria',
      'Refugee or complementary protection',
      'Réfugié ou protection subsidiaire',
    ],
    ['V05', 'Víctima de trata', 'Victim of trafficking', 'Victime de traite'],
    ['V06', 'Objeto de tráfico ilícito de migrantes', 'Smuggled', 'Objet de trafic illicite de migrants'],
    [
      'V07',
      'Peores formas de trabajo infantil',
      'Worst forms of child labour',
      'Pires formes de travail des enfants',
      unhcr('CR-LW'),
    ],
    ['V08', 'Otro trabajo infantil', 'Other child labour', 'Autre travail des enfants', unhcr('CR-LO')],
    ['V09', 'Indígena', 'Indigenous', 'Autochtone'],
    ['V10', 'Afrodescendiente', 'Of African descent', "D'ascendance africaine"],
    [
      'V11',
      'Pandillas, crimen organizado o reclutamiento',
      'Gangs, organised crime or recruitment',
      'Gangs, crime organisé ou recrutement',
    ],
    [
      'V12',
      'Violencia intrafamiliar, abuso o negligencia',
      'Domestic violence, abuse or neglect',
      'Violence familiale, maltraitance ou négligence',
      unhcr('LP-AN'),
    ],
    ['V13', 'Violencia sexual', 'Sexual violence', 'Violence sexuelle', unhcr('SV-VA')],
    ['V14', 'Madre o padre detenido o deportado', 'Parent detained or deported', 'Parent détenu ou expulsé'],
    ['V15', 'Dejado en el lugar de origen', 'Left behind at origin', "Resté au lieu d'origine"],
    ['V16', 'Familia jornalera o de temporada', 'Seasonal farm-worker family', 'Famille de travailleurs saisonniers'],
    [
      'V17',
      'Sin documentos o en riesgo de apatridia',
      'Without papers or at risk of statelessness',
      "Sans papiers ou risque d'apatridie",
      unhcr('LP-ND'),
    ],
    ['V18', 'Retornado en reintegración', 'Returned, in reintegration', 'Retourné, en réintégration'],
    ['V19', 'No localizado', 'Not located', 'Non localisé'],
    ['V20', 'Discapacidad', 'Disability', 'Handicap', unhcr('DS-*')],
    [
      'V21',
      'Embarazo, o NNA que es madre o padre',
      'Pregnant, or a child who is a parent',
      'Grossesse, ou enfant parent',
      { maps: { unhcr: 'CR-TP/CR-CP' } },
    ],
    ['V22', 'Unión temprana o forzada', 'Early or forced union', 'Union précoce ou forcée', unhcr('CR-CS')],
    [
      'V23',
      'Salud crítica o salud mental',
      'Critical or mental health condition',
      'Santé critique ou santé mentale',
      unhcr('SM-*'),
    ],
    ['V24', 'Privado de libertad', 'Deprived of liberty', 'Privé de liberté'],
    [
      'V25',
      'Víctima de otro delito en la ruta',
      'Victim of another crime on the way',
      "Victime d'un autre crime en route",
    ],
    [
      'V26',
      'Desplazado interno, desastre o clima',
      'Internally displaced, disaster or climate',
      'Déplacé interne, catastrophe ou climat',
    ],
    ['V27', 'Extrarregional', 'From outside the region', 'Extrarégional'],
    ['V28', 'Fuera de la escuela', 'Out of school', 'Non scolarisé', unhcr('CR-NE')],
    ['V29', 'Persona LGBTI', 'LGBTI person', 'Personne LGBTI'],
    ['V30', 'En conflicto con la ley penal', 'In conflict with the law', 'En conflit avec la loi', unhcr('CR-CL')],
    ['V31', 'Cumple 18 años en seis meses o menos', 'Turns 18 within six months', 'Aura 18 ans dans six mois ou moins'],
    [
      'V32',
      'NNA de vida transfronteriza',
      'Child living across the border day by day',
      'Enfant de vie transfrontalière',
    ],
  ],
});

export const CL_CUI: CodeList = makeList({
  id: 'CL-CUI',
  title: ['Quién lo cuida ahora', 'Care now', 'Prise en charge actuelle'],
  source: 'reference §2.2; [W28]',
  rows: [
    ['padres', 'Madre o padre', 'Parents', 'Parents'],
    ['padrastro_madrastra', 'Padrastro o madrastra', 'Step-parent', 'Beau-parent'],
    ['cuidador_habitual', 'Cuidador habitual', 'Usual carer', 'Personne qui en a habituellement la charge'],
    ['hermano_adulto', 'Hermano o hermana adulta', 'Adult sibling', 'Frère ou sœur adulte'],
    ['familia_extensa', 'Familia extensa', 'Extended family', 'Famille élargie'],
    ['acogida', 'Familia de acogida', 'Foster care', "Famille d'accueil"],
    ['residencial', 'Cuidado residencial', 'Residential care', 'Accueil résidentiel'],
    ['vida_independiente', 'Vida independiente', 'Independent living', 'Vie autonome'],
    ['hogar_encabezado_por_nna', 'Hogar encabezado por un NNA', 'Child-headed household', 'Foyer dirigé par un enfant'],
    ['adulto_no_familiar', 'Adulto que no es familiar', 'Unrelated adult', 'Adulte sans lien de parenté'],
    ['ninguno', 'Nadie', 'Nobody', 'Personne'],
  ],
});

export const CL_MOT: CodeList = makeList({
  id: 'CL-MOT',
  title: ['Motivos de la salida', 'Reasons for leaving', 'Motifs du départ'],
  rows: [
    ['reunificacion_familiar', 'Reunirse con su familia', 'Family reunification', 'Regroupement familial'],
    ['trabajo_pobreza', 'Trabajo o pobreza', 'Work or poverty', 'Travail ou pauvreté'],
    ['estudio', 'Estudio', 'Study', 'Études'],
    ['violencia_de_pandillas', 'Violencia de pandillas', 'Gang violence', 'Violence de gangs'],
    ['reclutamiento_extorsion', 'Reclutamiento o extorsión', 'Recruitment or extortion', 'Recrutement ou extorsion'],
    ['violencia_intrafamiliar', 'Violencia en la familia', 'Violence at home', 'Violence familiale'],
    ['violencia_sexual', 'Violencia sexual', 'Sexual violence', 'Violence sexuelle'],
    ['persecucion', 'Persecución', 'Persecution', 'Persécution'],
    ['conflicto', 'Conflicto armado', 'Armed conflict', 'Conflit armé'],
    ['desastre_clima', 'Desastre o clima', 'Disaster or climate', 'Catastrophe ou climat'],
    ['trata_engano', 'Trata o engaño', 'Trafficking or deceit', 'Traite ou tromperie'],
    ['union_forzada', 'Unión forzada', 'Forced union', 'Union forcée'],
    ['salud', 'Salud', 'Health', 'Santé'],
    ['abandono_orfandad', 'Abandono u orfandad', 'Abandonment or orphanhood', 'Abandon ou perte des parents'],
    [
      'temporada_laboral_familiar',
      'Temporada de trabajo de la familia',
      "Family's work season",
      'Saison de travail de la famille',
    ],
    [
      'discriminacion_xenofobia',
      'Discriminación o xenofobia',
      'Discrimination or xenophobia',
      'Discrimination ou xénophobie',
    ],
    ['deportacion_de_la_familia', 'Deportación de la familia', 'Deportation of the family', 'Expulsion de la famille'],
  ],
});

export const CL_PRO: CodeList = makeList({
  id: 'CL-PRO',
  title: ['Preocupaciones de protección', 'Protection concerns', 'Préoccupations de protection'],
  source: 'reference §2.2; [W28]',
  rows: [
    ['sin_cuidado', 'Sin cuidado', 'Without care', 'Sans prise en charge'],
    ['abuso_fisico', 'Abuso físico', 'Physical abuse', 'Violence physique'],
    ['abuso_emocional', 'Abuso emocional', 'Emotional abuse', 'Violence psychologique'],
    ['abuso_sexual', 'Abuso sexual', 'Sexual abuse', 'Abus sexuel'],
    ['negligencia', 'Negligencia', 'Neglect', 'Négligence'],
    ['explotacion_sexual', 'Explotación sexual', 'Sexual exploitation', 'Exploitation sexuelle'],
    [
      'peores_formas',
      'Peores formas de trabajo infantil',
      'Worst forms of child labour',
      'Pires formes de travail des enfants',
    ],
    ['trabajo_peligroso', 'Trabajo peligroso', 'Hazardous work', 'Travail dangereux'],
    ['union_temprana', 'Unión temprana', 'Early union', 'Union précoce'],
    ['embarazo', 'Embarazo', 'Pregnancy', 'Grossesse'],
    ['privacion_de_libertad', 'Privación de libertad', 'Deprivation of liberty', 'Privation de liberté'],
    [
      'sin_documentos_registro',
      'Sin documentos o sin registro',
      'No papers or no registration',
      'Sans papiers ou non enregistré',
    ],
    ['malestar_psicologico', 'Malestar psicológico', 'Psychological distress', 'Détresse psychologique'],
    ['consumo', 'Consumo de sustancias', 'Substance use', 'Consommation de substances'],
    ['enfermedad_grave', 'Enfermedad grave', 'Serious illness', 'Maladie grave'],
    ['discriminacion', 'Discriminación', 'Discrimination', 'Discrimination'],
    [
      'arreglo_de_cuidado_inadecuado',
      'Arreglo de cuidado inadecuado',
      'Inadequate care arrangement',
      'Prise en charge inadéquate',
    ],
    ['amenaza_de_pandilla', 'Amenaza de pandilla', 'Gang threat', 'Menace de gang'],
    ['en_conflicto_con_la_ley', 'En conflicto con la ley penal', 'In conflict with the law', 'En conflit avec la loi'],
    ['fuera_de_escuela', 'Fuera de la escuela', 'Out of school', 'Non scolarisé'],
    ['discapacidad_sin_apoyo', 'Discapacidad sin apoyo', 'Disability without support', 'Handicap sans soutien'],
  ],
});

export const CL_PRI: CodeList = makeList({
  id: 'CL-PRI',
  title: ['Prioridad', 'Priority', 'Priorité'],
  tail: 'closed',
  rows: [
    ['alta', 'Alta', 'High', 'Haute'],
    ['media', 'Media', 'Medium', 'Moyenne'],
    ['baja', 'Baja', 'Low', 'Basse'],
  ],
});
