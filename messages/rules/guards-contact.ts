/** How are the guards of silence and of walls said to people? G03, G04, G05, G16, G22, G24, G25 (reference §3.3). */
import { type Localized, tr } from '#domain/kernel/localized.ts';

export const CONTACT_GUARD_MESSAGES = {
  'guard.G03.title': tr(
    'Ni una palabra al país de origen',
    'Not a word to the country of origin',
    "Pas un mot au pays d'origine",
  ),
  'guard.G03.rule': tr(
    'Desde que puede haber temor de volver («no sabe» cuenta), nada sobre la niña, el niño o el adolescente llega a su consulado ni a su país.',
    'From the moment there may be fear of return ("does not know" counts), nothing about the child reaches the consulate or the country of origin.',
    "Dès qu'une crainte de retour est possible (« ne sait pas » compte), rien sur l'enfant ne parvient à son consulat ni à son pays.",
  ),
  'guard.G03.consulate': tr(
    'No se avisa ni se atiende al consulado: puede haber temor de volver o una necesidad de protección internacional.',
    'The consulate is neither told nor let in: there may be fear of return or a need of international protection.',
    "Le consulat n'est ni avisé ni associé : une crainte de retour ou un besoin de protection internationale est possible.",
  ),
  'guard.G03.consulate.mend': tr(
    'Se levanta con consentimiento expreso del niño, su tutor y su abogado para este fin, o con la decisión firme del órgano de asilo; si solo dijo «no sabe», con un tamizaje certificado completo.',
    'It lifts with express consent of child, guardian and lawyer for this purpose, or with a final decision of the asylum body; if the answer was only "does not know", with a complete certified screening.',
    "Levée par consentement exprès de l'enfant, du tuteur et de l'avocat à cette fin, ou par décision définitive de l'organe d'asile ; s'il a seulement dit « ne sait pas », par un dépistage certifié complet.",
  ),
  'guard.G03.referral': tr(
    'Esa institución pertenece al país de origen, o no consta que no lo sea.',
    'That institution belongs to the country of origin, or it is not known that it does not.',
    "Cette institution relève du pays d'origine, ou rien n'atteste le contraire.",
  ),
  'guard.G03.referral.mend': tr(
    'Refiera a una institución de protección de este país que esté en el directorio.',
    'Refer to a protection institution of this country that is in the directory.',
    'Orientez vers une institution de protection de ce pays figurant dans le répertoire.',
  ),
  'guard.G03.family': tr(
    'Contactar a la familia en origen puede delatarlo.',
    'Contacting family at origin may give the child away.',
    "Contacter la famille dans le pays d'origine peut le trahir.",
  ),
  'guard.G03.family.mend': tr(
    'Registre el consentimiento del niño, su tutor y su abogado para contactar a esta persona.',
    'Record the consent of child, guardian and lawyer to contact this person.',
    "Enregistrez le consentement de l'enfant, du tuteur et de l'avocat pour contacter cette personne.",
  ),
  'guard.G03.stop_at_fear': tr(
    'Apareció temor de volver: la entrevista consular se detiene aquí.',
    'Fear of return appeared: the consular interview stops here.',
    "Une crainte de retour est apparue : l'entretien consulaire s'arrête ici.",
  ),
  'guard.G03.stop_at_fear.mend': tr(
    'Guarde la entrevista sin lo que sigue al temor. La autoridad de protección recibe el aviso y continúa.',
    'Save the interview without what comes after the fear. The protection authority is told and goes on.',
    "Enregistrez l'entretien sans ce qui suit la crainte. L'autorité de protection est avisée et prend la suite.",
  ),

  'guard.G04.title': tr(
    'La familia, si no hay riesgo y si quiere',
    'Family, if there is no risk and the child wants it',
    "La famille, s'il n'y a pas de risque et si l'enfant le veut",
  ),
  'guard.G04.rule': tr(
    'Se contacta o busca a la familia cuando se sabe que no hay riesgo y el niño lo quiere; nunca a quien se señala como agresor.',
    'Family is contacted or traced when it is known that there is no risk and the child wants it; never the alleged perpetrator.',
    "La famille est contactée ou recherchée quand on sait qu'il n'y a pas de risque et que l'enfant le veut ; jamais l'agresseur présumé.",
  ),
  'guard.G04.perpetrator': tr(
    'La persona puede ser quien le hizo daño.',
    'The person may be the one who harmed the child.',
    'Cette personne est peut-être celle qui lui a fait du mal.',
  ),
  'guard.G04.perpetrator.mend': tr(
    'No contacte. Busque a otra persona de confianza y consulte a su abogado.',
    'Do not contact. Look for another trusted person and ask the lawyer.',
    "Ne contactez pas. Cherchez une autre personne de confiance et consultez l'avocat.",
  ),
  'guard.G04.risk_in_family': tr(
    'Hay riesgo en la familia (E10).',
    'There is risk in the family (E10).',
    'Il y a un risque dans la famille (E10).',
  ),
  'guard.G04.risk_in_family.mend': tr(
    'Escuche al niño y pida a la supervisión que lo autorice por escrito.',
    'Hear the child and ask a supervisor to permit it in writing.',
    "Entendez l'enfant et demandez à la supervision de l'autoriser par écrit.",
  ),
  'guard.G04.risk_unknown': tr(
    'No se sabe si hay riesgo en la familia (E10).',
    'It is not known whether there is risk in the family (E10).',
    "On ne sait pas s'il y a un risque dans la famille (E10).",
  ),
  'guard.G04.risk_unknown.mend': tr(
    'Pregunte y anote E10 antes de contactar.',
    'Ask and record E10 before making contact.',
    'Demandez et notez E10 avant tout contact.',
  ),
  'guard.G04.child_view': tr(
    'No consta que el niño quiera este contacto.',
    "The child's wish for this contact is not recorded.",
    "La volonté de l'enfant pour ce contact n'est pas notée.",
  ),
  'guard.G04.child_view.mend': tr(
    'Pregúntele y anote su respuesta (E09) o sus palabras (U01).',
    'Ask and record the answer (E09) or the words (U01).',
    'Demandez-lui et notez sa réponse (E09) ou ses mots (U01).',
  ),

  'guard.G05.title': tr(
    'Esos actos no existen para la niñez',
    'Those acts do not exist for children',
    "Ces actes n'existent pas pour les enfants",
  ),
  'guard.G05.rule': tr(
    'Rechazar, no admitir, deportar o expulsar no existen como actos cuando la persona tiene menos de 18 años o su edad está en duda.',
    'Rejection, refusal of entry, deportation and expulsion do not exist as acts when the person is under 18 or the age is in doubt.',
    "Le refus d'entrée, la reconduite et l'expulsion n'existent pas comme actes quand la personne a moins de 18 ans ou que son âge est incertain.",
  ),
  'guard.G05.no_such_act': tr(
    'Ese acto no existe para niñas, niños y adolescentes.',
    'That act does not exist for children.',
    "Cet acte n'existe pas pour les enfants.",
  ),
  'guard.G05.no_such_act.mend': tr(
    'Registre al niño y avise a la autoridad de protección: ella decide qué sigue.',
    'Register the child and notify the protection authority: it decides what follows.',
    "Enregistrez l'enfant et avisez l'autorité de protection : elle décide de la suite.",
  ),

  'guard.G16.title': tr(
    'Muro con el control migratorio',
    'Wall with migration control',
    'Mur avec le contrôle migratoire',
  ),
  'guard.G16.rule': tr(
    'El control migratorio y la policía solo preguntan si un folio tiene impedimento; no buscan, no listan, no escriben ni reciben datos.',
    'Migration control and police may only ask whether a folio has an impediment; they do not search, list, write or receive data.',
    "Le contrôle migratoire et la police demandent seulement si un folio comporte un empêchement ; ils ne cherchent, ne listent, n'écrivent ni ne reçoivent rien.",
  ),
  'guard.G16.enforcement': tr(
    'Su función solo permite consultar un folio.',
    'Your role may only look up a folio.',
    'Votre fonction permet seulement de consulter un folio.',
  ),
  'guard.G16.enforcement.mend': tr(
    'Consulte el folio o llame a la autoridad de protección.',
    'Look up the folio or call the protection authority.',
    "Consultez le folio ou appelez l'autorité de protection.",
  ),
  'guard.G16.recipient': tr(
    'Los datos de protección no se envían al control migratorio ni a la policía general.',
    'Protection data is not sent to migration control or general police.',
    'Les données de protection ne sont envoyées ni au contrôle migratoire ni à la police générale.',
  ),
  'guard.G16.recipient.mend': tr(
    'Elija otra institución. Para denunciar un delito, use la fiscalía o la policía antitrata.',
    'Choose another institution. To report a crime, use the prosecutor or the anti-trafficking police.',
    'Choisissez une autre institution. Pour dénoncer un délit, saisissez le parquet ou la police anti-traite.',
  ),

  'guard.G22.title': tr('Cifras sin rostros', 'Figures without faces', 'Des chiffres sans visages'),
  'guard.G22.rule': tr(
    'Ninguna tabla sale del país sin control de divulgación.',
    'No table leaves the country without disclosure control.',
    'Aucun tableau ne quitte le pays sans contrôle de divulgation.',
  ),

  'guard.G24.title': tr('Su imagen es suya', 'Their image is theirs', 'Son image lui appartient'),
  'guard.G24.rule': tr(
    'No se publica la foto de quien necesita protección internacional o fue víctima, y no se toman datos biométricos.',
    'No photograph is published of a child who needs international protection or was a victim, and no biometrics are taken.',
    "Aucune photo n'est publiée d'un enfant qui a besoin de protection internationale ou fut victime, et aucune biométrie n'est prise.",
  ),

  'guard.G25.title': tr(
    'Lo sellado no cruza fronteras',
    'What is sealed crosses no border',
    'Ce qui est scellé ne passe pas la frontière',
  ),
  'guard.G25.rule': tr(
    'Las direcciones protegidas y la situación migratoria de la familia no se envían a otro país.',
    'Protected addresses and the migration status of the family are not sent to another country.',
    'Les adresses protégées et la situation migratoire de la famille ne sont pas envoyées à un autre pays.',
  ),
} as const satisfies Record<string, Localized>;
