/** Where may the child live, is the child free there, and who helps? (reference §2.2: CL-COL, CL-LIB, CL-SER; §4 J, U) */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

/** A ladder: tried from the top, and each lower rung needs written reasons against the ones above (G19). */
export const CL_COL: CodeList = makeList({
  id: 'CL-COL',
  title: ['Escala de colocación', 'Placement ladder', 'Échelle de placement'],
  tail: 'closed',
  rows: [
    ['PL1', 'Con madre o padre, sin custodia', 'With a parent, not in custody', 'Avec un parent, sans garde'],
    ['PL2', 'Familia extensa', 'Extended family', 'Famille élargie'],
    ['PL3', 'Familia de acogida', 'Foster family', "Famille d'accueil"],
    ['PL4', 'Hogar sustituto pequeño', 'Small family-type home', 'Petit foyer de type familial'],
    [
      'PL5',
      'Vida independiente con apoyo (16 y 17 años)',
      'Supported independent living (16 and 17)',
      'Vie autonome accompagnée (16 et 17 ans)',
    ],
    [
      'PL6',
      'Albergue abierto especializado en niñez migrante',
      'Open shelter specialised in migrant children',
      "Foyer ouvert spécialisé pour l'enfance migrante",
    ],
    ['PL7', 'Albergue abierto general acreditado', 'Accredited general open shelter', 'Foyer ouvert général agréé'],
    [
      'PL8',
      'Casa de tránsito, 72 horas como máximo',
      'Transit house, 72 hours at most',
      'Maison de transit, 72 heures au plus',
    ],
    ['PL9', 'Hospital', 'Hospital', 'Hôpital'],
    ['PL10', 'Albergue de puerta cerrada', 'Closed shelter', 'Foyer fermé'],
    [
      'PL11',
      'Estación o centro migratorio, celda',
      'Migration station or centre, cell',
      'Poste ou centre migratoire, cellule',
    ],
  ],
});

/** Computed from four facts, never typed: what the place calls itself does not matter (G13, G28). */
export const CL_LIB: CodeList = makeList({
  id: 'CL-LIB',
  title: ['Libertad', 'Liberty', 'Liberté'],
  tail: 'closed',
  rows: [
    ['libre', 'Libre', 'Free', 'Libre'],
    ['cuidado_supervisado', 'Cuidado supervisado', 'Supervised care', 'Prise en charge surveillée'],
    ['privado', 'Privado de libertad', 'Deprived of liberty', 'Privé de liberté'],
  ],
});

export const CL_REG: CodeList = makeList({
  id: 'CL-REG',
  title: ['Régimen del lugar', 'Regime of the place', 'Régime du lieu'],
  source: 'reference §2.2 CL-COL (facility attributes)',
  tail: 'unknown',
  rows: [
    ['familiar', 'Familiar', 'Family', 'Familial'],
    ['puertas_abiertas', 'Puertas abiertas', 'Open doors', 'Portes ouvertes'],
    ['puertas_cerradas', 'Puertas cerradas', 'Closed doors', 'Portes fermées'],
    ['hospitalario', 'Hospitalario', 'Hospital', 'Hospitalier'],
  ],
});

export const CL_SER: CodeList = makeList({
  id: 'CL-SER',
  title: ['Servicio', 'Service', 'Service'],
  source: 'reference §2.2; [W28]',
  rows: [
    ['salud', 'Salud', 'Health', 'Santé'],
    ['salud_mental', 'Salud mental', 'Mental health', 'Santé mentale'],
    ['pss', 'Apoyo psicosocial', 'Psychosocial support', 'Soutien psychosocial'],
    ['ssr', 'Salud sexual y reproductiva', 'Sexual and reproductive health', 'Santé sexuelle et reproductive'],
    ['nutricion', 'Nutrición', 'Nutrition', 'Nutrition'],
    ['educacion_formal', 'Educación formal', 'Formal education', 'Éducation formelle'],
    ['educacion_no_formal', 'Educación no formal', 'Non-formal education', 'Éducation non formelle'],
    ['nivelacion', 'Nivelación escolar', 'Catch-up schooling', 'Remise à niveau scolaire'],
    ['juridico', 'Asistencia jurídica', 'Legal assistance', 'Assistance juridique'],
    ['documentacion', 'Documentación', 'Documentation', "Documents d'identité"],
    ['refugio', 'Condición de refugiado', 'Asylum', 'Asile'],
    ['tutoria', 'Tutoría', 'Guardianship', 'Tutelle'],
    ['acogida', 'Acogida', 'Foster care', 'Accueil familial'],
    ['busqueda_familiar', 'Búsqueda familiar', 'Family tracing', 'Recherche de la famille'],
    ['reunificacion', 'Reunificación', 'Reunification', 'Regroupement'],
    ['efectivo', 'Ayuda en efectivo', 'Cash assistance', 'Aide en espèces'],
    [
      'medios_de_vida_familia',
      'Medios de vida de la familia',
      'Family livelihood',
      'Moyens de subsistance de la famille',
    ],
    [
      'formacion_laboral',
      'Formación laboral (desde 15 años)',
      'Vocational training (from 15)',
      'Formation professionnelle (dès 15 ans)',
    ],
    ['discapacidad', 'Apoyo por discapacidad', 'Disability support', 'Soutien lié au handicap'],
    ['interpretacion', 'Interpretación', 'Interpretation', 'Interprétation'],
    ['transporte', 'Transporte', 'Transport', 'Transport'],
    ['traslado_seguro', 'Traslado seguro', 'Safe transfer', 'Transfert sûr'],
    ['ropa_kit', 'Ropa o kit', 'Clothes or kit', 'Vêtements ou trousse'],
    ['recreacion', 'Recreación', 'Recreation', 'Loisirs'],
    ['consulta_cultural', 'Consulta cultural', 'Cultural advice', 'Conseil culturel'],
  ],
});

export const CL_MVO: CodeList = makeList({
  id: 'CL-MVO',
  title: ['Cómo se escuchó su opinión', 'How the view was heard', "Comment l'avis a été recueilli"],
  source: 'reference §4 U02',
  rows: [
    ['conversacion', 'Conversación', 'Conversation', 'Conversation'],
    ['dibujo_o_juego', 'Dibujo o juego', 'Drawing or play', 'Dessin ou jeu'],
    ['escrito', 'Por escrito', 'In writing', 'Par écrit'],
    ['video', 'Por video', 'By video', 'Par vidéo'],
    ['con_interprete', 'Con intérprete', 'With an interpreter', 'Avec un interprète'],
    ['lengua_de_senas', 'Lengua de señas', 'Sign language', 'Langue des signes'],
    ['observacion', 'Observación (primera infancia)', 'Observation (early childhood)', 'Observation (petite enfance)'],
    ['por_representante', 'Por medio de su representante', 'Through their representative', 'Par son représentant'],
  ],
});
