/** What do rules say in plain words? Titles, reasons and mends of guards, obligations and routes, for rooms that show them. */
import type { Localized } from '#domain/kernel/localized.ts';
import type { FieldFault, Obligation, Refusal } from '#domain/protocol/types.ts';
import { FAULT_TEXTS } from '#messages/faults.ts';
import { findGuardMessage } from '#messages/rules/guards.ts';
import { OBLIGATION_TEXTS } from '#messages/rules/obligations.ts';
import { ROUTE_TEXTS } from '#messages/rules/routes.ts';
import { actWords, codeWords, fieldWords, stateWords } from './form/form-words.ts';
import type { MessageKey, Speech } from './speech.tsx';

type Texts = Readonly<Record<string, Localized>>;

function find(texts: Texts, key: string): Localized | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

export function obligationTitle(id: string, say: Speech['say']): string {
  return say(find(OBLIGATION_TEXTS, `obligation.${id}.title`)) || id;
}

const VARIANTS: Readonly<Record<string, MessageKey>> = {
  provisional: 'duty.variant.provisional',
  judicial: 'duty.variant.judicial',
};

/** The title of a duty; where one obligation runs twice at once, with what tells the two apart. */
export function dutyTitle(duty: Pick<Obligation, 'id' | 'variant'>, { say, t }: Pick<Speech, 'say' | 't'>): string {
  const variant = duty.variant ? VARIANTS[duty.variant] : undefined;
  const title = obligationTitle(duty.id, say);
  return variant ? `${title} (${t(variant)})` : title;
}

/** One line that says what to do to meet the duty; empty when the catalogue has none. */
export function obligationDo(id: string, say: Speech['say']): string {
  return say(find(OBLIGATION_TEXTS, `obligation.${id}.do`) ?? find(OBLIGATION_TEXTS, `obligation.${id}.what`));
}

export function obligationWhy(id: string, say: Speech['say']): string {
  return say(find(OBLIGATION_TEXTS, `obligation.${id}.why`));
}

/** Why a duty does not exist: the title of the guard that forbids it, or the reason's own words. */
export function absenceWords(id: string, reason: string, { say, t }: Pick<Speech, 'say' | 't'>): string {
  const own = find(OBLIGATION_TEXTS, `obligation.${id}.absent.${reason}`) ?? find(OBLIGATION_TEXTS, `absent.${reason}`);
  if (own) return say(own);
  const guard = findGuardMessage(`guard.${reason}.title`);
  return guard ? `${reason} · ${say(guard)}` : t('duty.absentOther');
}

export function routeDo(code: string, say: Speech['say']): string {
  return say(find(ROUTE_TEXTS, `route.${code}.card.do`));
}

export function routeDont(code: string, say: Speech['say']): string {
  return say(find(ROUTE_TEXTS, `route.${code}.card.dont`));
}

export interface RefusalWords {
  /** "Regla G13 · La privación de libertad no es una colocación". */
  readonly rule: string;
  readonly why: string;
  readonly mend: string;
  /** Conditions that are missing, one by one. */
  readonly missing: readonly string[];
}

export type Names = (id: string) => string | undefined;

export function refusalWords(
  refusal: Refusal,
  speech: Pick<Speech, 'say' | 't' | 'fill'>,
  names: Names = () => undefined,
): RefusalWords {
  const { say, t, fill } = speech;
  const base = `guard.${refusal.guard}`;
  const values = wordValues(refusal.values ?? {}, say, names);
  const read = (key: string): string => {
    const text = findGuardMessage(key);
    return text ? fill(say(text), values) : '';
  };
  const title = read(`${base}.title`);
  const missing = String(refusal.values?.['missing'] ?? '')
    .split(/[,;]\s*/)
    .flatMap((code) => read(`${base}.missing.${code}`) || []);
  return {
    rule: refusal.guard === 'STATE' ? title : t('refusal.rule', { id: refusal.guard, title }),
    why: read(`${base}.${refusal.reason}`) || read(`${base}.rule`),
    mend: read(`${base}.${refusal.reason}.mend`),
    missing,
  };
}

/** Codes and ids that a rule names become words: states, acts, rungs, form ids. Numbers stay numbers. */
function wordValues(
  values: NonNullable<Refusal['values']>,
  say: Speech['say'],
  names: Names,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : (splitWords(key, value, say) ?? listWords(value, say, names)),
    ]),
  );
}

function splitWords(key: string, value: string, say: Speech['say']): string | undefined {
  if (key === 'state') return stateWords(value, say);
  if (key === 'kind') return actWords(value, say);
  return key === 'language' ? codeWords('ISO639', value, say) : undefined;
}

function listWords(value: string, say: Speech['say'], names: Names): string {
  return value
    .split(/[,;]\s*/)
    .map((code) => {
      if (/^[A-Z]\d\d$/.test(code)) return fieldWords(code, say);
      if (/^O\d\d$/.test(code)) return obligationTitle(code, say);
      return /^PL\d+$/.test(code) ? codeWords('CL-COL', code, say) : (names(code) ?? code);
    })
    .join(', ');
}

/** What is wrong with one answer, and the mend. */
export function faultWords(fault: Pick<FieldFault, 'code'>, say: Speech['say']): string {
  return say(find(FAULT_TEXTS, fault.code) ?? find(FAULT_TEXTS, 'wrong_type'));
}
