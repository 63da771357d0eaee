/** What does the child live with: functioning, distress, work, school, health? (reference §2.2: CL-FUN, CL-LAB, CL-LBC, CL-EDU; §4 T, H, I) */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

const ages = (range: string) => ({ maps: { edades: range } });

/** Washington Group / UNICEF Child Functioning Module, the two age forms together. */
export const CL_FUN: CodeList = makeList({
  id: 'CL-FUN',
  title: ['Funcionamiento', 'Functioning', 'Fonctionnement'],
  source: 'reference §2.2; Washington Group/UNICEF CFM [B]',
  tail: 'closed',
  rows: [
    ['ver', 'Ver', 'Seeing', 'Voir', ages('2-17')],
    ['oir', 'Oír', 'Hearing', 'Entendre', ages('2-17')],
    ['caminar', 'Caminar', 'Walking', 'Marcher', ages('2-17')],
    ['motricidad_fina', 'Tomar objetos pequeños con la mano', 'Fine motor skills', 'Motricité fine', ages('2-4')],
    ['autocuidado', 'Comer o vestirse sin ayuda', 'Self-care', 'Prendre soin de soi', ages('5-17')],
    ['comunicar', 'Comunicarse', 'Communicating', 'Communiquer', ages('2-17')],
    ['aprender', 'Aprender', 'Learning', 'Apprendre', ages('2-17')],
    ['jugar', 'Jugar', 'Playing', 'Jouer', ages('2-4')],
    ['recordar', 'Recordar', 'Remembering', 'Se souvenir', ages('5-17')],
    ['concentrarse', 'Concentrarse', 'Concentrating', 'Se concentrer', ages('5-17')],
    ['aceptar_cambios', 'Aceptar cambios', 'Accepting change', 'Accepter les changements', ages('5-17')],
    ['conducta', 'Controlar su conducta', 'Controlling behaviour', 'Maîtriser son comportement', ages('2-17')],
    ['amistades', 'Hacer amistades', 'Making friends', 'Se faire des amis', ages('5-17')],
    ['ansiedad', 'Ansiedad o preocupación', 'Anxiety', 'Anxiété', ages('5-17')],
    ['depresion', 'Tristeza o depresión', 'Depression', 'Dépression', ages('5-17')],
  ],
});

export const CL_CFM: CodeList = makeList({
  id: 'CL-CFM',
  title: ['Grado de dificultad', 'Degree of difficulty', 'Degré de difficulté'],
  source: 'reference §2.2 CL-FUN; Washington Group/UNICEF CFM [B]',
  tail: 'unknown',
  rows: [
    ['sin_dificultad', 'Ninguna dificultad', 'No difficulty', 'Aucune difficulté'],
    ['alguna_dificultad', 'Alguna dificultad', 'Some difficulty', 'Quelque difficulté'],
    ['mucha_dificultad', 'Mucha dificultad', 'A lot of difficulty', 'Beaucoup de difficulté'],
    ['no_puede', 'No puede hacerlo', 'Cannot do it', 'Ne peut pas'],
  ],
});

export const CL_CFF: CodeList = makeList({
  id: 'CL-CFF',
  title: ['Con qué frecuencia', 'How often', 'À quelle fréquence'],
  source: 'reference §2.2 CL-FUN; Washington Group/UNICEF CFM [B]',
  tail: 'unknown',
  rows: [
    ['diario', 'Todos los días', 'Daily', 'Tous les jours'],
    ['semanal', 'Cada semana', 'Weekly', 'Chaque semaine'],
    ['mensual', 'Cada mes', 'Monthly', 'Chaque mois'],
    ['pocas_veces', 'Pocas veces al año', 'A few times a year', 'Quelques fois par an'],
    ['nunca', 'Nunca', 'Never', 'Jamais'],
  ],
});

