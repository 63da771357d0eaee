/** How are the guards of return said to people? G01, G02, G20, G21, G26, G27 (reference §3.3). */
import { type Localized, tr } from '#domain/kernel/localized.ts';

export const RETURN_GUARD_MESSAGES = {
  'guard.G01.title': tr(
    'Nadie vuelve antes de saber si necesita protección',
    'Nobody is returned before it is known whether they need protection',
    "Personne n'est renvoyé avant de savoir s'il a besoin de protection",
  ),
  'guard.G01.rule': tr(
    'Un retorno solo se prepara cuando terminó el tamizaje, no hay asilo ni trata por resolver, se firmaron la valoración y la determinación que toquen, y el recurso venció o se renunció con abogado.',
    'A return is prepared only when screening is done, no asylum or trafficking question is open, the assessment and any determination due are signed, and the appeal has run out or was waived with a lawyer.',
    "Un retour n'est préparé que lorsque le dépistage est fait, qu'aucune question d'asile ou de traite n'est ouverte, que l'évaluation et la détermination dues sont signées, et que le recours est échu ou abandonné avec l'avocat.",
  ),
  'guard.G01.undetermined': tr(
    'Todavía no se puede hablar de retorno: {count, plural, one {falta una condición} other {faltan # condiciones}}.',
    'Return cannot be considered yet: {count, plural, one {one condition is missing} other {# conditions are missing}}.',
    "Un retour n'est pas encore envisageable : {count, plural, one {il manque une condition} other {il manque # conditions}}.",
  ),
  'guard.G01.undetermined.mend': tr(
    'Complete lo que falta en el orden de la lista. Ninguna persona puede autorizar una excepción.',
    'Complete what is missing in the order of the list. Nobody can authorise an exception.',
    "Complétez ce qui manque dans l'ordre de la liste. Personne ne peut autoriser d'exception.",
  ),
  'guard.G01.missing.screening': tr(
    'Tamizaje firmado por una persona certificada',
    'Screening signed by a certified officer',
    'Dépistage signé par une personne certifiée',
  ),
  'guard.G01.missing.screening_answers': tr(
    'Respuesta a todas las preguntas del tamizaje, sin «no sabe» en temor, asilo y trata',
    'An answer to every screening question, with no "not known" on fear, asylum and trafficking',
    "Une réponse à toutes les questions du dépistage, sans « ne sait pas » sur la crainte, l'asile et la traite",
  ),
  'guard.G01.missing.asylum_pending': tr(
    'Decisión firme del órgano de asilo sobre el temor o la solicitud',
    'A final decision of the asylum body on the fear or the claim',
    "Une décision définitive de l'organe d'asile sur la crainte ou la demande",
  ),
  'guard.G01.missing.trafficking_pending': tr(
    'Respuesta de la unidad que investiga la trata o la explotación',
    'The answer of the unit that inquires into trafficking or exploitation',
    "La réponse de l'unité qui enquête sur la traite ou l'exploitation",
  ),
  'guard.G01.missing.bia': tr(
    'Valoración del interés superior firmada',
    'Best interests assessment signed',
    "Évaluation de l'intérêt supérieur signée",
  ),
  'guard.G01.missing.bid': tr(
    'Determinación del interés superior firmada por el panel',
    'Best interests determination signed by the panel',
    "Détermination de l'intérêt supérieur signée par le panel",
  ),
  'guard.G01.missing.decision': tr(
    'Una decisión en vigor que elija el retorno (DIS-4, DIS-5 o DIS-6)',
    'A decision in force that chooses return (DIS-4, DIS-5 or DIS-6)',
    'Une décision en vigueur qui choisit le retour (DIS-4, DIS-5 ou DIS-6)',
  ),
  'guard.G01.missing.explained': tr(
    'La decisión explicada al niño, niña o adolescente',
    'The decision explained to the child',
    "La décision expliquée à l'enfant",
  ),
  'guard.G01.missing.appeal_pending': tr(
    'Resolución del recurso que se interpuso',
    'A ruling on the appeal that was filed',
    'Une décision sur le recours formé',
  ),
  'guard.G01.missing.appeal_window': tr(
    'Plazo de recurso vencido, o renuncia firmada con su abogado',
    'Appeal period over, or waived with the lawyer',
    "Délai de recours échu, ou renonciation avec l'avocat",
  ),

  'guard.G02.title': tr('No devolución', 'Non-refoulement', 'Non-refoulement'),
  'guard.G02.rule': tr(
    'Quien pide asilo, es refugiado, tiene protección complementaria o corre riesgo de persecución o tortura no vuelve a su país de origen.',
    'Whoever seeks asylum, is a refugee, holds complementary protection or risks persecution or torture is not returned to the country of origin.',
    "Qui demande l'asile, est réfugié, bénéficie d'une protection subsidiaire ou risque la persécution ou la torture n'est pas renvoyé dans son pays d'origine.",
  ),
  'guard.G02.asylum_seeker': tr(
    'Hay una solicitud de asilo sin decisión firme: el retorno no es una opción.',
    'An asylum claim has no final decision: return is not an option.',
    "Une demande d'asile n'a pas de décision définitive : le retour n'est pas une option.",
  ),
  'guard.G02.asylum_seeker.mend': tr(
    'Elija otra opción, o difiera la solución hasta la decisión del órgano de asilo.',
    'Choose another option, or defer the solution to the decision of the asylum body.',
    "Choisissez une autre option, ou différez la solution jusqu'à la décision de l'organe d'asile.",
  ),
  'guard.G02.refugee': tr(
    'Tiene protección internacional reconocida: el retorno al país de origen está excluido.',
    'International protection was granted: return to the country of origin is excluded.',
    "La protection internationale est reconnue : le retour au pays d'origine est exclu.",
  ),
  'guard.G02.refugee.mend': tr(
    'Elija integración, reunificación en este u otro país, o reubicación (DIS-1, DIS-2, DIS-3 o DIS-7).',
    'Choose integration, reunification here or in another country, or relocation (DIS-1, DIS-2, DIS-3 or DIS-7).',
    'Choisissez intégration, regroupement ici ou dans un autre pays, ou relocalisation (DIS-1, DIS-2, DIS-3 ou DIS-7).',
  ),
  'guard.G02.risk_of_persecution': tr(
    'Puede haber temor de volver, y ningún órgano de asilo lo ha descartado.',
    'There may be fear of return, and no asylum body has ruled it out.',
    "Une crainte de retour est possible, et aucun organe d'asile ne l'a écartée.",
  ),
  'guard.G02.risk_of_persecution.mend': tr(
    'Canalice al órgano de asilo. Mientras no decida, busque una solución en este país o en un tercero.',
    'Refer to the asylum body. Until it decides, look for a solution in this country or a third one.',
    "Saisissez l'organe d'asile. Jusqu'à sa décision, cherchez une solution dans ce pays ou un pays tiers.",
  ),

  'guard.G20.title': tr('Salida segura', 'Safe departure', 'Départ sûr'),
  'guard.G20.rule': tr(
    'Nadie sale sin saber quién recibe, que allá hay protección confirmada, y con plan, documentos, medicación y una escolta que hable su lengua.',
    'Nobody departs without a named receiver, confirmed protection at the other end, a plan, documents, medication and an escort who speaks their language.',
    'Nul ne part sans une personne qui le reçoit, une protection confirmée sur place, un plan, des documents, ses médicaments et une escorte parlant sa langue.',
  ),
  'guard.G20.not_ready': tr(
    'La salida no está lista: {count, plural, one {falta una condición} other {faltan # condiciones}}.',
    'Departure is not ready: {count, plural, one {one condition is missing} other {# conditions are missing}}.',
    "Le départ n'est pas prêt : {count, plural, one {il manque une condition} other {il manque # conditions}}.",
  ),
  'guard.G20.not_ready.mend': tr(
    'Consiga y anote cada punto que falta; si el otro país no confirma, la salida se aplaza.',
    'Obtain and record each missing point; if the other country does not confirm, departure is postponed.',
    "Obtenez et notez chaque point manquant ; si l'autre pays ne confirme pas, le départ est reporté.",
  ),
  'guard.G20.missing.receiver': tr('Quién recibe, con nombre', 'Who receives, by name', 'Qui reçoit, nommément'),
  'guard.G20.missing.authority': tr(
    'Autoridad de protección que recibe',
    'Receiving child-protection authority',
    "Autorité de protection d'accueil",
  ),
  'guard.G20.missing.confirmation': tr(
    'Confirmación de esa autoridad, anterior a la salida',
    'Confirmation of that authority, before departure',
    'Confirmation de cette autorité, avant le départ',
  ),
  'guard.G20.missing.protection': tr(
    'Protección confirmada en el lugar de llegada',
    'Protection confirmed at the place of arrival',
    "Protection confirmée au lieu d'arrivée",
  ),
  'guard.G20.missing.plan': tr(
    'Plan firmado, con fecha y hora de entrega',
    'A signed plan, with date and time of hand-over',
    'Un plan signé, avec date et heure de remise',
  ),
  'guard.G20.missing.documents': tr('Documentos en mano', 'Documents in hand', 'Documents en main'),
  'guard.G20.missing.medication': tr(
    'Medicación, o constancia de que no la necesita',
    'Medication, or a note that none is needed',
    "Médicaments, ou mention qu'il n'en faut pas",
  ),
  'guard.G20.missing.escort': tr('Escolta', 'Escort', 'Escorte'),
  'guard.G20.missing.escort_language': tr(
    'Escolta que hable la lengua del niño',
    "An escort who speaks the child's language",
    "Une escorte qui parle la langue de l'enfant",
  ),

  'guard.G21.title': tr(
    'Llegar de día y a puerta abierta',
    'Arrive by day, where somebody receives',
    "Arriver de jour, là où quelqu'un accueille",
  ),
  'guard.G21.rule': tr(
    'La llegada es en el horario acordado y no en la víspera de un día de descanso sin recepción.',
    'Arrival falls within the agreed hours and not on the eve of a day of rest without reception.',
    "L'arrivée a lieu aux heures convenues et non la veille d'un jour de repos sans accueil.",
  ),
  'guard.G21.no_arrival': tr(
    'No se anotó a qué hora llega.',
    'The time of arrival was not recorded.',
    "L'heure d'arrivée n'est pas notée.",
  ),
  'guard.G21.no_arrival.mend': tr(
    'Anote la fecha y la hora de llegada.',
    'Record date and time of arrival.',
    "Notez la date et l'heure d'arrivée.",
  ),
  'guard.G21.hours': tr(
    'La hora queda fuera del horario acordado ({from} a {to}).',
    'The time is outside the agreed hours ({from} to {to}).',
    "L'heure est hors de l'horaire convenu ({from} à {to}).",
  ),
  'guard.G21.hours.mend': tr(
    'Cambie la hora, o pida a la supervisión que lo autorice por escrito.',
    'Change the time, or ask a supervisor to authorise it in writing.',
    "Changez l'heure, ou demandez à la supervision une autorisation écrite.",
  ),
  'guard.G21.eve_of_rest': tr(
    'Al día siguiente no se trabaja y no consta que alguien reciba.',
    'The next day is a day of rest and nobody is known to receive.',
    "Le lendemain est chômé et aucun accueil n'est attesté.",
  ),
  'guard.G21.eve_of_rest.mend': tr(
    'Elija otro día, o confirme que la recepción atiende y pida autorización por escrito.',
    'Choose another day, or confirm that reception is staffed and ask for written authorisation.',
    "Choisissez un autre jour, ou confirmez que l'accueil est assuré et demandez une autorisation écrite.",
  ),

  'guard.G26.title': tr(
    'Menos de 14 años, país vecino (EE. UU.)',
    'Under 14, neighbouring country (USA)',
    'Moins de 14 ans, pays voisin (États-Unis)',
  ),
  'guard.G26.rule': tr(
    'Se presume que una niña o un niño menor de 14 años de México o Canadá no puede decidir solo que quiere volver.',
    'A child under 14 from Mexico or Canada is presumed unable to decide alone to return.',
    'Un enfant de moins de 14 ans du Mexique ou du Canada est présumé incapable de décider seul de rentrer.',
  ),
  'guard.G26.presumed_unable': tr(
    'Tiene menos de 14 años, o no consta su edad: su sola voluntad no sostiene un retorno.',
    'The child is under 14, or the age is not known: their wish alone cannot support a return.',
    "L'enfant a moins de 14 ans, ou son âge est inconnu : sa seule volonté ne suffit pas.",
  ),
  'guard.G26.presumed_unable.mend': tr(
    'Lleve el caso al panel de determinación, con tutor y abogado.',
    'Take the case to the determination panel, with guardian and lawyer.',
    'Portez le cas devant le panel de détermination, avec tuteur et avocat.',
  ),

  'guard.G27.title': tr(
    'Un retorno se decide, no se supone',
    'A return is decided, not presumed',
    'Un retour se décide, il ne se présume pas',
  ),
  'guard.G27.rule': tr(
    'El retorno se apoya en la decisión en vigor, con tutor y abogado, y en la voluntad del niño cuando vuelve con su familia.',
    "Return rests on the decision in force, with guardian and lawyer, and on the child's wish when going back to family.",
    "Le retour repose sur la décision en vigueur, avec tuteur et avocat, et sur la volonté de l'enfant lorsqu'il rejoint sa famille.",
  ),
  'guard.G27.no_representation': tr(
    'Falta quien lo represente (tutor o abogado).',
    'Representation is missing (guardian or lawyer).',
    'Il manque une représentation (tuteur ou avocat).',
  ),
  'guard.G27.no_representation.mend': tr(
    'Designe tutor y nombre abogado antes de preparar el retorno.',
    'Designate a guardian and appoint a lawyer before preparing return.',
    'Désignez un tuteur et nommez un avocat avant de préparer le retour.',
  ),
  'guard.G27.not_a_return': tr(
    'La opción {option} no es un retorno.',
    'Option {option} is not a return.',
    "L'option {option} n'est pas un retour.",
  ),
  'guard.G27.not_a_return.mend': tr(
    'Siga la decisión con el acto que le corresponde.',
    'Carry out the decision with its own act.',
    "Exécutez la décision par l'acte qui lui correspond.",
  ),
  'guard.G27.not_decided': tr(
    'La decisión en vigor no es {option}.',
    'The decision in force is not {option}.',
    "La décision en vigueur n'est pas {option}.",
  ),
  'guard.G27.not_decided.mend': tr(
    'Anote la opción que se decidió, o vuelva a determinar.',
    'Record the option that was decided, or determine again.',
    "Notez l'option décidée, ou déterminez de nouveau.",
  ),
  'guard.G27.not_wished': tr(
    'No consta que quiera volver.',
    "The child's wish to return is not recorded.",
    "La volonté de l'enfant de rentrer n'est pas notée.",
  ),
  'guard.G27.not_wished.mend': tr(
    'Escúchelo a solas y anote su opinión. Si no quiere volver, reabra la determinación.',
    'Hear the child alone and record the view. If the child does not wish to return, reopen the determination.',
    "Écoutez l'enfant seul et notez son avis. S'il ne veut pas rentrer, rouvrez la détermination.",
  ),
} as const satisfies Record<string, Localized>;
