import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Localized } from '#domain/kernel/localized.ts';
import { findList } from '#domain/register/lists/index.ts';
import { OBLIGATION_TEXTS } from './obligations.ts';
import { ROUTE_TEXTS } from './routes.ts';

const TEXTS: Readonly<Record<string, Localized>> = { ...OBLIGATION_TEXTS, ...ROUTE_TEXTS };
/** Words that hide a deprivation of liberty, and words that offend (G28). */
const FORBIDDEN = /aseguramient|alojamient|presentaci[oó]n|rescat|resguardo|retenci[oó]n|ilegal|menor infractor/i;

describe('words of duties and routes', () => {
  it('[C06] each duty O01–O42 has title, what to do, why, and mend', () => {
    for (let n = 1; n <= 42; n += 1) {
      for (const part of ['title', 'do', 'why', 'mend']) {
        const key = `obligation.O${String(n).padStart(2, '0')}.${part}`;
        for (const locale of LOCALES) expect(TEXTS[key]?.[locale], `${key} ${locale}`).toMatch(/\S/);
      }
    }
  });

  it('[C04] each route says what to do and what not', () => {
    for (const { code } of findList('CL-RUTAS')?.items ?? []) {
      if (!code.startsWith('RT-')) continue;
      expect(TEXTS[`route.${code}.card.do`], code).toBeDefined();
      expect(TEXTS[`route.${code}.card.dont`], code).toBeDefined();
    }
  });

  it('[C06] each reason for which a rule says that a duty is absent has words', () => {
    const reasons = new Set<string>();
    for (const file of globSync('domain/protocol/obligations/*.ts')) {
      for (const [, reason] of readFileSync(file, 'utf8').matchAll(/absent\('([^']+)'/g)) reasons.add(reason ?? '');
    }
    expect(reasons.size).toBeGreaterThan(8);
    for (const reason of reasons) expect(TEXTS[`absent.${reason}`], reason).toBeDefined();
  });

  it('[G28] no text hides a closed door behind a soft word', () => {
    for (const [key, text] of Object.entries(TEXTS)) {
      for (const locale of LOCALES) expect(text[locale], `${key} ${locale}`).not.toMatch(FORBIDDEN);
    }
  });

  it('[C03] the three languages differ', () => {
    for (const [key, { es, en, fr }] of Object.entries(TEXTS)) expect(new Set([es, en, fr]).size, key).toBe(3);
  });
});
