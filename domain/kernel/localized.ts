/** Which languages does the interface speak? Spanish is the source (house rule; reference §2.1). */
export const LOCALES = ['es', 'en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in the three languages of the Conference. */
export type Localized = Readonly<Record<Locale, string>>;

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** A text in Spanish, English and French, in that order. */
export function tr(es: string, en: string, fr: string): Localized {
  return { es, en, fr };
}
