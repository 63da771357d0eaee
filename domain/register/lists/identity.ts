/** Who is the child, on what paper, and how sure are we? (reference §2.2: CL-SEX, CL-EDA, CL-DOC, CL-MIG; §4 B, X) */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

export const CL_SEX: CodeList = makeList({
  id: 'CL-SEX',
  title: ['Sexo', 'Sex', 'Sexe'],
  tail: 'unknown',
  rows: [
    ['mujer', 'Mujer', 'Female', 'Féminin'],
    ['hombre', 'Hombre', 'Male', 'Masculin'],
    ['intersexual', 'Intersexual', 'Intersex', 'Intersexué'],
  ],
});

/** Asked only by certified officers, and only if the child wishes to speak of it (B05, K4). */
export const CL_GEN: CodeList = makeList({
  id: 'CL-GEN',
  title: ['Género', 'Gender', 'Genre'],
  source: 'reference §4 B05',
  rows: [
    ['femenino', 'Femenino', 'Feminine', 'Féminin'],
    ['masculino', 'Masculino', 'Masculine', 'Masculin'],
    ['no_binario', 'No binario', 'Non-binary', 'Non binaire'],
    ['trans', 'Trans', 'Trans', 'Trans'],
    ['prefiere_no_decir', 'Prefiere no decirlo', 'Prefers not to say', 'Préfère ne pas le dire'],
  ],
});

export const CL_EDA: CodeList = makeList({
  id: 'CL-EDA',
  title: ['Grupo de edad', 'Age band', "Groupe d'âge"],
  tail: 'unknown',
  rows: [
    ['0-4', 'De 0 a 4 años', '0 to 4 years', 'De 0 à 4 ans'],
    ['5-9', 'De 5 a 9 años', '5 to 9 years', 'De 5 à 9 ans'],
    ['10-14', 'De 10 a 14 años', '10 to 14 years', 'De 10 à 14 ans'],
    ['15-17', 'De 15 a 17 años', '15 to 17 years', 'De 15 à 17 ans'],
  ],
});

export const CL_FED: CodeList = makeList({
  id: 'CL-FED',
  title: ['De dónde se sabe la edad', 'Source of the age', "Source de l'âge"],
  source: 'reference §4 B08',
  rows: [
    ['documento', 'Documento', 'Document', 'Document'],
    ['registro_civil', 'Consulta al registro civil', 'Civil registry', 'État civil'],
    ['declarada', 'La dijo el niño o la niña', 'Stated by the child', "Déclaré par l'enfant"],
    ['declarada_por_acompanante', 'La dijo quien lo acompaña', 'Stated by a companion', 'Déclaré par un accompagnant'],
    ['estimada', 'Estimada', 'Estimated', 'Estimé'],
    [
      'procedimiento',
      'Procedimiento de determinación de edad',
      'Age determination procedure',
      "Procédure de détermination de l'âge",
    ],
  ],
});

export const CL_UNI: CodeList = makeList({
  id: 'CL-UNI',
  title: ['Unión', 'Marital status', 'Union'],
  source: 'reference §4 B14',
  rows: [
    ['sin_union', 'Sin unión', 'No union', 'Sans union'],
    ['union_de_hecho', 'Unión de hecho', 'Living together', 'Union de fait'],
    ['matrimonio', 'Matrimonio', 'Married', 'Mariage'],
    ['separacion', 'Separación o viudez', 'Separated or widowed', 'Séparation ou veuvage'],
  ],
});

export const CL_DOC: CodeList = makeList({
  id: 'CL-DOC',
  title: ['Tipo de documento', 'Type of document', 'Type de document'],
  rows: [
    ['acta_de_nacimiento', 'Acta de nacimiento', 'Birth certificate', 'Acte de naissance'],
    [
      'identidad_nacional',
      'Identidad nacional (DPI, DUI, DNI, cédula, CURP, tarjeta de seguro social)',
      'National identity (DPI, DUI, DNI, cédula, CURP, SSN card)',
      'Identité nationale (DPI, DUI, DNI, cédula, CURP, carte SSN)',
    ],
    ['carne_de_minoridad', 'Carné de minoridad', 'Minor identity card', 'Carte de minorité'],
    ['pasaporte', 'Pasaporte', 'Passport', 'Passeport'],
    ['visa', 'Visa', 'Visa', 'Visa'],
    [
      'permiso_de_salida_notarial',
      'Permiso de salida notarial',
      'Notarised exit permission',
      'Autorisation de sortie notariée',
    ],
    [
      'tim_dimex_residencia',
      'TIM, DIMEX o residencia',
      'TIM, DIMEX or residence permit',
      'TIM, DIMEX ou titre de séjour',
    ],
    [
      'tarjeta_visitante_humanitario',
      'Tarjeta de visitante por razones humanitarias',
      'Humanitarian visitor card',
      'Carte de visiteur humanitaire',
    ],
    [
      'constancia_de_solicitante',
      'Constancia de solicitante',
      'Asylum-seeker certificate',
      "Attestation de demandeur d'asile",
    ],
    ['carne_de_refugiado', 'Carné de refugiado', 'Refugee card', 'Carte de réfugié'],
    ['salvoconducto', 'Salvoconducto', 'Laissez-passer', 'Laissez-passer'],
    ['documento_fronterizo', 'Documento fronterizo', 'Border document', 'Document frontalier'],
    ['carne_de_salud', 'Carné de salud', 'Health card', 'Carnet de santé'],
    ['constancia_escolar', 'Constancia escolar', 'School certificate', 'Certificat scolaire'],
    ['ninguno', 'Ninguno', 'None', 'Aucun'],
  ],
});

