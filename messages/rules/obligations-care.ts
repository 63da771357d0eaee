/** What is owed, what to do, why, and how to make good: the duties of search, placement, liberty, return and school (reference §3.2). */
import type { Localized } from '#domain/kernel/localized.ts';

export const CARE_DUTIES = {
  'obligation.O23.title': { es: 'Activar la búsqueda', en: 'Start the search', fr: 'Lancer la recherche' },
  'obligation.O23.do': {
    es: 'Active la búsqueda ya. No hay que esperar ninguna hora.',
    en: 'Start the search now. There is no waiting period.',
    fr: "Lancez la recherche maintenant. Aucun délai d'attente.",
  },
  'obligation.O23.why': {
    es: 'Guatemala (Alba-Keneth): de inmediato. En la región, una hora desde el aviso.',
    en: 'Guatemala (Alba-Keneth): at once. In the region, one hour from the report.',
    fr: 'Guatemala (Alba-Keneth) : immédiatement. Dans la région, une heure après le signalement.',
  },
  'obligation.O23.mend': {
    es: 'Actívela ahora y dé los datos de la última vez que se le vio.',
    en: 'Start now and give where and when the child was last seen.',
    fr: "Lancez-la maintenant et donnez la dernière fois où on l'a vu.",
  },
  'obligation.O24.title': { es: 'Revisar la búsqueda', en: 'Review the search', fr: 'Revoir la recherche' },
  'obligation.O24.do': {
    es: 'Revise indicios, ruta y alertas, y decida el paso siguiente.',
    en: 'Review leads, route and alerts, and decide the next step.',
    fr: 'Revoyez indices, itinéraire et alertes, et décidez la suite.',
  },
  'obligation.O24.why': {
    es: 'Meta: al día, a los tres días, cada semana y después cada mes.',
    en: 'Target: after one day, three days, each week and then each month.',
    fr: 'Objectif : après un jour, trois jours, chaque semaine puis chaque mois.',
  },
  'obligation.O24.mend': {
    es: 'Revise ahora; la búsqueda no se cierra por falta de noticias.',
    en: 'Review now; no search closes for lack of news.',
    fr: 'Revoyez maintenant ; aucune recherche ne se ferme faute de nouvelles.',
  },
  'obligation.O25.title': { es: 'Revisar la colocación', en: 'Review the placement', fr: 'Réexaminer le placement' },
  'obligation.O25.do': {
    es: 'Visite, escuche al niño o la niña a solas y diga si el lugar sigue siendo el mejor.',
    en: 'Visit, hear the child alone and say whether the place is still the best one.',
    fr: "Visitez, écoutez l'enfant seul et dites si le lieu reste le meilleur.",
  },
  'obligation.O25.why': {
    es: 'Convención sobre los Derechos del Niño, art. 25. Meta: a los siete días y después cada treinta.',
    en: 'Convention on the Rights of the Child, art. 25. Target: after seven days and then every thirty.',
    fr: "Convention relative aux droits de l'enfant, art. 25. Objectif : après sept jours, puis tous les trente.",
  },
  'obligation.O25.mend': {
    es: 'Haga la visita esta semana y suba un peldaño si se puede.',
    en: 'Visit this week and move up a rung if possible.',
    fr: "Visitez cette semaine et montez d'un échelon si possible.",
  },
  'obligation.O26.title': { es: 'Alarma de libertad', en: 'Liberty alarm', fr: 'Alarme de liberté' },
  'obligation.O26.do': {
    es: 'Saque al niño o la niña del lugar cerrado o del puesto y colóquelo con familia o en un lugar abierto.',
    en: 'Take the child out of the closed place or the post and place with family or in an open place.',
    fr: "Faites sortir l'enfant du lieu fermé ou du poste et placez-le en famille ou dans un lieu ouvert.",
  },
  'obligation.O26.why': {
    es: 'Ningún niño se priva de libertad por migrar (Observación general 23; México, reforma de 2020). En el puesto, más de cuatro horas sin colocación enciende la alarma.',
    en: 'No child is deprived of liberty for migrating (General Comment 23; Mexico, 2020 reform). At the post, more than four hours without placement raises the alarm.',
    fr: "Aucun enfant n'est privé de liberté parce qu'il migre (Observation générale 23 ; Mexique, réforme de 2020). Au poste, plus de quatre heures sans placement déclenche l'alarme.",
  },
  'obligation.O26.mend': {
    es: 'Ofrezca ya la plaza abierta más cercana y avise a quien supervisa.',
    en: 'Offer the nearest open place now and tell the supervisor.',
    fr: 'Proposez maintenant la place ouverte la plus proche et prévenez la supervision.',
  },
  'obligation.O27.title': {
    es: 'Avisar a la autoridad que recibe',
    en: 'Notify the receiving authority',
    fr: "Aviser l'autorité qui reçoit",
  },
  'obligation.O27.do': {
    es: 'Avise con 72 horas a la autoridad de protección que recibe y espere su confirmación.',
    en: 'Notify the receiving child-protection authority 72 hours ahead and wait for its confirmation.',
    fr: "Avisez 72 heures avant l'autorité de protection qui reçoit et attendez sa confirmation.",
  },
  'obligation.O27.why': {
    es: 'Meta del proyecto; sin confirmación no hay salida.',
    en: 'Project target; without confirmation there is no departure.',
    fr: 'Objectif du projet ; sans confirmation, pas de départ.',
  },
  'obligation.O27.mend': {
    es: 'Mueva la fecha de entrega; no salga sin confirmación.',
    en: 'Move the hand-over date; do not depart without confirmation.',
    fr: 'Déplacez la date de remise ; ne partez pas sans confirmation.',
  },
  'obligation.O28.title': {
    es: 'Informe familiar y social de origen',
    en: 'Family and social report from origin',
    fr: "Rapport familial et social d'origine",
  },
  'obligation.O28.do': {
    es: 'Pida el informe a la autoridad de protección de origen, nunca si hay temor.',
    en: 'Ask the child-protection authority of origin for the report, never where there is fear.',
    fr: "Demandez le rapport à l'autorité de protection d'origine, jamais s'il y a crainte.",
  },
  'obligation.O28.why': {
    es: 'Meta de diez días hábiles desde la petición.',
    en: 'Target of ten working days from the request.',
    fr: 'Objectif de dix jours ouvrés après la demande.',
  },
  'obligation.O28.mend': {
    es: 'Insista; sin informe verificado el panel no puede decidir retorno.',
    en: 'Press; without a verified report the panel cannot decide on return.',
    fr: "Relancez ; sans rapport vérifié, le panel ne peut décider d'un retour.",
  },
  'obligation.O29.title': {
    es: 'Subir el acta de entrega',
    en: 'File the hand-over record',
    fr: 'Verser le procès-verbal de remise',
  },
  'obligation.O29.do': {
    es: 'Suba el acta firmada con estado del niño o la niña e inventario.',
    en: 'File the signed record with the child’s condition and inventory.',
    fr: "Versez le procès-verbal signé, avec l'état de l'enfant et l'inventaire.",
  },
  'obligation.O29.why': {
    es: 'Meta de un día desde la llegada.',
    en: 'Target of one day from arrival.',
    fr: "Objectif d'un jour après l'arrivée.",
  },
  'obligation.O29.mend': {
    es: 'Súbala ahora y confirme con quien recibió.',
    en: 'File it now and confirm with the receiver.',
    fr: 'Versez-le maintenant et confirmez avec qui a reçu.',
  },
  'obligation.O30.title': { es: 'Visita de seguimiento', en: 'Follow-up visit', fr: 'Visite de suivi' },
  'obligation.O30.do': {
    es: 'Visite o llame: seguridad, familia, escuela, salud y lo que el niño o la niña dice.',
    en: 'Visit or call: safety, family, school, health and what the child says.',
    fr: "Visitez ou appelez : sécurité, famille, école, santé et ce que dit l'enfant.",
  },
  'obligation.O30.why': {
    es: 'Meta: a los 30, 90, 180 y 365 días de la llegada.',
    en: 'Target: 30, 90, 180 and 365 days after arrival.',
    fr: "Objectif : 30, 90, 180 et 365 jours après l'arrivée.",
  },
  'obligation.O30.mend': {
    es: 'Haga la visita ahora; el caso no se cierra sin ella.',
    en: 'Visit now; the case does not close without it.',
    fr: 'Visitez maintenant ; le dossier ne se ferme pas sans elle.',
  },
  'obligation.O31.title': { es: 'Inscribir en la escuela', en: 'Enrol in school', fr: "Inscrire à l'école" },
  'obligation.O31.do': {
    es: 'Inscriba en la escuela más cercana. La falta de papeles no lo impide.',
    en: 'Enrol in the nearest school. Lack of papers does not prevent it.',
    fr: "Inscrivez à l'école la plus proche. Le manque de papiers ne l'empêche pas.",
  },
  'obligation.O31.why': {
    es: 'Convención sobre los Derechos del Niño, art. 28. Meta de treinta días desde la primera colocación.',
    en: 'Convention on the Rights of the Child, art. 28. Target of thirty days from the first placement.',
    fr: "Convention relative aux droits de l'enfant, art. 28. Objectif de trente jours après le premier placement.",
  },
  'obligation.O31.mend': {
    es: 'Pida cupo provisional o clases de nivelación en el albergue.',
    en: 'Ask for a provisional seat or catch-up classes in the shelter.',
    fr: 'Demandez une place provisoire ou une remise à niveau au foyer.',
  },
  'obligation.O32.title': { es: 'Plan de reintegración', en: 'Reintegration plan', fr: 'Plan de réintégration' },
  'obligation.O32.do': {
    es: 'Acuerde con la familia y la red local escuela, salud, apoyo e ingresos.',
    en: 'Agree with family and local network on school, health, support and income.',
    fr: "Convenez avec la famille et le réseau local de l'école, de la santé, du soutien et des revenus.",
  },
  'obligation.O32.why': {
    es: 'Meta de quince días desde la llegada.',
    en: 'Target of fifteen days from arrival.',
    fr: "Objectif de quinze jours après l'arrivée.",
  },
  'obligation.O32.mend': {
    es: 'Reúna a la red local esta semana.',
    en: 'Bring the local network together this week.',
    fr: 'Réunissez le réseau local cette semaine.',
  },
} as const satisfies Record<string, Localized>;
