/** In which language does the interface speak? Typed keys, ICU messages, dates in the time zone of the node. */
import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Instant, LocalDate } from '#domain/kernel/instant.ts';
import { isLocale, type Locale, type Localized } from '#domain/kernel/localized.ts';
import { type Catalogue, es, type MessageKey } from '../messages/es.ts';

export type { MessageKey } from '../messages/es.ts';
export type Values = Readonly<Record<string, string | number>>;

export interface Speech {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  /** The sentence of a key in the present language. */
  readonly t: (key: MessageKey, values?: Values) => string;
  /** A text that data carry in three languages. */
  readonly say: (text: Localized | undefined) => string;
  /** Fills an ICU text that a rule or a problem carries. */
  readonly fill: (text: string, values?: Values) => string;
  /** "vie 12 jun, 18:30" on the wall clock of `zone`. */
  readonly when: (at: Instant, zone?: string) => string;
  /** "18:30", or with the day when it is another day than `now`. */
  readonly whenShort: (at: Instant, now: Instant, zone?: string) => string;
  readonly day: (at: Instant, zone?: string) => string;
  /** A day of the calendar, `YYYY-MM-DD`, in words. */
  readonly date: (date: LocalDate) => string;
}

const LOADERS: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  es: () => Promise.resolve(es),
  en: () => import('../messages/en.ts').then((module) => module.en),
  fr: () => import('../messages/fr.ts').then((module) => module.fr),
};

const STORED = 'amparo.locale';
const SpeechContext = createContext<Speech | undefined>(undefined);

/** The language chosen before on this device, else the browser's, else Spanish. */
function firstLocale(): Locale {
  const stored = localStorage.getItem(STORED);
  if (isLocale(stored)) return stored;
  const offered = navigator.languages.map((language) => language.slice(0, 2)).find(isLocale);
  return offered ?? 'es';
}

interface Loaded {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

export interface SpeechProviderProps {
  readonly zone: string;
  readonly children: ReactNode;
}

export function SpeechProvider({ zone, children }: SpeechProviderProps): ReactNode {
  const [wanted, setWanted] = useState<Locale>(firstLocale);
  const [loaded, setLoaded] = useState<Loaded | undefined>(() =>
    wanted === 'es' ? { locale: 'es', catalogue: es } : undefined,
  );
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const catalogue = await LOADERS[wanted]();
      if (!current) return;
      document.documentElement.lang = wanted;
      setLoaded({ locale: wanted, catalogue });
    };
    void load();
    return () => {
      current = false;
    };
  }, [wanted]);
  const speech = useMemo<Speech | undefined>(() => {
    if (!loaded) return undefined;
    const setLocale = (locale: Locale): void => {
      localStorage.setItem(STORED, locale);
      setWanted(locale);
    };
    return makeSpeech(loaded, zone, setLocale);
  }, [loaded, zone]);
  if (!speech) return null;
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech needs SpeechProvider');
  return speech;
}

/** Days and hours are written as the region writes them, whatever variant the browser prefers. */
const TAG: Readonly<Record<Locale, string>> = { es: 'es-419', en: 'en-GB', fr: 'fr' };

function makeSpeech({ locale, catalogue }: Loaded, home: string, setLocale: Speech['setLocale']): Speech {
  const compiled = new Map<string, IntlMessageFormat>();
  const fill: Speech['fill'] = (text, values) => {
    if (!text.includes('{')) return text;
    let format = compiled.get(text);
    if (!format) {
      format = new IntlMessageFormat(text, TAG[locale], undefined, { ignoreTag: true });
      compiled.set(text, format);
    }
    return String(format.format(values));
  };
  const t: Speech['t'] = (key, values) => fill(catalogue[key], values);
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (at: Instant, zone: string, options: Intl.DateTimeFormatOptions): string => {
    const key = `${zone}|${JSON.stringify(options)}`;
    let formatter = formats.get(key);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat(TAG[locale], { ...options, timeZone: zone, hourCycle: 'h23' });
      formats.set(key, formatter);
    }
    return formatter.format(at);
  };
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const day: Speech['day'] = (at, zone = home) => format(at, zone, { ...date, year: 'numeric' });
  const when: Speech['when'] = (at, zone = home) => format(at, zone, { ...date, ...clock });
  return {
    locale,
    setLocale,
    t,
    say: (text) => text?.[locale] ?? '',
    fill,
    when,
    day,
    date: (text) => format(Date.parse(`${text}T12:00:00Z`), 'UTC', { day: 'numeric', month: 'long', year: 'numeric' }),
    whenShort: (at, now, zone = home) => (day(at, zone) === day(now, zone) ? format(at, zone, clock) : when(at, zone)),
  };
}