export const CL_EDO: CodeList = makeList({
  id: 'CL-EDO',
  title: ['Estado del documento', 'Condition of the document', 'État du document'],
  source: 'reference §2.2 CL-DOC',
  rows: [
    ['original', 'Original', 'Original', 'Original'],
    ['copia', 'Copia', 'Copy', 'Copie'],
    ['declarado', 'Declarado, no visto', 'Stated, not seen', 'Déclaré, non vu'],
    ['dudoso', 'Dudoso', 'Doubtful', 'Douteux'],
    ['perdido', 'Perdido', 'Lost', 'Perdu'],
    ['robado', 'Robado', 'Stolen', 'Volé'],
    ['retenido_por_tercero', 'En poder de otra persona', 'Held by somebody else', 'Détenu par un tiers'],
  ],
});

export const CL_TDO: CodeList = makeList({
  id: 'CL-TDO',
  title: ['Estado del trámite', 'State of the procedure', 'État de la démarche'],
  source: 'reference §4 X09',
  rows: [
    ['no_iniciado', 'No iniciado', 'Not started', 'Non commencée'],
    ['solicitado', 'Solicitado', 'Requested', 'Demandée'],
    ['en_tramite', 'En trámite', 'In progress', 'En cours'],
    ['obtenido', 'Obtenido', 'Obtained', 'Obtenue'],
    ['negado', 'Negado', 'Refused', 'Refusée'],
  ],
});

/** Self-identification may be declined: "no responde" is not "no" (D01). */
export const CL_SNR: CodeList = makeList({
  id: 'CL-SNR',
  title: ['Sí, no, o no responde', 'Yes, no, or no answer', 'Oui, non, ou sans réponse'],
  source: 'reference §4 D01',
  tail: 'unknown',
  rows: [
    ['si', 'Sí', 'Yes', 'Oui'],
    ['no', 'No', 'No', 'Non'],
    ['NR', 'Prefiere no responder', 'Prefers not to answer', 'Préfère ne pas répondre'],
  ],
});

export const CL_MIG: CodeList = makeList({
  id: 'CL-MIG',
  title: ['Situación migratoria', 'Migration status', 'Situation migratoire'],
  rows: [
    ['nacional', 'Nacional', 'National', 'Ressortissant'],
    ['residente_permanente', 'Residente permanente', 'Permanent resident', 'Résident permanent'],
    ['temporal', 'Residente o visitante temporal', 'Temporary', 'Temporaire'],
    ['fronterizo', 'Fronterizo', 'Border resident', 'Frontalier'],
    [
      'trabajador_temporero',
      'Trabajador de temporada (familia)',
      'Seasonal worker (family)',
      'Travailleur saisonnier (famille)',
    ],
    ['en_regularizacion', 'En regularización', 'Being regularised', 'En cours de régularisation'],
    ['solicitante', 'Solicitante de la condición de refugiado', 'Asylum-seeker', "Demandeur d'asile"],
    ['refugiado', 'Refugiado', 'Refugee', 'Réfugié'],
    ['proteccion_complementaria', 'Protección complementaria', 'Complementary protection', 'Protection subsidiaire'],
    [
      'visitante_humanitario',
      'Visitante por razones humanitarias',
      'Humanitarian visitor or parole',
      'Visiteur humanitaire',
    ],
    ['victima_de_trata', 'Permiso de víctima de trata', 'Trafficking victim permit', 'Permis de victime de traite'],
    ['apatrida_reconocido', 'Apátrida reconocido', 'Recognised stateless person', 'Apatride reconnu'],
    [
      'irregular',
      'Irregular (dato administrativo)',
      'Irregular (administrative fact)',
      'Irrégulière (fait administratif)',
    ],
    ['en_retorno', 'En retorno', 'Returning', 'En retour'],
  ],
});
