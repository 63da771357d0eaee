/** What is owed, what to do, why, and how to make good: the duties of regularisation, registration, labour, families, adulthood and answers (reference §3.2). */
import type { Localized } from '#domain/kernel/localized.ts';

export const OUTCOME_DUTIES = {
  'obligation.O33.title': {
    es: 'Iniciar la regularización',
    en: 'File regularisation',
    fr: 'Déposer la régularisation',
  },
  'obligation.O33.do': {
    es: 'Inicie el trámite que le da un estatus estable en el país.',
    en: 'File for a stable status in the country.',
    fr: 'Engagez la démarche pour un statut stable dans le pays.',
  },
  'obligation.O33.why': {
    es: 'Meta de treinta días desde la decisión de quedarse. México otorga además, desde el principio, la visita humanitaria precautoria (art. 112).',
    en: 'Target of thirty days from the decision to stay. Mexico also grants precautionary humanitarian status from the start (art. 112).',
    fr: 'Objectif de trente jours après la décision de rester. Le Mexique accorde aussi dès le début un statut humanitaire conservatoire (art. 112).',
  },
  'obligation.O33.mend': {
    es: 'Inícielo hoy y anote qué documento falta; los servicios siguen.',
    en: 'File today and note which paper is missing; services go on.',
    fr: "Déposez aujourd'hui et notez la pièce manquante ; les services continuent.",
  },
  'obligation.O34.title': {
    es: 'Abrir el registro de nacimiento',
    en: 'Open birth registration',
    fr: "Ouvrir l'enregistrement de naissance",
  },
  'obligation.O34.do': {
    es: 'Abra el registro o pida el acta al registro civil que corresponde.',
    en: 'Open the registration or ask the right civil registry for the certificate.',
    fr: "Ouvrez l'enregistrement ou demandez l'acte à l'état civil compétent.",
  },
  'obligation.O34.why': {
    es: 'Convención sobre los Derechos del Niño, art. 7. Meta de diez días desde que se vio que falta. Si hay temor, nada se pide al país de origen.',
    en: 'Convention on the Rights of the Child, art. 7. Target of ten days from seeing the gap. Where there is fear, nothing is asked of the country of origin.',
    fr: "Convention relative aux droits de l'enfant, art. 7. Objectif de dix jours après l'avoir constaté. S'il y a crainte, on ne demande rien au pays d'origine.",
  },
  'obligation.O34.mend': {
    es: 'Ábralo ahora; nunca se le tiene por apátrida por falta de un papel.',
    en: 'Open it now; nobody is taken for stateless for want of a paper.',
    fr: "Ouvrez-le maintenant ; nul n'est tenu pour apatride faute d'un papier.",
  },
  'obligation.O35.title': {
    es: 'Pedir la inspección de trabajo',
    en: 'Ask for a labour inspection',
    fr: "Demander l'inspection du travail",
  },
  'obligation.O35.do': {
    es: 'Pida la inspección sin exponer al niño o la niña ni separarlo de su familia.',
    en: 'Ask for the inspection without exposing the child or parting the family.',
    fr: "Demandez l'inspection sans exposer l'enfant ni séparer la famille.",
  },
  'obligation.O35.why': {
    es: 'Meta: un día si es trabajo peligroso o de las peores formas; cinco días hábiles si no (Convenios 138 y 182).',
    en: 'Target: one day for hazardous work or worst forms; five working days otherwise (Conventions 138 and 182).',
    fr: 'Objectif : un jour pour un travail dangereux ou les pires formes ; cinq jours ouvrés sinon (Conventions 138 et 182).',
  },
  'obligation.O35.mend': { es: 'Pídala ahora.', en: 'Ask now.', fr: 'Demandez-la maintenant.' },
  'obligation.O36.title': {
    es: 'Hijos de una persona detenida',
    en: 'Children of a detained adult',
    fr: "Enfants d'un adulte détenu",
  },
  'obligation.O36.do': {
    es: 'Avise a la autoridad de protección y ponga en contacto a hijos y padres.',
    en: 'Notify the child-protection authority and put children and parents in contact.',
    fr: "Avisez l'autorité de protection et mettez enfants et parents en contact.",
  },
  'obligation.O36.why': {
    es: 'Meta: aviso en dos horas y contacto en un día.',
    en: 'Target: notice within two hours and contact within a day.',
    fr: 'Objectif : avis sous deux heures et contact sous un jour.',
  },
  'obligation.O36.mend': {
    es: 'Avise ahora; los hijos no se mueven sin decisión propia.',
    en: 'Notify now; children are not moved without a decision of their own.',
    fr: 'Avisez maintenant ; les enfants ne bougent pas sans décision propre.',
  },
  'obligation.O37.title': { es: 'Preparar la vida adulta', en: 'Prepare for adulthood', fr: 'Préparer la vie adulte' },
  'obligation.O37.do': {
    es: 'Planee con el o la adolescente documentos, vivienda, estudio y apoyo después de los 18.',
    en: 'Plan papers, housing, study and support after 18 together with the adolescent.',
    fr: "Préparez avec l'adolescent papiers, logement, études et soutien après 18 ans.",
  },
  'obligation.O37.why': {
    es: 'Meta: empezar a los 17 años y medio, plan a los 17 y nueve meses.',
    en: 'Target: start at 17 and a half, plan at 17 and nine months.',
    fr: 'Objectif : commencer à 17 ans et demi, plan à 17 ans et neuf mois.',
  },
  'obligation.O37.mend': {
    es: 'Empiece ahora; cumplir 18 no borra la protección.',
    en: 'Start now; turning 18 does not erase protection.',
    fr: "Commencez maintenant ; avoir 18 ans n'efface pas la protection.",
  },
  'obligation.O38.title': { es: 'Responder la referencia', en: 'Answer the referral', fr: "Répondre à l'orientation" },
  'obligation.O38.do': {
    es: 'Acuse recibo y diga si acepta, o por qué no y a quién corresponde.',
    en: 'Acknowledge and say whether you accept, or why not and whose it is.',
    fr: 'Accusez réception et dites si vous acceptez, ou pourquoi non et à qui cela revient.',
  },
  'obligation.O38.why': {
    es: 'Meta: urgente dos horas, normal un día, servicio tres días.',
    en: 'Target: urgent two hours, normal one day, service three days.',
    fr: 'Objectif : urgent deux heures, normal un jour, service trois jours.',
  },
  'obligation.O38.mend': {
    es: 'Responda ahora o pida que se envíe a otra institución.',
    en: 'Answer now or ask that it be sent to another institution.',
    fr: "Répondez maintenant ou demandez l'envoi à une autre institution.",
  },
  'obligation.O39.title': {
    es: 'Lista de casos vencidos para la comisión',
    en: 'List of overdue cases for the commission',
    fr: 'Liste des dossiers en retard pour la commission',
  },
  'obligation.O39.do': {
    es: 'Lleve los casos vencidos a la sesión y salga con responsable y fecha.',
    en: 'Bring overdue cases to the session and leave with an owner and a date.',
    fr: 'Portez les dossiers en retard à la séance et repartez avec un responsable et une date.',
  },
  'obligation.O39.why': {
    es: 'Práctica de Costa Rica: lista semanal y sesión al menos mensual.',
    en: 'Practice of Costa Rica: weekly list and at least a monthly session.',
    fr: 'Pratique du Costa Rica : liste hebdomadaire et séance au moins mensuelle.',
  },
  'obligation.O39.mend': { es: 'Convoque la sesión.', en: 'Call the session.', fr: 'Convoquez la séance.' },
  'obligation.O40.title': { es: 'Plazo para recurrir', en: 'Time to appeal', fr: 'Délai de recours' },
  'obligation.O40.do': {
    es: 'Decida con abogado si recurre; mientras corre el plazo nada se ejecuta.',
    en: 'Decide with the lawyer whether to appeal; nothing is carried out while the time runs.',
    fr: "Décidez avec l'avocat d'un recours ; rien ne s'exécute pendant le délai.",
  },
  'obligation.O40.why': {
    es: 'Plazo de la ley de cada país desde la notificación (México, asilo: quince días hábiles).',
    en: 'Term of each country’s law from notification (Mexico, asylum: fifteen working days).',
    fr: 'Délai de la loi de chaque pays depuis la notification (Mexique, asile : quinze jours ouvrés).',
  },
  'obligation.O40.mend': {
    es: 'Vencido el plazo, pregunte al abogado qué vía queda abierta.',
    en: 'After the term, ask the lawyer which way remains open.',
    fr: "Passé le délai, demandez à l'avocat quelle voie reste ouverte.",
  },
  'obligation.O41.title': {
    es: 'Medida urgente de protección',
    en: 'Urgent protection measure',
    fr: 'Mesure urgente de protection',
  },
  'obligation.O41.do': {
    es: 'Pida la medida a la fiscalía y su confirmación al juzgado.',
    en: 'Ask the prosecutor for the measure and the court for its confirmation.',
    fr: 'Demandez la mesure au parquet et sa confirmation au tribunal.',
  },
  'obligation.O41.why': {
    es: 'México: fiscalía en tres horas y juzgado en 24 (LGDNNA, art. 122).',
    en: 'Mexico: prosecutor within three hours and court within 24 (LGDNNA, art. 122).',
    fr: 'Mexique : parquet sous trois heures et tribunal sous 24 (LGDNNA, art. 122).',
  },
  'obligation.O41.mend': { es: 'Pídala ahora.', en: 'Ask now.', fr: 'Demandez-la maintenant.' },
  'obligation.O42.title': { es: 'Explicar la decisión', en: 'Explain the decision', fr: 'Expliquer la décision' },
  'obligation.O42.do': {
    es: 'Explique la decisión y sus razones con palabras de su edad, y cómo puede quejarse.',
    en: 'Explain the decision and its reasons in words of the child’s age, and how to complain.',
    fr: 'Expliquez la décision et ses raisons avec des mots de son âge, et comment se plaindre.',
  },
  'obligation.O42.why': {
    es: 'Derecho a ser escuchado (Convención, art. 12). Meta de 48 horas.',
    en: 'Right to be heard (Convention, art. 12). Target of 48 hours.',
    fr: "Droit d'être entendu (Convention, art. 12). Objectif de 48 heures.",
  },
  'obligation.O42.mend': {
    es: 'Explíquela hoy, con su tutor o persona de confianza.',
    en: 'Explain it today, with the guardian or a trusted person.',
    fr: "Expliquez-la aujourd'hui, avec le tuteur ou une personne de confiance.",
  },
} as const satisfies Record<string, Localized>;
