/** Where and how was the child met, and in what words can they be spoken to? (reference §2.2: CL-PUN, CL-FUE, CL-INT, CL-CON) */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

export const CL_PUN: CodeList = makeList({
  id: 'CL-PUN',
  title: ['Tipo de punto', 'Type of post', 'Type de poste'],
  rows: [
    ['frontera_terrestre', 'Frontera terrestre', 'Land border', 'Frontière terrestre'],
    ['aeropuerto', 'Aeropuerto', 'Airport', 'Aéroport'],
    ['puerto', 'Puerto', 'Port', 'Port'],
    ['interior', 'Interior del país', 'Inland', 'Intérieur du pays'],
    ['albergue', 'Albergue', 'Shelter', 'Foyer'],
    ['consulado', 'Consulado', 'Consulate', 'Consulat'],
    ['escuela', 'Escuela', 'School', 'École'],
    ['finca_empresa', 'Finca o empresa', 'Farm or company', 'Exploitation ou entreprise'],
    ['comunidad', 'Comunidad', 'Community', 'Communauté'],
    ['hospital', 'Hospital', 'Hospital', 'Hôpital'],
    ['linea_telefonica', 'Línea telefónica', 'Telephone line', 'Ligne téléphonique'],
  ],
});

/** Two codes keep the name of the source list; their words are chosen so that nothing sounds like a favour (G28). */
export const CL_FUE: CodeList = makeList({
  id: 'CL-FUE',
  title: ['Cómo se tuvo contacto', 'How contact was made', 'Comment le contact a eu lieu'],
  rows: [
    ['control_migratorio', 'Control migratorio', 'Migration control', 'Contrôle migratoire'],
    [
      'rescate',
      'Auxilio en peligro (mar, desierto, encierro)',
      'Helped out of danger (sea, desert, captivity)',
      'Secours face au danger (mer, désert, captivité)',
    ],
    ['presentacion_propia', 'Llegó por su cuenta', 'Came on their own', 'Venu de sa propre initiative'],
    ['denuncia', 'Denuncia o aviso', 'Complaint or tip', 'Signalement'],
    ['consulado', 'Consulado', 'Consulate', 'Consulat'],
    ['ong', 'Organización de la sociedad civil', 'Civil society organisation', 'Organisation de la société civile'],
    ['escuela', 'Escuela', 'School', 'École'],
    ['inspeccion', 'Inspección de trabajo', 'Labour inspection', 'Inspection du travail'],
    [
      'retorno_recibido',
      'Retorno recibido de otro Estado',
      'Return received from another State',
      "Retour reçu d'un autre État",
    ],
  ],
});

export const CL_INT: CodeList = makeList({
  id: 'CL-INT',
  title: ['Intérprete', 'Interpreter', 'Interprète'],
  rows: [
    ['profesional', 'Profesional', 'Professional', 'Professionnel'],
    ['comunitario_acreditado', 'Comunitario acreditado', 'Accredited community interpreter', 'Communautaire accrédité'],
    ['remoto', 'Remoto (teléfono o video)', 'Remote (telephone or video)', 'À distance (téléphone ou vidéo)'],
    [
      'familiar',
      'Familiar (nunca para temas de alto riesgo)',
      'Relative (never for high-risk matters)',
      'Proche (jamais pour les sujets à haut risque)',
    ],
    ['ninguno', 'Ninguno', 'None', 'Aucun'],
  ],
});

export const CL_CON: CodeList = makeList({
  id: 'CL-CON',
  title: ['Consentimiento o asentimiento', 'Consent or assent', 'Consentement ou assentiment'],
  tail: 'unknown',
  rows: [
    ['otorgado', 'Otorgado', 'Given', 'Donné'],
    ['negado', 'Negado', 'Refused', 'Refusé'],
    ['no_capaz', 'No está en condiciones de decidir', 'Not able to decide', 'Pas en mesure de décider'],
    ['retirado', 'Retirado', 'Withdrawn', 'Retiré'],
  ],
});