export const CL_APO: CodeList = makeList({
  id: 'CL-APO',
  title: ['Apoyo necesario', 'Support needed', 'Soutien nécessaire'],
  source: 'reference §4 D09',
  rows: [
    ['lentes', 'Lentes', 'Glasses', 'Lunettes'],
    ['audifono', 'Audífono', 'Hearing aid', 'Appareil auditif'],
    [
      'silla_de_ruedas_o_ayuda_para_caminar',
      'Silla de ruedas o ayuda para caminar',
      'Wheelchair or walking aid',
      'Fauteuil roulant ou aide à la marche',
    ],
    ['lengua_de_senas', 'Lengua de señas', 'Sign language', 'Langue des signes'],
    [
      'comunicacion_aumentativa',
      'Imágenes o tablero para comunicarse',
      'Pictures or communication board',
      'Images ou tableau de communication',
    ],
    ['asistencia_personal', 'Asistencia personal', 'Personal assistance', 'Assistance personnelle'],
    ['espacio_accesible', 'Espacio accesible', 'Accessible space', 'Espace accessible'],
    ['apoyo_psicosocial', 'Apoyo psicosocial', 'Psychosocial support', 'Soutien psychosocial'],
    ['ninguno', 'Ninguno', 'None', 'Aucun'],
  ],
});

/** T06: the twelve signs of trafficking. An empty answer means that they were looked for and none was seen. */
export const CL_TRF: CodeList = makeList({
  id: 'CL-TRF',
  title: ['Indicadores de trata', 'Signs of trafficking', 'Indicateurs de traite'],
  source: 'reference §4 T06',
  rows: [
    [
      'deuda',
      'Debe dinero por el viaje o el trabajo',
      'Owes money for travel or work',
      'Doit de l’argent pour le voyage ou le travail',
    ],
    [
      'documento_retenido',
      'Otra persona tiene sus documentos',
      'Somebody else holds the papers',
      'Un tiers garde ses papiers',
    ],
    ['guion_aprendido', 'Repite un relato aprendido', 'Repeats a rehearsed story', 'Récite une histoire apprise'],
    ['vigilado', 'Lo vigilan', 'Is being watched', 'Est surveillé'],
    [
      'no_sabe_direccion',
      'No sabe a qué dirección va',
      'Does not know the destination address',
      "Ne connaît pas l'adresse de destination",
    ],
    [
      'paga_a_otro',
      'Otra persona cobra o cobrará por él',
      'Somebody else is paid for the child',
      "Quelqu'un d'autre est payé pour lui",
    ],
    ['trabajo_prometido', 'Le prometieron un trabajo', 'Was promised a job', 'On lui a promis un emploi'],
    ['adulto_contesta', 'Un adulto contesta por él', 'An adult answers for the child', 'Un adulte répond à sa place'],
    ['amenaza_a_familia', 'Amenazas contra su familia', 'Threats against the family', 'Menaces contre sa famille'],
    ['lesiones', 'Lesiones', 'Injuries', 'Blessures'],
    ['sexual', 'Señales de explotación sexual', 'Signs of sexual exploitation', "Signes d'exploitation sexuelle"],
    ['traslado_multiple', 'Lo llevaron a varios lugares', 'Moved from place to place', 'Déplacé de lieu en lieu'],
  ],
});

export const CL_MAL: CodeList = makeList({
  id: 'CL-MAL',
  title: ['Malestar', 'Distress', 'Détresse'],
  source: 'reference §4 T19',
  tail: 'unknown',
  rows: [
    ['0', 'Tranquilo', 'Calm', 'Calme'],
    ['1', 'Malestar leve', 'Mild distress', 'Détresse légère'],
    ['2', 'Malestar moderado', 'Moderate distress', 'Détresse modérée'],
    ['3', 'Malestar grave', 'Severe distress', 'Détresse grave'],
  ],
});

