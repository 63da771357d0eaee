/** What does it hurt to be asked twice? The high-risk topics of the form (K4) and the questions that belong to each (G08–G10). */

/** Topic → fields of the single form. Topics are the unit of "already told": one question of a topic opens the wound. */
export const K4_TOPICS = {
  temor: ['T03', 'T04', 'T05'],
  trata: ['T06', 'T07', 'X06'],
  pandilla: ['T08'],
  violencia_en_casa: ['T09', 'E10'],
  violencia_sexual: ['T10'],
  embarazo: ['T17'],
  animo: ['T19', 'T20'],
  consumo: ['T21'],
  conflicto_ley: ['T22'],
  guia_y_deuda: ['F06', 'F07'],
  incidentes: ['F13'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
