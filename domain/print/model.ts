/**
 * What is an official document before it is paper? A list of blocks of message keys and values, rendered by the server to
 * PDF and by nobody else (C49). Pure, so that the same journal gives the same document.
 */
import type { CaseId } from '../kernel/ids.ts';
import type { Instant, Zone } from '../kernel/instant.ts';
import type { Localized } from '../kernel/localized.ts';

/** A sentence of `messages/print.ts`, or words that come from data (a name, an institution). */
export type Words =
  | { readonly key: string; readonly values?: Readonly<Record<string, string | number>> }
  | { readonly text: string }
  | { readonly localized: Localized }
  | { readonly instant: Instant };

export type Block =
  | { readonly kind: 'heading'; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: Words, value: Words])[] }
  | { readonly kind: 'steps'; readonly items: readonly Words[] }
  | { readonly kind: 'call'; readonly title: Words; readonly phone: string }
  | { readonly kind: 'signatures'; readonly lines: readonly Words[] };

export interface DocumentModel {
  /** `acta_de_canalizacion`, … */
  readonly kind: string;
  readonly title: Words;
  readonly folio: CaseId;
  readonly institution: Localized;
  readonly place: Localized;
  readonly zone: Zone;
  /** The instant of the act that the document records; never the clock, so that a reprint is the same. */
  readonly issuedAt: Instant;
  readonly blocks: readonly Block[];
}