/** ISIC Rev.4 where it has a class. Exploitation is never named a sector of work: those codes raise V05, V07, V13. */
export const CL_LAB: CodeList = makeList({
  id: 'CL-LAB',
  title: ['En qué trabaja', 'Field of work', 'Domaine de travail'],
  source: 'reference §2.2; ISIC Rev.4',
  rows: [
    ['0127', 'Café o cacao', 'Coffee or cocoa', 'Café ou cacao', { parent: '01' }],
    ['0114', 'Caña de azúcar', 'Sugar cane', 'Canne à sucre', { parent: '01' }],
    ['0122', 'Banano o fruta tropical', 'Banana or tropical fruit', 'Banane ou fruits tropicaux', { parent: '01' }],
    ['0123', 'Cítricos', 'Citrus', 'Agrumes', { parent: '01' }],
    ['0113', 'Hortalizas o melón', 'Vegetables or melon', 'Légumes ou melon', { parent: '01' }],
    ['0126', 'Palma', 'Oil palm', 'Palmier à huile', { parent: '01' }],
    ['01', 'Otra agricultura', 'Other agriculture', 'Autre agriculture'],
    ['03', 'Pesca o buceo de langosta', 'Fishing or lobster diving', 'Pêche ou plongée à la langouste'],
    ['08', 'Minería o piedra', 'Mining or stone', 'Mine ou pierre'],
    [
      '10-33',
      'Maquila, industria o cohetes',
      'Factory, industry or fireworks',
      "Maquila, industrie ou feux d'artifice",
    ],
    ['38', 'Reciclaje', 'Recycling', 'Recyclage'],
    ['41-43', 'Construcción', 'Construction', 'Construction'],
    ['47', 'Venta ambulante', 'Street selling', 'Vente ambulante'],
    ['49', 'Transporte', 'Transport', 'Transport'],
    ['55-56', 'Hoteles o comida', 'Hotels or food', 'Hôtels ou restauration'],
    ['97', 'Trabajo en casa de otros', 'Domestic work', 'Travail domestique'],
    ['96', 'Otros servicios', 'Other services', 'Autres services'],
    ['mendicidad', 'Mendicidad', 'Begging', 'Mendicité'],
    [
      'actividad_ilicita',
      'Lo usan para una actividad ilícita',
      'Used in an illicit activity',
      'Utilisé dans une activité illicite',
    ],
    [
      'explotacion_sexual',
      'Explotación sexual (no es un trabajo)',
      'Sexual exploitation (not work)',
      'Exploitation sexuelle (pas un travail)',
    ],
  ],
});

export const CL_LBC: CodeList = makeList({
  id: 'CL-LBC',
  title: ['Condiciones del trabajo', 'Working conditions', 'Conditions de travail'],
  rows: [
    ['bajo_edad_minima', 'Bajo la edad mínima', 'Below the minimum age', "Sous l'âge minimum"],
    ['peligroso', 'Peligroso', 'Hazardous', 'Dangereux'],
    ['nocturno', 'Nocturno', 'At night', 'De nuit'],
    [
      'mas_horas_de_las_permitidas',
      'Más horas de las permitidas',
      'More hours than allowed',
      "Plus d'heures que permis",
    ],
    ['deuda', 'Para pagar una deuda', 'To pay a debt', 'Pour payer une dette'],
    [
      'documentos_retenidos',
      'Le guardan sus documentos',
      'Papers held by the employer',
      "Papiers gardés par l'employeur",
    ],
    ['sin_pago', 'Sin pago', 'Unpaid', 'Sans salaire'],
    ['con_familia', 'Con su familia', 'With family', 'Avec sa famille'],
    ['solo', 'Solo', 'Alone', 'Seul'],
    ['lesion', 'Con lesiones', 'With injuries', 'Avec blessures'],
  ],
});

export const CL_EDU: CodeList = makeList({
  id: 'CL-EDU',
  title: ['Último grado', 'Last grade', 'Dernier niveau'],
  source: 'reference §2.2; ISCED-2011',
  tail: 'unknown',
  rows: [
    ['ninguno', 'Ninguno', 'None', 'Aucun'],
    ['0', 'Preescolar', 'Early childhood', 'Préscolaire'],
    ['1', 'Primaria', 'Primary', 'Primaire'],
    ['2', 'Secundaria baja', 'Lower secondary', 'Premier cycle du secondaire'],
    ['3', 'Secundaria alta', 'Upper secondary', 'Second cycle du secondaire'],
  ],
});

