/** What does a rule say, and where does it come from? Guard, obligation or route in words, for "¿por qué?" links. */
import type { Localized } from '#domain/kernel/localized.ts';
import { GUARDS } from '#domain/protocol/guards/index.ts';
import type { ClockRow, Pack } from '#domain/protocol/types.ts';
import { findGuardMessage } from '#messages/rules/guards.ts';
import { OBLIGATION_TEXTS } from '#messages/rules/obligations.ts';
import { ROUTE_TEXTS } from '#messages/rules/routes.ts';

export interface RuleView {
  readonly id: string;
  readonly kind: 'guard' | 'obligation' | 'route';
  readonly title: Localized;
  /** Sentences by part: `rule`, `do`, `why`, `mend`, `card.do`, `card.dont`. */
  readonly texts: Readonly<Record<string, Localized>>;
  readonly source?: string;
  readonly mark?: string;
  readonly legalRef?: string;
  readonly force?: 'ABS' | 'SUP';
  /** The clocks of an obligation in this node. */
  readonly clocks?: readonly ClockRow[];
}

/** The rule with this id; undefined when there is none. Without a pack (nobody signed in) no clocks are shown. */
export function explainRule(id: string, pack: Pack | undefined): RuleView | undefined {
  if (/^G\d{2}$/.test(id)) return explainGuard(id);
  if (/^O\d{2}$/.test(id)) return explainObligation(id, pack);
  return /^RT-[A-Z0-9]+$/.test(id) ? explainRoute(id) : undefined;
}

function partsOf(
  find: (key: string) => Localized | undefined,
  prefix: string,
  parts: readonly string[],
): Record<string, Localized> {
  const texts: Record<string, Localized> = {};
  for (const part of parts) {
    const text = find(`${prefix}.${part}`);
    if (text) texts[part] = text;
  }
  return texts;
}

function explainGuard(id: string): RuleView | undefined {
  const title = findGuardMessage(`guard.${id}.title`);
  if (!title) return undefined;
  const guard = GUARDS.find((row) => row.id === id);
  return {
    id,
    kind: 'guard',
    title,
    texts: partsOf(findGuardMessage, `guard.${id}`, ['rule']),
    ...(guard && { source: guard.source, mark: guard.mark, force: guard.force }),
    ...(guard?.legalRef !== undefined && { legalRef: guard.legalRef }),
  };
}

function findIn(texts: Readonly<Record<string, Localized>>, key: string): Localized | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function explainObligation(id: string, pack: Pack | undefined): RuleView | undefined {
  const find = (key: string): Localized | undefined => findIn(OBLIGATION_TEXTS, key);
  const title = find(`obligation.${id}.title`);
  if (!title) return undefined;
  return {
    id,
    kind: 'obligation',
    title,
    texts: partsOf(find, `obligation.${id}`, ['do', 'why', 'mend']),
    ...(pack && { clocks: pack.clocks.filter(({ obligation }) => obligation === id) }),
  };
}

function explainRoute(id: string): RuleView | undefined {
  const find = (key: string): Localized | undefined => findIn(ROUTE_TEXTS, key);
  const texts = partsOf(find, `route.${id}`, ['card.do', 'card.dont']);
  return Object.keys(texts).length === 0 ? undefined : { id, kind: 'route', title: { es: id, en: id, fr: id }, texts };
}
