/** How are the guards of voice, age and best interests said to people? G06–G12, G17, G23 (reference §3.3, §3.4). */
import { type Localized, tr } from '#domain/kernel/localized.ts';

export const VOICE_GUARD_MESSAGES = {
  'guard.G06.title': tr('En la duda, es niñez', 'In doubt, a child', "Dans le doute, c'est un enfant"),
  'guard.G06.rule': tr(
    'Mientras la edad esté en duda se le trata como menor de 18 años; una prueba médica sola no resuelve la duda.',
    'While the age is in doubt the person is treated as under 18; a medical test alone does not settle the doubt.',
    "Tant que l'âge est incertain, la personne est traitée comme ayant moins de 18 ans ; un examen médical seul ne lève pas le doute.",
  ),
  'guard.G06.adult_while_in_doubt': tr(
    'La edad está en duda: una respuesta no puede quitarle la protección.',
    'The age is in doubt: an answer cannot take protection away.',
    "L'âge est incertain : une réponse ne peut pas retirer la protection.",
  ),
  'guard.G06.adult_while_in_doubt.mend': tr(
    'Anote lo que dice y siga tratándolo como niño hasta que la duda se resuelva con una fuente.',
    'Note what is said and go on treating the person as a child until a source settles the doubt.',
    "Notez ce qui est dit et continuez à traiter la personne comme un enfant jusqu'à ce qu'une source lève le doute.",
  ),
  'guard.G06.no_source': tr(
    'No se dice de dónde se sabe la edad.',
    'The source of the age is not given.',
    "La source de l'âge n'est pas indiquée.",
  ),
  'guard.G06.no_source.mend': tr(
    'Anote B08: documento, registro civil o procedimiento de determinación de edad.',
    'Record B08: document, civil registry or age determination procedure.',
    "Notez B08 : document, état civil ou procédure de détermination de l'âge.",
  ),
  'guard.G06.weak_source': tr(
    'Una estimación, una declaración o una prueba médica sola no resuelven la duda.',
    'An estimate, a statement or a medical test alone does not settle the doubt.',
    'Une estimation, une déclaration ou un examen médical seul ne lève pas le doute.',
  ),
  'guard.G06.weak_source.mend': tr(
    'Use un documento, el registro civil o el procedimiento completo, con tutor.',
    'Use a document, the civil registry or the full procedure, with a guardian.',
    "Utilisez un document, l'état civil ou la procédure complète, avec un tuteur.",
  ),
  'guard.G06.closed_as_adult': tr(
    'No se cierra por edad mientras la edad esté en duda.',
    'A case is not closed for age while the age is in doubt.',
    "On ne clôt pas pour raison d'âge tant que l'âge est incertain.",
  ),
  'guard.G06.closed_as_adult.mend': tr(
    'Resuelva primero la duda (B09) con una fuente.',
    'First settle the doubt (B09) with a source.',
    "Levez d'abord le doute (B09) avec une source.",
  ),

  'guard.G07.title': tr('Primero se le escucha', 'The child is heard first', "L'enfant est d'abord entendu"),
  'guard.G07.rule': tr(
    'Antes de valorar, determinar, colocar o preparar un retorno se escucha al niño, o se escribe por qué no se pudo.',
    'Before assessing, determining, placing or preparing a return, the child is heard, or it is written why that could not be.',
    "Avant d'évaluer, de déterminer, de placer ou de préparer un retour, l'enfant est entendu, ou l'on écrit pourquoi il n'a pu l'être.",
  ),
  'guard.G07.not_heard': tr(
    'No consta su opinión en los últimos {days} días.',
    'No view of the child in the last {days} days.',
    "Aucun avis de l'enfant dans les {days} derniers jours.",
  ),
  'guard.G07.not_heard.mend': tr(
    'Escúchelo y anote su opinión (U01), o escriba por qué no se pudo; si no, pida a la supervisión que lo autorice por escrito.',
    'Hear the child and record the view (U01), or write why that was not possible; else ask a supervisor to permit it in writing.',
    "Entendez l'enfant et notez son avis (U01), ou écrivez pourquoi c'est impossible ; sinon, demandez à la supervision de l'autoriser par écrit.",
  ),

  'guard.G08.title': tr(
    'En una lengua que entienda',
    'In a language they understand',
    "Dans une langue qu'il comprend",
  ),
  'guard.G08.rule': tr(
    'Después del registro rápido no se entrevista en una lengua que no entiende, y un familiar u otra persona detenida no interpreta lo delicado.',
    'Beyond the quick intake nobody is interviewed in a language they do not understand, and relatives or detained people do not interpret sensitive matters.',
    "Au-delà de l'enregistrement rapide, nul n'est entendu dans une langue qu'il ne comprend pas, et ni un proche ni une personne détenue n'interprète ce qui est délicat.",
  ),
  'guard.G08.family_interpreter': tr(
    'Un familiar no puede interpretar estas preguntas.',
    'A relative cannot interpret these questions.',
    'Un proche ne peut pas interpréter ces questions.',
  ),
  'guard.G08.family_interpreter.mend': tr(
    'Consiga intérprete profesional, comunitario acreditado o remoto.',
    'Get a professional, accredited community or remote interpreter.',
    'Trouvez un interprète professionnel, communautaire accrédité ou à distance.',
  ),
  'guard.G08.language_unknown': tr(
    'No se sabe qué lengua entiende (A09).',
    'It is not known which language the child understands (A09).',
    "On ne sait pas quelle langue l'enfant comprend (A09).",
  ),
  'guard.G08.language_unknown.mend': tr(
    'Averigüe la lengua, con ayuda de intérpretes por teléfono, y anótela.',
    'Find out the language, with telephone interpreters, and record it.',
    "Identifiez la langue, avec l'aide d'interprètes par téléphone, et notez-la.",
  ),
  'guard.G08.no_interpreter': tr(
    'Habla {language} y no hay intérprete asignado.',
    'The child speaks {language} and no interpreter is assigned.',
    "L'enfant parle {language} et aucun interprète n'est affecté.",
  ),
  'guard.G08.no_interpreter.mend': tr(
    'Asigne intérprete de esa lengua antes de la entrevista.',
    'Assign an interpreter of that language before the interview.',
    "Affectez un interprète de cette langue avant l'entretien.",
  ),
  'guard.G08.wrong_language': tr(
    'El intérprete asignado no es de su lengua ({language}).',
    "The assigned interpreter is not of the child's language ({language}).",
    "L'interprète affecté ne parle pas sa langue ({language}).",
  ),
  'guard.G08.wrong_language.mend': tr(
    'Asigne intérprete de esa lengua y variante.',
    'Assign an interpreter of that language and variant.',
    'Affectez un interprète de cette langue et variante.',
  ),

  'guard.G09.title': tr(
    'Pregunta quien está certificado',
    'Certified officers ask',
    'Une personne certifiée interroge',
  ),
  'guard.G09.rule': tr(
    'Cualquier oficial hace el registro rápido; el tamizaje y las entrevistas, solo personas certificadas.',
    'Any officer does the quick intake; screening and interviews only certified officers.',
    "Tout agent fait l'enregistrement rapide ; dépistage et entretiens, seulement des personnes certifiées.",
  ),
  'guard.G09.role': tr(
    'Su función no hace estas preguntas.',
    'Your role does not ask these questions.',
    'Votre fonction ne pose pas ces questions.',
  ),
  'guard.G09.role.mend': tr(
    'Pida la entrevista a un OPI, trabajador de casos o personal de salud certificado.',
    'Ask a certified protection officer, caseworker or health worker for the interview.',
    "Confiez l'entretien à un agent de protection, gestionnaire de cas ou soignant certifié.",
  ),
  'guard.G09.not_certified': tr(
    'La certificación no está vigente.',
    'The certification is not valid.',
    "La certification n'est pas valide.",
  ),
  'guard.G09.not_certified.mend': tr(
    'Pida la entrevista a una persona certificada, o renueve la certificación.',
    'Ask a certified officer for the interview, or renew the certification.',
    "Confiez l'entretien à une personne certifiée, ou renouvelez la certification.",
  ),
  'guard.G09.sexual_violence': tr(
    'Sobre violencia sexual pregunta solo quien lleva el caso o el personal de salud.',
    'Only the caseworker or health staff ask about sexual violence.',
    'Seuls le gestionnaire de cas ou le personnel de santé interrogent sur la violence sexuelle.',
  ),
  'guard.G09.sexual_violence.mend': tr(
    'No pregunte. Refiera a salud o a trabajo de casos, y ofrezca elegir el sexo de quien entrevista.',
    "Do not ask. Refer to health or casework, and offer a choice of the interviewer's sex.",
    "N'interrogez pas. Orientez vers la santé ou la gestion de cas, et laissez choisir le sexe de l'interlocuteur.",
  ),

  'guard.G10.title': tr('No se pregunta dos veces', 'Not asked twice', 'Pas deux fois la même question'),
  'guard.G10.rule': tr(
    'Lo que dolió contar no se vuelve a preguntar: se lee lo que ya dijo.',
    'What was painful to tell is not asked again: what was said is read.',
    "Ce qui fut douloureux à raconter n'est pas redemandé : on lit ce qui a été dit.",
  ),
  'guard.G10.already_told': tr(
    'Ya contó esto en otra entrevista.',
    'This was already told in another interview.',
    'Cela a déjà été raconté dans un autre entretien.',
  ),
  'guard.G10.already_told.mend': tr(
    'Lea el relato que consta. Si hace falta repetir, pida a la supervisión que lo autorice por escrito y ofrezca elegir a quien entrevista.',
    'Read the statement on file. If it must be repeated, ask a supervisor to permit it in writing and offer a choice of interviewer.',
    "Lisez le récit au dossier. S'il faut répéter, demandez à la supervision de l'autoriser par écrit et laissez l'enfant choisir qui l'entend.",
  ),

  'guard.G11.title': tr('Con tutor y abogado', 'With guardian and lawyer', 'Avec tuteur et avocat'),
  'guard.G11.rule': tr(
    'En la determinación, la entrevista de asilo y el consentimiento a un retorno están su tutor y su abogado.',
    'Guardian and lawyer are present in the determination, the asylum interview and the consent to a return.',
    "Tuteur et avocat assistent à la détermination, à l'entretien d'asile et au consentement au retour.",
  ),
  'guard.G11.not_appointed': tr(
    'Falta designar tutor o nombrar abogado.',
    'A guardian or a lawyer has not been appointed.',
    "Un tuteur ou un avocat n'a pas été désigné.",
  ),
  'guard.G11.not_appointed.mend': tr(
    'Designe tutor y nombre abogado antes de la sesión.',
    'Appoint guardian and lawyer before the session.',
    'Désignez tuteur et avocat avant la séance.',
  ),
  'guard.G11.not_present': tr(
    'El tutor o el abogado no estuvo en la sesión.',
    'Guardian or lawyer was not in the session.',
    "Le tuteur ou l'avocat n'était pas à la séance.",
  ),
  'guard.G11.not_present.mend': tr(
    'Convoque de nuevo la sesión con ambos.',
    'Convene the session again with both.',
    'Convoquez une nouvelle séance avec les deux.',
  ),

  'guard.G12.title': tr('Un panel bien formado', 'A panel properly composed', 'Un panel bien composé'),
  'guard.G12.rule': tr(
    'El panel tiene de tres a cinco votos en número impar, dos disciplinas, y nadie con interés en custodia, control o costo.',
    'The panel has three to five votes, odd, two disciplines, and nobody with an interest in custody, control or cost.',
    "Le panel compte de trois à cinq voix, en nombre impair, deux disciplines, et nul n'y a d'intérêt de garde, de contrôle ou de coût.",
  ),

  'guard.G17.title': tr('Deciden sus derechos', 'Rights decide', 'Les droits décident'),
  'guard.G17.rule': tr(
    'El control migratorio, el costo, la disuasión y la política exterior pueden constar, pero no deciden.',
    'Migration control, cost, deterrence and foreign policy may be noted but do not decide.',
    'Contrôle migratoire, coût, dissuasion et politique étrangère peuvent être notés mais ne décident pas.',
  ),
  'guard.G17.not_rights_based': tr(
    'Un argumento decisivo no se basa en derechos.',
    'A decisive argument is not based on rights.',
    "Un argument décisif n'est pas fondé sur les droits.",
  ),
  'guard.G17.not_rights_based.mend': tr(
    'Quítelo de los decisivos y fundamente la opción en derechos.',
    'Take it out of the decisive ones and ground the option in rights.',
    "Retirez-le des arguments décisifs et fondez l'option sur les droits.",
  ),
  'guard.G17.no_argument': tr(
    'Falta el argumento que decide.',
    'The decisive argument is missing.',
    "L'argument décisif manque.",
  ),
  'guard.G17.no_argument.mend': tr(
    'Señale al menos un argumento basado en derechos.',
    'Name at least one argument based on rights.',
    'Indiquez au moins un argument fondé sur les droits.',
  ),

  'guard.G23.title': tr('Cerrar sin deber nada', 'Close owing nothing', 'Clore sans rien devoir'),
  'guard.G23.rule': tr(
    'Se cierra sin deberes vencidos, o con cada uno transferido, con motivo y con el niño informado.',
    'A case closes with no overdue duty, or each transferred, with a reason and the child told.',
    "On clôt sans devoir échu, ou chacun transféré, avec un motif et l'enfant informé.",
  ),
  'guard.G23.overdue': tr(
    'Quedan deberes vencidos: {duties}.',
    'Overdue duties remain: {duties}.',
    'Il reste des devoirs échus : {duties}.',
  ),
  'guard.G23.overdue.mend': tr(
    'Cumpla cada deber o anote a quién se transfiere (Z04).',
    'Meet each duty or record to whom it is transferred (Z04).',
    'Accomplissez chaque devoir ou notez à qui il est transféré (Z04).',
  ),
  'guard.G23.searched_too_short': tr(
    'No ha pasado el tiempo mínimo de búsqueda.',
    'The minimum time of search has not passed.',
    "La durée minimale de recherche n'est pas écoulée.",
  ),
  'guard.G23.searched_too_short.mend': tr(
    'Siga buscando; el expediente queda abierto.',
    'Go on searching; the case stays open.',
    'Poursuivez la recherche ; le dossier reste ouvert.',
  ),
  'guard.G23.child_not_told': tr(
    'No consta que se le haya informado del cierre.',
    'The child is not recorded as informed of the closing.',
    "L'enfant n'est pas noté comme informé de la clôture.",
  ),
  'guard.G23.child_not_told.mend': tr(
    'Explíquele el cierre y anote cuándo (U05) o su opinión (Z03).',
    'Explain the closing and record when (U05) or the view (Z03).',
    'Expliquez la clôture et notez quand (U05) ou son avis (Z03).',
  ),
} as const satisfies Record<string, Localized>;
