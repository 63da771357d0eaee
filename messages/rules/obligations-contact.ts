/** What is owed, what to do, why, and how to make good: the duties of the first days: contact, notice, care, screening, guardian and lawyer (reference §3.2). */
import type { Localized } from '#domain/kernel/localized.ts';

export const CONTACT_DUTIES = {
  'obligation.O01.title': {
    es: 'Completar la identificación',
    en: 'Complete identification',
    fr: "Compléter l'identification",
  },
  'obligation.O01.do': {
    es: 'Reúna nombre, edad, nacionalidad y familia, y firme la identificación. Lo que no se sepa se anota «NS».',
    en: 'Gather name, age, nationality and family, and sign the identification. What is not known is recorded as “NS”.',
    fr: "Réunissez nom, âge, nationalité et famille, et signez l'identification. Ce qui n'est pas connu se note « NS ».",
  },
  'obligation.O01.why': {
    es: 'Meta del proyecto: un día desde el contacto. Sin saber quién es, nadie puede buscar a su familia ni protegerlo bien.',
    en: 'Project target: one day from contact. Without knowing who the child is, nobody can find the family or protect well.',
    fr: "Objectif du projet : un jour après le contact. Sans savoir qui est l'enfant, personne ne peut retrouver sa famille ni bien le protéger.",
  },
  'obligation.O01.mend': {
    es: 'Firme lo que se sabe hoy y diga qué falta y quién lo pregunta.',
    en: 'Sign what is known today, and say what is missing and who will ask.',
    fr: "Signez ce qui est connu aujourd'hui, et dites ce qui manque et qui le demandera.",
  },
  'obligation.O02.title': {
    es: 'Avisar a la autoridad de protección',
    en: 'Notify the child-protection authority',
    fr: "Aviser l'autorité de protection",
  },
  'obligation.O02.do': {
    es: 'Avise ahora a la autoridad de protección de turno; si su oficina está cerrada, llame al número de 24 horas.',
    en: 'Notify the child-protection authority on duty now; if its office is closed, call the 24-hour number.',
    fr: "Avisez maintenant l'autorité de protection de garde ; si son bureau est fermé, appelez le numéro 24 heures sur 24.",
  },
  'obligation.O02.why': {
    es: 'México (Ley de Migración, art. 112) y Costa Rica (LGME, art. 65) mandan avisar de inmediato; Estados Unidos da 48 horas. En los demás países es meta del proyecto.',
    en: 'Mexico (Migration Act, art. 112) and Costa Rica (LGME, art. 65) require notice at once; the United States allows 48 hours. Elsewhere it is the project target.',
    fr: "Le Mexique (loi sur la migration, art. 112) et le Costa Rica (LGME, art. 65) exigent un avis immédiat ; les États-Unis accordent 48 heures. Ailleurs, c'est l'objectif du projet.",
  },
  'obligation.O02.mend': {
    es: 'Avise ya y deje constancia de la hora. El retraso queda anotado; el aviso sigue siendo obligatorio.',
    en: 'Notify now and record the time. The delay stays on record; the notice is still owed.',
    fr: "Avisez maintenant et notez l'heure. Le retard reste inscrit ; l'avis reste dû.",
  },
  'obligation.O03.title': {
    es: 'Acusar recibo del aviso',
    en: 'Acknowledge the notice',
    fr: "Accuser réception de l'avis",
  },
  'obligation.O03.do': {
    es: 'Confirme que recibió el aviso y diga quién llevará el caso.',
    en: 'Confirm that the notice arrived and say who will carry the case.',
    fr: "Confirmez que l'avis est arrivé et dites qui suivra le dossier.",
  },
  'obligation.O03.why': {
    es: 'Meta del proyecto: cuatro horas desde el aviso. Un aviso sin acuse puede haberse perdido.',
    en: 'Project target: four hours from the notice. A notice without acknowledgement may be lost.',
    fr: "Objectif du projet : quatre heures après l'avis. Un avis sans accusé peut s'être perdu.",
  },
  'obligation.O03.mend': {
    es: 'Acuse recibo ahora; si nadie contesta, llame al siguiente contacto de turno.',
    en: 'Acknowledge now; if nobody answers, call the next contact on duty.',
    fr: 'Accusez réception maintenant ; sans réponse, appelez le contact de garde suivant.',
  },
  'obligation.O04.title': {
    es: 'Poner en cuidado de protección',
    en: 'Place in protection care',
    fr: 'Confier à la protection',
  },
  'obligation.O04.do': {
    es: 'Coloque al niño o la niña con familia o en un lugar abierto, fuera de manos de migración, policía o patrono.',
    en: 'Place the child with family or in an open place, out of the hands of migration, police or employer.',
    fr: "Placez l'enfant en famille ou dans un lieu ouvert, hors des mains de la migration, de la police ou de l'employeur.",
  },
  'obligation.O04.why': {
    es: 'México y Costa Rica lo mandan de inmediato (se mide en ocho horas); Estados Unidos, en 72 horas. En los demás, meta de un día.',
    en: 'Mexico and Costa Rica require it at once (measured as eight hours); the United States within 72 hours. Elsewhere the target is one day.',
    fr: "Le Mexique et le Costa Rica l'exigent immédiatement (mesuré en huit heures) ; les États-Unis sous 72 heures. Ailleurs, l'objectif est d'un jour.",
  },
  'obligation.O04.mend': {
    es: 'Pida ya una plaza; si no hay, avise a quien supervisa: la falta de plaza es una alarma, no una excusa.',
    en: 'Ask for a place now; if there is none, tell the supervisor: lack of places is an alarm, not an excuse.',
    fr: "Demandez une place maintenant ; s'il n'y en a pas, prévenez la supervision : le manque de places est une alarme, pas une excuse.",
  },
  'obligation.O05.title': { es: 'Hacer el tamizaje', en: 'Carry out the screening', fr: 'Faire le dépistage' },
  'obligation.O05.do': {
    es: 'Una persona certificada pregunta, en privado y en su idioma, por temor, trata, violencia y trabajo.',
    en: 'A certified person asks, in private and in the child’s language, about fear, trafficking, violence and work.',
    fr: "Une personne certifiée demande, en privé et dans la langue de l'enfant, ce qu'il en est de la crainte, de la traite, de la violence et du travail.",
  },
  'obligation.O05.why': {
    es: 'Meta de un día en toda la región. En Estados Unidos, para México y Canadá, la ley da 48 horas y siempre antes de cualquier retorno.',
    en: 'Target of one day in the whole region. In the United States, for Mexico and Canada, the statute gives 48 hours and always before any return.',
    fr: "Objectif d'un jour dans toute la région. Aux États-Unis, pour le Mexique et le Canada, la loi donne 48 heures, toujours avant tout retour.",
  },
  'obligation.O05.mend': {
    es: 'Hágalo ahora. Mientras falte, no hay retorno ni decisión.',
    en: 'Do it now. While it is missing there is no return and no decision.',
    fr: "Faites-le maintenant. Tant qu'il manque, ni retour ni décision.",
  },
  'obligation.O06.title': {
    es: 'Informar de sus derechos',
    en: 'Explain the child’s rights',
    fr: "Informer l'enfant de ses droits",
  },
  'obligation.O06.do': {
    es: 'Explique sus derechos con palabras de su edad y en su idioma, y anote cuándo y en qué idioma.',
    en: 'Explain the rights in words of the child’s age and language, and record when and in which language.',
    fr: 'Expliquez les droits avec des mots de son âge et dans sa langue, et notez quand et en quelle langue.',
  },
  'obligation.O06.why': {
    es: 'Opinión Consultiva 21 de la Corte Interamericana y Observación general 6. La meta de un día es del proyecto.',
    en: 'Advisory Opinion 21 of the Inter-American Court and General Comment 6. The one-day target is the project’s.',
    fr: "Avis consultatif 21 de la Cour interaméricaine et Observation générale 6. L'objectif d'un jour est celui du projet.",
  },
  'obligation.O06.mend': {
    es: 'Infórmele ahora y pregunte si entendió. Lo firmado antes de informar se revisa.',
    en: 'Explain now and ask whether it was understood. What was signed before is looked at again.',
    fr: "Informez-le maintenant et vérifiez qu'il a compris. Ce qui a été signé avant est revu.",
  },
  'obligation.O07.title': { es: 'Asignar intérprete', en: 'Assign an interpreter', fr: 'Affecter un interprète' },
  'obligation.O07.do': {
    es: 'Asigne intérprete de su lengua y variante. La familia y otras personas detenidas no interpretan.',
    en: 'Assign an interpreter of the child’s language and variety. Family and other detained persons do not interpret.',
    fr: "Affectez un interprète de sa langue et de sa variante. Ni la famille ni d'autres personnes détenues n'interprètent.",
  },
  'obligation.O07.why': {
    es: 'Meta de un día, y antes de cualquier entrevista: lo que se pregunta en una lengua que no entiende no vale.',
    en: 'Target of one day, and before any interview: what is asked in a language not understood does not count.',
    fr: "Objectif d'un jour, et avant tout entretien : ce qui est demandé dans une langue non comprise ne compte pas.",
  },
  'obligation.O07.mend': {
    es: 'Busque intérprete a distancia. Hasta entonces solo el registro rápido.',
    en: 'Look for a remote interpreter. Until then, the quick intake only.',
    fr: "Cherchez un interprète à distance. D'ici là, l'enregistrement rapide seulement.",
  },
  'obligation.O08.title': {
    es: 'Chequeo de salud y primera ayuda psicológica',
    en: 'Health check and psychological first aid',
    fr: 'Bilan de santé et premiers secours psychologiques',
  },
  'obligation.O08.do': {
    es: 'Que salud lo vea y le dé primera ayuda psicológica; si hay urgencia, ahora mismo.',
    en: 'Have health staff see the child and give psychological first aid; if it is urgent, right now.',
    fr: "Que la santé le voie et donne les premiers secours psychologiques ; en cas d'urgence, tout de suite.",
  },
  'obligation.O08.why': {
    es: 'Meta de un día desde el contacto; con salud urgente, de inmediato.',
    en: 'Target of one day from contact; with urgent health, at once.',
    fr: "Objectif d'un jour après le contact ; en cas d'urgence de santé, immédiatement.",
  },
  'obligation.O08.mend': {
    es: 'Llame al contacto de salud de turno. La atención no depende de papeles.',
    en: 'Call the health contact on duty. Care does not depend on papers.',
    fr: 'Appelez le contact de santé de garde. Les soins ne dépendent pas des papiers.',
  },
  'obligation.O09.title': { es: 'Pedir tutor', en: 'Request a guardian', fr: 'Demander un tuteur' },
  'obligation.O09.do': {
    es: 'Pida tutor a la autoridad competente.',
    en: 'Ask the competent authority for a guardian.',
    fr: "Demandez un tuteur à l'autorité compétente.",
  },
  'obligation.O09.why': {
    es: 'Observación general 6, párr. 33: tan pronto como se sabe que está solo o separado. Si pide asilo, en una hora.',
    en: 'General Comment 6, para. 33: as soon as the child is known to be alone or separated. Once asylum is asked for, within the hour.',
    fr: "Observation générale 6, par. 33 : dès qu'on le sait seul ou séparé. S'il demande l'asile, dans l'heure.",
  },
  'obligation.O09.mend': {
    es: 'Pídalo ahora; sin tutor no hay determinación, entrevista de asilo ni consentimiento.',
    en: 'Ask now; without a guardian there is no determination, asylum interview or consent.',
    fr: "Demandez-le maintenant ; sans tuteur, ni détermination, ni entretien d'asile, ni consentement.",
  },
  'obligation.O10.title': { es: 'Designar tutor', en: 'Designate a guardian', fr: 'Désigner un tuteur' },
  'obligation.O10.do': {
    es: 'Designe tutor provisional en tres días y judicial en treinta, donde la ley lo pide.',
    en: 'Designate a provisional guardian within three days and a judicial one within thirty, where the law asks for it.',
    fr: "Désignez un tuteur provisoire sous trois jours et judiciaire sous trente, là où la loi l'exige.",
  },
  'obligation.O10.why': {
    es: 'Meta del proyecto; en Costa Rica el PANI representa desde que acusa recibo (LGME, art. 65).',
    en: 'Project target; in Costa Rica PANI represents the child from its acknowledgement (LGME, art. 65).',
    fr: "Objectif du projet ; au Costa Rica, le PANI représente l'enfant dès son accusé de réception (LGME, art. 65).",
  },
  'obligation.O10.mend': {
    es: 'Insista ante el juzgado y nombre entretanto tutor provisional.',
    en: 'Press the court and name a provisional guardian meanwhile.',
    fr: 'Relancez le tribunal et nommez entre-temps un tuteur provisoire.',
  },
  'obligation.O11.title': { es: 'Nombrar abogado', en: 'Appoint a lawyer', fr: 'Nommer un avocat' },
  'obligation.O11.do': {
    es: 'Nombre abogado del niño o la niña, distinto del tutor.',
    en: 'Appoint the child’s own lawyer, not the guardian.',
    fr: "Nommez un avocat de l'enfant, distinct du tuteur.",
  },
  'obligation.O11.why': {
    es: 'Observación general 6, párr. 36. Meta de 72 horas, y siempre antes de la determinación, de la entrevista de asilo y de consentir un retorno.',
    en: 'General Comment 6, para. 36. Target of 72 hours, and always before the determination, the asylum interview and consent to return.',
    fr: "Observation générale 6, par. 36. Objectif de 72 heures, et toujours avant la détermination, l'entretien d'asile et le consentement à un retour.",
  },
  'obligation.O11.mend': {
    es: 'Pida defensa pública o a una organización con convenio.',
    en: 'Ask the public defender or an organisation under agreement.',
    fr: 'Demandez la défense publique ou une organisation conventionnée.',
  },
} as const satisfies Record<string, Localized>;