export const CL_MAE: CodeList = makeList({
  id: 'CL-MAE',
  title: ['Por qué dejó la escuela', 'Why school was left', "Pourquoi l'école a été quittée"],
  source: 'reference §4 I05',
  rows: [
    ['migracion', 'Por migrar', 'Migration', 'Migration'],
    ['trabajo', 'Trabajo', 'Work', 'Travail'],
    ['costo', 'Costo', 'Cost', 'Coût'],
    ['distancia', 'Distancia', 'Distance', 'Distance'],
    ['violencia', 'Violencia o amenazas', 'Violence or threats', 'Violence ou menaces'],
    ['discriminacion', 'Discriminación', 'Discrimination', 'Discrimination'],
    ['embarazo_o_union', 'Embarazo o unión', 'Pregnancy or union', 'Grossesse ou union'],
    ['falta_de_documentos', 'Falta de documentos', 'Lack of papers', 'Manque de papiers'],
    ['salud_o_discapacidad', 'Salud o discapacidad', 'Health or disability', 'Santé ou handicap'],
    ['lengua', 'No hablaban su lengua', 'Not taught in their language', 'Pas dans sa langue'],
    ['no_la_dejo', 'No la dejó', 'Did not leave', "Ne l'a pas quittée"],
  ],
});

export const CL_VAC: CodeList = makeList({
  id: 'CL-VAC',
  title: ['Vacunas', 'Vaccines', 'Vaccins'],
  source: 'reference §4 H03',
  rows: [
    ['bcg', 'BCG (tuberculosis)', 'BCG (tuberculosis)', 'BCG (tuberculose)'],
    ['hepatitis_b', 'Hepatitis B', 'Hepatitis B', 'Hépatite B'],
    ['pentavalente', 'Pentavalente o DPT', 'Pentavalent or DPT', 'Pentavalent ou DTC'],
    ['polio', 'Polio', 'Polio', 'Polio'],
    ['rotavirus', 'Rotavirus', 'Rotavirus', 'Rotavirus'],
    ['neumococo', 'Neumococo', 'Pneumococcal', 'Pneumocoque'],
    ['srp', 'Sarampión, rubéola y paperas', 'Measles, mumps and rubella', 'Rougeole, oreillons et rubéole'],
    ['fiebre_amarilla', 'Fiebre amarilla', 'Yellow fever', 'Fièvre jaune'],
    ['influenza', 'Influenza', 'Influenza', 'Grippe'],
    ['covid_19', 'COVID-19', 'COVID-19', 'COVID-19'],
    ['vph', 'VPH', 'HPV', 'HPV'],
    ['ninguna', 'Ninguna', 'None', 'Aucun'],
  ],
});

export const CL_ATE: CodeList = makeList({
  id: 'CL-ATE',
  title: ['Atención indicada', 'Care indicated', 'Soins indiqués'],
  source: 'reference §4 H06',
  rows: [
    ['ninguna', 'Ninguna', 'None', 'Aucun'],
    [
      'primeros_auxilios_psicologicos',
      'Primeros auxilios psicológicos',
      'Psychological first aid',
      'Premiers secours psychologiques',
    ],
    ['consulta_medica', 'Consulta médica', 'Medical consultation', 'Consultation médicale'],
    ['urgencias', 'Urgencias', 'Emergency care', 'Urgences'],
    ['hospitalizacion', 'Hospitalización', 'Hospital admission', 'Hospitalisation'],
    ['salud_mental', 'Salud mental', 'Mental health care', 'Santé mentale'],
    ['ssr', 'Salud sexual y reproductiva', 'Sexual and reproductive health', 'Santé sexuelle et reproductive'],
    [
      'atencion_72_horas',
      'Atención de 72 horas por violencia sexual',
      '72-hour care after sexual violence',
      'Soins de 72 heures après violence sexuelle',
    ],
    ['vacunacion', 'Vacunación', 'Vaccination', 'Vaccination'],
    ['nutricion', 'Nutrición', 'Nutrition', 'Nutrition'],
    ['odontologia', 'Odontología', 'Dental care', 'Soins dentaires'],
  ],
});
