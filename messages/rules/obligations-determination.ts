/** What is owed, what to do, why, and how to make good: the duties of consulate, assessment, determination, asylum and trafficking (reference §3.2). */
import type { Localized } from '#domain/kernel/localized.ts';

export const DETERMINATION_DUTIES = {
  'obligation.O12.title': { es: 'Avisar al consulado', en: 'Notify the consulate', fr: 'Aviser le consulat' },
  'obligation.O12.do': {
    es: 'Avise al consulado sin datos de domicilio ni de protección. Si teme volver, no avise.',
    en: 'Notify the consulate without address or protection data. If return is feared, do not notify.',
    fr: "Avisez le consulat sans adresse ni données de protection. S'il craint le retour, n'avisez pas.",
  },
  'obligation.O12.why': {
    es: 'Convención de Viena, arts. 36 y 37: sin retardo, cuando se conocen identidad y nacionalidad y no hay temor (meta: un día).',
    en: 'Vienna Convention, arts. 36 and 37: without delay, once identity and nationality are known and there is no fear (target: one day).',
    fr: "Convention de Vienne, art. 36 et 37 : sans retard, dès que l'identité et la nationalité sont connues et sans crainte (objectif : un jour).",
  },
  'obligation.O12.mend': {
    es: 'Vuelva a preguntar por el temor y, si no lo hay, avise ahora.',
    en: 'Ask again about fear and, if there is none, notify now.',
    fr: "Redemandez s'il y a crainte et, s'il n'y en a pas, avisez maintenant.",
  },
  'obligation.O13.title': { es: 'Entrevista consular', en: 'Consular interview', fr: 'Entretien consulaire' },
  'obligation.O13.do': {
    es: 'El consulado entrevista en privado; si aparece temor, la entrevista termina.',
    en: 'The consulate interviews in private; if fear appears, the interview ends.',
    fr: "Le consulat s'entretient en privé ; si une crainte apparaît, l'entretien cesse.",
  },
  'obligation.O13.why': {
    es: 'Meta del proyecto: 72 horas desde el aviso.',
    en: 'Project target: 72 hours from the notice.',
    fr: "Objectif du projet : 72 heures après l'avis.",
  },
  'obligation.O13.mend': {
    es: 'Llame al consulado y acuerde hora; puede ser por video.',
    en: 'Call the consulate and agree on a time; it may be by video.',
    fr: "Appelez le consulat et convenez d'une heure ; la vidéo est possible.",
  },
  'obligation.O14.title': {
    es: 'Valorar el interés superior',
    en: 'Assess best interests',
    fr: "Évaluer l'intérêt supérieur",
  },
  'obligation.O14.do': {
    es: 'Escuche al niño o la niña y firme la valoración: riesgo, cuidado, necesidades y acción inmediata.',
    en: 'Hear the child and sign the assessment: risk, care, needs and immediate action.',
    fr: "Écoutez l'enfant et signez l'évaluation : risque, prise en charge, besoins et action immédiate.",
  },
  'obligation.O14.why': {
    es: 'Meta según la prioridad: alta 24 horas, media 72 horas, baja siete días.',
    en: 'Target by priority: high 24 hours, medium 72 hours, low seven days.',
    fr: 'Objectif selon la priorité : haute 24 heures, moyenne 72 heures, basse sept jours.',
  },
  'obligation.O14.mend': {
    es: 'Firme la forma corta hoy; la completa puede seguir.',
    en: 'Sign the short form today; the comprehensive one may follow.',
    fr: "Signez la forme courte aujourd'hui ; la complète peut suivre.",
  },
  'obligation.O15.title': { es: 'Firmar el plan de caso', en: 'Sign the case plan', fr: 'Signer le plan de cas' },
  'obligation.O15.do': {
    es: 'Escriba, derecho por derecho, la medida, quién responde y para cuándo.',
    en: 'Write, right by right, the measure, who answers for it and by when.',
    fr: 'Écrivez, droit par droit, la mesure, qui en répond et pour quand.',
  },
  'obligation.O15.why': {
    es: 'Meta del proyecto: catorce días desde la valoración.',
    en: 'Project target: fourteen days from the assessment.',
    fr: "Objectif du projet : quatorze jours après l'évaluation.",
  },
  'obligation.O15.mend': {
    es: 'Firme un plan parcial con lo urgente y complete después.',
    en: 'Sign a partial plan with what is urgent and complete it later.',
    fr: "Signez un plan partiel avec l'urgent et complétez ensuite.",
  },
  'obligation.O16.title': { es: 'Abrir la determinación', en: 'Open the determination', fr: 'Ouvrir la détermination' },
  'obligation.O16.do': {
    es: 'Convoque el panel y diga qué causa la determinación.',
    en: 'Call the panel and say what calls for the determination.',
    fr: 'Convoquez le panel et dites ce qui exige la détermination.',
  },
  'obligation.O16.why': {
    es: 'Meta de cinco días hábiles desde la causa (directrices del ACNUR).',
    en: 'Target of five working days from the trigger (UNHCR guidelines).',
    fr: 'Objectif de cinq jours ouvrés après la cause (directives du HCR).',
  },
  'obligation.O16.mend': {
    es: 'Ábrala ahora. Hasta que el panel decida no se cambia de país ni de cuidado estable.',
    en: 'Open it now. Until the panel decides, neither country nor stable care changes.',
    fr: "Ouvrez-la maintenant. Jusqu'à la décision du panel, on ne change ni de pays ni de prise en charge stable.",
  },
  'obligation.O17.title': {
    es: 'Decidir la determinación',
    en: 'Decide the determination',
    fr: 'Rendre la détermination',
  },
  'obligation.O17.do': {
    es: 'El panel escucha, compara todas las opciones y decide con razones.',
    en: 'The panel hears, compares every option and decides with reasons.',
    fr: 'Le panel écoute, compare toutes les options et décide en motivant.',
  },
  'obligation.O17.why': {
    es: 'Meta de treinta días desde la apertura; el ACNUR pone dos años como límite extremo.',
    en: 'Target of thirty days from opening; UNHCR sets two years as the outer limit.',
    fr: "Objectif de trente jours après l'ouverture ; le HCR fixe deux ans comme limite extrême.",
  },
  'obligation.O17.mend': {
    es: 'Si no hay acuerdo, segunda sesión en cinco días hábiles y después el juzgado.',
    en: 'Without agreement, a second session within five working days, then the court.',
    fr: 'Sans accord, deuxième séance sous cinq jours ouvrés, puis le tribunal.',
  },
  'obligation.O18.title': {
    es: 'Canalizar al órgano de asilo',
    en: 'Refer to the asylum body',
    fr: "Saisir l'organe d'asile",
  },
  'obligation.O18.do': {
    es: 'Lleve el temor o el deseo de asilo al órgano de asilo. Que diga «no sabe» también cuenta.',
    en: 'Bring the fear or the wish for asylum to the asylum body. “Does not know” counts too.',
    fr: "Portez la crainte ou le souhait d'asile à l'organe d'asile. « Ne sait pas » compte aussi.",
  },
  'obligation.O18.why': {
    es: 'Meta de un día desde que lo dijo: nadie es devuelto a donde corre peligro.',
    en: 'Target of one day from when it was said: nobody is sent back into danger.',
    fr: "Objectif d'un jour après l'avoir dit : personne n'est renvoyé vers un danger.",
  },
  'obligation.O18.mend': {
    es: 'Canalice ahora y explique al niño o la niña qué pasa después.',
    en: 'Refer now and explain to the child what happens next.',
    fr: "Saisissez l'organe maintenant et expliquez à l'enfant la suite.",
  },
  'obligation.O19.title': {
    es: 'Plazo nacional para solicitar asilo',
    en: 'National window to file for asylum',
    fr: "Délai national pour demander l'asile",
  },
  'obligation.O19.do': {
    es: 'Ayude a registrar la solicitud antes de que cierre el plazo.',
    en: 'Help to file the claim before the window closes.',
    fr: 'Aidez à déposer la demande avant la fin du délai.',
  },
  'obligation.O19.why': {
    es: 'Plazo de la ley de cada país desde el ingreso (México 30 días hábiles; Panamá 6 meses; Belice 14 días).',
    en: 'Window of each country’s law from entry (Mexico 30 working days; Panama 6 months; Belize 14 days).',
    fr: "Délai de la loi de chaque pays depuis l'entrée (Mexique 30 jours ouvrés ; Panama 6 mois ; Belize 14 jours).",
  },
  'obligation.O19.mend': {
    es: 'Vencido el plazo se puede solicitar igual: solo se escribe por qué llega tarde.',
    en: 'After the window the claim may still be filed: only the reason for the delay is written down.',
    fr: 'Passé le délai, la demande reste possible : on écrit seulement la raison du retard.',
  },
  'obligation.O20.title': { es: 'Decisión de asilo', en: 'Asylum decision', fr: "Décision d'asile" },
  'obligation.O20.do': {
    es: 'El órgano de asilo decide y notifica por escrito.',
    en: 'The asylum body decides and notifies in writing.',
    fr: "L'organe d'asile décide et notifie par écrit.",
  },
  'obligation.O20.why': {
    es: 'Plazo de la ley de cada país (México 45 días hábiles; Costa Rica tres meses).',
    en: 'Term of each country’s law (Mexico 45 working days; Costa Rica three months).',
    fr: 'Délai de la loi de chaque pays (Mexique 45 jours ouvrés ; Costa Rica trois mois).',
  },
  'obligation.O20.mend': {
    es: 'Pregunte por escrito al órgano de asilo; la protección sigue mientras tanto.',
    en: 'Ask the asylum body in writing; protection goes on meanwhile.',
    fr: "Relancez l'organe d'asile par écrit ; la protection continue entre-temps.",
  },
  'obligation.O21.title': {
    es: 'Avisar del posible caso de trata',
    en: 'Report a possible trafficking case',
    fr: 'Signaler une possible traite',
  },
  'obligation.O21.do': {
    es: 'Avise a la unidad antitrata sin poner condiciones a la ayuda.',
    en: 'Tell the anti-trafficking unit; help never depends on testimony.',
    fr: "Avisez l'unité anti-traite ; l'aide ne dépend jamais du témoignage.",
  },
  'obligation.O21.why': {
    es: 'Meta de un día desde el indicio; en Estados Unidos la ley da 24 horas.',
    en: 'Target of one day from the sign; in the United States the statute gives 24 hours.',
    fr: "Objectif d'un jour après l'indice ; aux États-Unis, la loi donne 24 heures.",
  },
  'obligation.O21.mend': {
    es: 'Avise ahora y proteja el domicilio.',
    en: 'Report now and protect the address.',
    fr: "Signalez maintenant et protégez l'adresse.",
  },
  'obligation.O22.title': {
    es: 'Renovar la ayuda provisional por trata',
    en: 'Renew interim trafficking assistance',
    fr: "Renouveler l'aide provisoire pour traite",
  },
  'obligation.O22.do': {
    es: 'Pida la prórroga o la carta definitiva antes de que venza.',
    en: 'Ask for the extension or the final letter before it ends.',
    fr: "Demandez la prolongation ou la lettre définitive avant l'échéance.",
  },
  'obligation.O22.why': {
    es: 'Estados Unidos: 90 días y una prórroga de 30.',
    en: 'United States: 90 days and one extension of 30.',
    fr: 'États-Unis : 90 jours et une prolongation de 30.',
  },
  'obligation.O22.mend': {
    es: 'Mantenga la ayuda y pida la carta ahora.',
    en: 'Keep the help going and ask for the letter now.',
    fr: "Maintenez l'aide et demandez la lettre maintenant.",
  },
} as const satisfies Record<string, Localized>;
