/** Which words hide what happens to a child? The euphemism lint of G28, for acts, screens and documents alike. */

export interface WordHit {
  /** The word as it stands in the text. */
  readonly word: string;
  /** `reject`: it may not stay. `ask`: it stays when the four facts of CL-LIB are answered. */
  readonly effect: 'reject' | 'ask';
}

/**
 * A journey is no crime. «Ilegal» said of an act («privación ilegal de la libertad», «detención ilegal») is a word of
 * law and stays; said of a person or a migration it does not. Same in English and French, which consuls write.
 */
const REJECTED: readonly RegExp[] = [
  /(?<!\p{L})(?:ni[ñn][oa]s?|menor(?:es)?|adolescentes?|j[óo]ven(?:es)?|migrantes?|inmigrantes?|extranjer[oa]s?|personas?|padres?|madres?|familias?)\s+ilegal(?:es)?(?!\p{L})/giu,
  /(?<!\p{L})(?:los|las|el|la|un|una|es|son|era|eran|como)\s+ilegal(?:es)?(?!\p{L})/giu,
  /(?<!\p{L})(?:migraci[óo]n|ingreso|entrada|estancia|permanencia|condici[óo]n|situaci[óo]n)\s+ilegal(?!\p{L})/giu,
  /(?<!\p{L})(?:ingres|entr|cruz|viaj|permanec)\p{L}*\s+ilegalmente(?!\p{L})/giu,
  /(?<!\p{L})indocumentad[oa]s?\s+delincuentes?(?!\p{L})/giu,
  /(?<!\p{L})(?:menor(?:es)?|ni[ñn][oa]s?|adolescentes?)\s+infractor(?:es|as?)?(?:\s+por\s+migrar)?(?!\p{L})/giu,
  /(?<!\p{L})illegal\s+(?:alien|immigrant|migrant|child|children|minor|entrant)s?(?!\p{L})/giu,
  /(?<!\p{L})illegals(?!\p{L})/giu,
  /(?<!\p{L})(?:clandestins?|sans-papiers\s+délinquants?|(?:enfants?|mineurs?|migrants?)\s+ill[ée]g(?:al|aux|ale|ales))(?!\p{L})/giu,
];

/** Soft names for custody. The verb forms hide as well as the nouns do. */
const EUPHEMISMS =
  /(?<!\p{L})(?:aseguramientos?|asegurad[oa]s?|alojamientos?|alojad[oa]s?|presentaci[óo]n(?:es)?|presentad[oa]s?|rescates?|rescatad[oa]s?|resguardos?|resguardad[oa]s?|retenci[óo]n(?:es)?|retenid[oa]s?)(?!\p{L})/giu;

/** Every hidden word of a text, in order; an empty list for a plain text. */
export function lintEuphemisms(text: string): readonly WordHit[] {
  const normal = text.normalize('NFC');
  const rejected = REJECTED.flatMap((pattern) => wordsOf(normal, pattern, 'reject'));
  return [...rejected, ...wordsOf(normal, EUPHEMISMS, 'ask')];
}

function wordsOf(text: string, pattern: RegExp, effect: WordHit['effect']): readonly WordHit[] {
  return [...text.matchAll(pattern)].map(([word]) => ({ word, effect }));
}
