/** What is wrong with one answer, and how is it mended? A sentence for each code of `FieldFault`, in three languages. */
import type { Localized } from '#domain/kernel/localized.ts';

export const FAULT_TEXTS = {
  missing: {
    es: 'Falta la respuesta. Si no se sabe, anote «NS».',
    en: 'The answer is missing. If it is not known, record “NS”.',
    fr: 'La réponse manque. Si elle n’est pas connue, notez « NS ».',
  },
  no_basis: {
    es: 'Para compartir datos del niño hace falta su consentimiento (A12) o una base legal escrita.',
    en: 'Sharing the child’s data needs consent (A12) or a written legal basis.',
    fr: 'Partager les données de l’enfant exige son consentement (A12) ou une base légale écrite.',
  },
  not_a_nationality: {
    es: 'Ese consulado no es de un país del niño. Elija el de su nacionalidad o corrija la nacionalidad (B11).',
    en: 'That consulate is not of a country of the child’s. Choose that of the nationality, or correct it (B11).',
    fr: 'Ce consulat n’est pas d’un pays de l’enfant. Choisissez celui de sa nationalité, ou corrigez-la (B11).',
  },
  unknown_field: {
    es: 'Este campo no existe en este acto. Quítelo o use el acto que lo lleva.',
    en: 'This field does not exist in this act. Remove it or use the act that carries it.',
    fr: 'Ce champ n’existe pas dans cet acte. Retirez-le ou utilisez l’acte qui le porte.',
  },
  wrong_type: {
    es: 'El valor no tiene la forma esperada.',
    en: 'The value does not have the expected form.',
    fr: 'La valeur n’a pas la forme attendue.',
  },
  wrong_code: {
    es: 'El código no está en la lista. Elija uno de la lista publicada.',
    en: 'The code is not in the list. Choose one from the published list.',
    fr: 'Le code n’est pas dans la liste. Choisissez-en un dans la liste publiée.',
  },
  impossible_date: {
    es: 'Esa fecha u hora no existe. Use AAAA-MM-DD, o fecha y hora con su diferencia horaria (…-06:00).',
    en: 'There is no such date or time. Use YYYY-MM-DD, or date and time with its offset (…-06:00).',
    fr: 'Cette date ou heure n’existe pas. Utilisez AAAA-MM-JJ, ou date et heure avec leur décalage (…-06:00).',
  },
  duplicate_code: {
    es: 'El mismo código está dos veces. Deje uno.',
    en: 'The same code is there twice. Keep one.',
    fr: 'Le même code figure deux fois. Gardez-en un.',
  },
  missing_offset: {
    es: 'Falta la diferencia horaria. Añádala al final, p. ej. «-06:00».',
    en: 'The time offset is missing. Add it at the end, e.g. “-06:00”.',
    fr: 'Le décalage horaire manque. Ajoutez-le à la fin, p. ex. « -06:00 ».',
  },
  not_a_name: {
    es: 'Un nombre lleva letras. Si no se sabe, anote «NS».',
    en: 'A name has letters. If it is not known, record “NS”.',
    fr: 'Un nom comporte des lettres. S’il n’est pas connu, notez « NS ».',
  },
  duplicate_id: {
    es: 'Este identificador ya se usó para otro acto. Haga uno nuevo.',
    en: 'This id was used for another act already. Make a new one.',
    fr: 'Cet identifiant a déjà servi à un autre acte. Créez-en un nouveau.',
  },
  future: {
    es: 'El hecho no puede ser posterior a ahora. Revise la fecha, la hora y el reloj del dispositivo.',
    en: 'The event cannot be later than now. Check the date, the time and the clock of the device.',
    fr: 'Le fait ne peut être postérieur à maintenant. Vérifiez la date, l’heure et l’horloge de l’appareil.',
  },
  too_old: {
    es: 'La fecha es anterior a lo posible. Revise el año.',
    en: 'The date is earlier than possible. Check the year.',
    fr: 'La date est antérieure au possible. Vérifiez l’année.',
  },
  out_of_range: {
    es: 'El número está fuera de lo posible.',
    en: 'The number is outside what is possible.',
    fr: 'Le nombre est hors des limites possibles.',
  },
  too_long: {
    es: 'El texto es demasiado largo. Resúmalo o repártalo.',
    en: 'The text is too long. Shorten or split it.',
    fr: 'Le texte est trop long. Résumez-le ou répartissez-le.',
  },
  too_short: {
    es: 'El texto es demasiado corto para que otra persona lo entienda.',
    en: 'The text is too short for another person to understand.',
    fr: 'Le texte est trop court pour qu’une autre personne le comprenne.',
  },
  too_many: {
    es: 'Hay más valores de los que caben.',
    en: 'There are more values than fit.',
    fr: 'Il y a plus de valeurs que possible.',
  },
  control_characters: {
    es: 'El texto contiene caracteres que no se pueden imprimir. Escríbalo de nuevo.',
    en: 'The text contains characters that cannot be printed. Type it again.',
    fr: 'Le texte contient des caractères non imprimables. Retapez-le.',
  },
  calc_field: {
    es: 'Este campo lo calcula el sistema; no se escribe.',
    en: 'This field is computed by the system; it is not typed.',
    fr: 'Ce champ est calculé par le système ; il ne se saisit pas.',
  },
  not_a_child: {
    es: 'La edad es de 18 o más. Si hay duda, anote B09 = si o NS y se tratará como niña o niño.',
    en: 'The age is 18 or more. If in doubt, record B09 = si or NS and the person is treated as a child.',
    fr: 'L’âge est de 18 ans ou plus. En cas de doute, notez B09 = si ou NS et la personne est traitée comme un enfant.',
  },
  not_allowed_for_role: {
    es: 'Su función no responde esta pregunta.',
    en: 'Your role does not answer this question.',
    fr: 'Votre fonction ne répond pas à cette question.',
  },
  wrong_id: {
    es: 'No es un identificador válido. Debe ser un UUID en minúsculas.',
    en: 'It is not a valid id. It must be a lower-case UUID.',
    fr: 'Ce n’est pas un identifiant valide. Il faut un UUID en minuscules.',
  },
  wrong_case_id: {
    es: 'No es un folio válido. Revise cada carácter: el último es de control.',
    en: 'It is not a valid folio. Check every character: the last one is a check character.',
    fr: 'Ce n’est pas un folio valide. Vérifiez chaque caractère : le dernier est de contrôle.',
  },
  wrong_node: {
    es: 'El folio es de otro país. Regístrelo con un folio de este país.',
    en: 'The folio belongs to another country. Register with a folio of this country.',
    fr: 'Le folio est d’un autre pays. Enregistrez avec un folio de ce pays.',
  },
  wrong_zone: {
    es: 'No es una zona horaria conocida, p. ej. America/Costa_Rica.',
    en: 'It is not a known time zone, e.g. America/Costa_Rica.',
    fr: 'Ce n’est pas un fuseau horaire connu, p. ex. America/Costa_Rica.',
  },
  unknown_reference: {
    es: 'Ese identificador no está en el directorio ni en este caso.',
    en: 'That id is neither in the directory nor in this case.',
    fr: 'Cet identifiant n’est ni dans l’annuaire ni dans ce dossier.',
  },
  unknown_act: {
    es: 'Esa clase de acto no existe.',
    en: 'There is no such kind of act.',
    fr: 'Ce type d’acte n’existe pas.',
  },
  wrong_cursor: {
    es: 'La marca de página no es de esta lista. Empiece por la primera página.',
    en: 'The page mark does not belong to this list. Start from the first page.',
    fr: 'Le repère de page n’appartient pas à cette liste. Recommencez à la première page.',
  },
} as const satisfies Record<string, Localized>;

export type FaultText = keyof typeof FAULT_TEXTS;

/** The sentence for a fault; a code that has none of its own is called a wrong value, never shown raw. */
export function faultText(code: string): Localized {
  return Object.hasOwn(FAULT_TEXTS, code) ? FAULT_TEXTS[code as FaultText] : FAULT_TEXTS.wrong_type;
}
