/** How does a document model become paper? Typst compiles it to a tagged PDF; the same model gives the same bytes (C49). */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import QRCode from 'qrcode';
import { formatInstant, type Instant, type Zone } from '#domain/kernel/instant.ts';
import type { Locale, Localized } from '#domain/kernel/localized.ts';
import type { Block, DocumentModel, Words } from '#domain/print/model.ts';
import { OBLIGATION_TEXTS } from '#messages/rules/obligations.ts';
import { printMessages } from '#messages/print.ts';

export const PAPERS = ['us-letter', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

export interface RenderInput {
  readonly model: DocumentModel;
  readonly locale: Locale;
  readonly paper: Paper;
  /** Short code that any node can check; see `verify-code.ts`. */
  readonly code: string;
  /** Demo nodes say on every page that the data is fictional. */
  readonly demo: boolean;
}

const MESSAGES: Readonly<Record<string, Localized>> = { ...OBLIGATION_TEXTS, ...printMessages };
const TEMPLATE = readFileSync(new URL('./template.typ', import.meta.url), 'utf8');

let compiler: NodeCompiler | undefined;

/** The compiler and its fonts take a moment to load, so one is kept for the life of the process. */
function theCompiler(): NodeCompiler {
  if (!compiler) {
    const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
    compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  }
  return compiler;
}

/** PDF/UA where every letter can be shown; a name in a script that the fonts lack still prints, without that conformance. */
export async function renderPdf(input: RenderInput): Promise<Uint8Array> {
  const qr = await QRCode.toString(`AMPARO ${input.model.folio} ${input.code}`, {
    type: 'svg',
    margin: 1,
    errorCorrectionLevel: 'M',
  });
  const inputs = { data: JSON.stringify(documentData(input)), qr };
  const options = { creationTimestamp: Math.floor(input.model.issuedAt / 1000) };
  const source = { mainFileContent: TEMPLATE, inputs };
  try {
    return theCompiler().pdf(source, { ...options, pdfStandard: 'ua-1' });
  } catch {
    return theCompiler().pdf(source, options);
  }
}

function documentData({ model, locale, paper, code, demo }: RenderInput): Record<string, unknown> {
  const say = (words: Words): string => speak(words, locale, model.zone);
  return {
    lang: locale,
    paper,
    title: say(model.title),
    institution: model.institution[locale],
    place: model.place[locale],
    folio: model.folio,
    folioLabel: say({ key: 'print.folio' }),
    verifyLabel: say({ key: 'print.verify' }),
    qrAlt: say({ key: 'print.alt.qr' }),
    code,
    issued: moment(model.issuedAt, model.zone),
    demo: demo ? say({ key: 'print.demo' }) : '',
    blocks: model.blocks.map((block) => blockData(block, say)),
  };
}

function blockData(block: Block, say: (words: Words) => string): Record<string, unknown> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { kind: block.kind, text: say(block.words) };
    case 'facts':
      return { kind: block.kind, rows: block.rows.map(([label, value]) => [say(label), say(value)]) };
    case 'steps':
      return { kind: block.kind, items: block.items.map(say) };
    case 'call':
      return { kind: block.kind, title: say(block.title), phone: block.phone };
    case 'signatures':
      return { kind: block.kind, lines: block.lines.map(say) };
  }
}

function speak(words: Words, locale: Locale, zone: Zone): string {
  if ('text' in words) return words.text;
  if ('localized' in words) return words.localized[locale];
  if ('instant' in words) return moment(words.instant, zone);
  const message = MESSAGES[words.key]?.[locale] ?? words.key;
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(words.values?.[name] ?? ''));
}

/** `2026-03-09 21:40 (UTC-06:00)`: the same in every language, so that two countries read one time. */
function moment(at: Instant, zone: Zone): string {
  const iso = formatInstant(at, zone);
  const offset = iso.endsWith('Z') ? 'UTC' : `UTC${iso.slice(-6)}`;
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} (${offset})`;
}
