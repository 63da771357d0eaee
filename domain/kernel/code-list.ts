/** What may be answered? Closed lists of reference §2.2, each item with its words in three languages and its source. */
import type { LocalDate } from './instant.ts';
import type { Localized } from './localized.ts';

/** Where a datum comes from and how sure we are: found text `W#`, general knowledge `B`, uncertain `C`, policy default `P`. */
export type Mark = 'W' | 'B' | 'C' | 'P';

/** Every row of data carries this (reference head: "Every clock, guard and code row is DATA with …"). */
export interface Provenance {
  readonly source: string;
  readonly mark: Mark;
  readonly legalRef?: string;
  readonly validFrom?: LocalDate;
  readonly validTo?: LocalDate;
}

export interface CodeItem {
  readonly code: string;
  readonly label: Localized;
  /** Code of a broader item of the same list. */
  readonly parent?: string;
  /** Codes of other systems, e.g. `{ unhcr: 'SC-UC' }`, `{ iso639: 'cab' }`. */
  readonly maps?: Readonly<Record<string, string>>;
  /** Frozen once published: an item is ended, never removed. */
  readonly validTo?: LocalDate;
  /** Set on items that a national extension adds. */
  readonly national?: string;
}

export interface CodeList {
  readonly id: string;
  readonly title: Localized;
  readonly source: string;
  readonly items: readonly CodeItem[];
}

const indexes = new WeakMap<CodeList, ReadonlyMap<string, CodeItem>>();

/** The item with this code, or undefined. */
export function findCode(list: CodeList, code: string): CodeItem | undefined {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.items.map((item) => [item.code, item]));
    indexes.set(list, index);
  }
  return index.get(code);
}
