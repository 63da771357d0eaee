/** How is a code list written down, so that a reviewer reads one item on one line? (reference §2.2) */
import type { CodeItem, CodeList } from '../../kernel/code-list.ts';

/** Code, then its words in Spanish, English and French. */
export type ListRow = readonly [
  code: string,
  es: string,
  en: string,
  fr: string,
  extra?: Omit<CodeItem, 'code' | 'label'>,
];

/** `open` adds OTR and NS, `unknown` adds NS alone, `closed` adds nothing: the list says what it says. */
export type ListTail = 'open' | 'unknown' | 'closed';

export interface ListSpec {
  readonly id: string;
  readonly title: readonly [es: string, en: string, fr: string];
  /** Where the list comes from; `reference §2.2` unless it is told otherwise. */
  readonly source?: string;
  readonly rows: readonly ListRow[];
  readonly tail?: ListTail;
}

const OTHER: ListRow = ['OTR', 'Otro (especifique)', 'Other (specify)', 'Autre (préciser)'];
const UNKNOWN: ListRow = ['NS', 'No se sabe', 'Not known', 'Ne sait pas'];

const TAILS: Readonly<Record<ListTail, readonly ListRow[]>> = {
  open: [OTHER, UNKNOWN],
  unknown: [UNKNOWN],
  closed: [],
};

export function makeList({ id, title, source = 'reference §2.2', rows, tail = 'open' }: ListSpec): CodeList {
  const [es, en, fr] = title;
  return { id, title: { es, en, fr }, source, items: [...rows, ...TAILS[tail]].map(makeItem) };
}

function makeItem([code, es, en, fr, extra]: ListRow): CodeItem {
  return { code, label: { es, en, fr }, ...extra };
}
