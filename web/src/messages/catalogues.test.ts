/** Do the three catalogues say the same, in words that call things by their name? (C03, G28) */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { es, type MessageKey } from './es.ts';
import { fr } from './fr.ts';

const CATALOGUES = { es, en, fr } as const;
const KEYS = Object.keys(es) as readonly MessageKey[];

/** Names of the values that a message asks for when it is formatted. */
function valuesOf(text: string): readonly string[] {
  const asked = new Set<string>();
  const everything = new Proxy<Record<string, number>>(
    {},
    {
      has: (_target, name) => Boolean(asked.add(String(name))),
      get: () => 1,
    },
  );
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).format(everything);
  return [...asked].toSorted();
}

describe.each(Object.entries(CATALOGUES))('%s', (locale, catalogue) => {
  it('[C03] every message is there and can be read by the formatter', () => {
    for (const key of KEYS) {
      expect(catalogue[key].trim(), key).not.toBe('');
      expect(() => new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true }), key).not.toThrow();
    }
  });

  it('[C03] every message wants the same values as the Spanish one', () => {
    for (const key of KEYS) expect(valuesOf(catalogue[key]), key).toEqual(valuesOf(es[key]));
  });

  it('[C03] no straight apostrophe, which the formatter would take for a quote', () => {
    for (const key of KEYS) expect(catalogue[key], key).not.toContain("'");
  });
});

it('[G28] the interface never softens the loss of liberty, and makes no child a suspect', () => {
  const forbidden = /aseguramiento|alojamiento|rescate|resguardo|retenci[oó]n|\bilegal|menor infractor|delincuente/iu;
  for (const key of KEYS) expect(es[key], key).not.toMatch(forbidden);
  expect('resguardo del menor').toMatch(forbidden);
  expect(valuesOf('{n, plural, one {# de {of}} other {# de {of}}}')).toEqual(['n', 'of']);
});
