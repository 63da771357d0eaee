/** What does the page of a rule say? Generated from the code, so that a ministry reads what is executed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Localized } from '#domain/kernel/localized.ts';
import { GUARDS } from '#domain/protocol/guards/index.ts';
import { OBLIGATION_RULES } from '#domain/protocol/obligations/index.ts';
import { readSources, ROOT } from './sources.ts';

function fileOf(id: string): string {
  const pattern = new RegExp(`^domain/protocol/(guards|obligations)/${id.toLowerCase()}-[a-z0-9-]+\\.ts$`);
  return readSources().find(({ file }) => pattern.test(file))?.file ?? '';
}

/** The rule as its file's head says it: in English, with seed line and source. */
function headOf(file: string): string {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '';
  return comment.replaceAll(/^\s*\*\s?/gm, '').trim();
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [];
}

function words(id: string, all: Readonly<Record<string, Localized>>): string[] {
  const prefix = `${id.startsWith('G') ? 'guard' : 'obligation'}.${id}.`;
  const keys = Object.keys(all).filter((key) => key.startsWith(prefix) && key !== `${prefix}title`);
  return keys.sort().flatMap((key) => {
    const text = all[key];
    return text ? [`* \`${key}\``, `  * es: ${text.es}`, `  * en: ${text.en}`, `  * fr: ${text.fr}`] : [];
  });
}

function facts(id: string): string[] {
  const guard = GUARDS.find((one) => one.id === id);
  if (guard) {
    const force =
      guard.force === 'ABS' ? 'absolute: nobody can pass it' : 'a supervisor can pass it with a written reason';
    const kinds = guard.kinds === '*' ? 'every act' : guard.kinds.map((kind) => `\`${kind}\``).join(', ');
    const legal = guard.legalRef ? `; ${guard.legalRef}` : '';
    return [`Force: ${force}.`, `Looks at: ${kinds}.`, `Source: ${guard.source} [${guard.mark}]${legal}.`];
  }
  const rule = OBLIGATION_RULES.find((one) => one.id === id);
  if (!rule) return [];
  return [
    `Responsible, first first: ${rule.responsible.join(', ')}.`,
    `Met by: ${rule.metByKinds.map((kind) => `\`${kind}\``).join(', ') || 'no act; it passes'}.`,
    'Clocks: `countries/<node>` by obligation and variant.',
  ];
}

/** Markdown of `docs/rules/<id>.md`. */
export function rulePage(id: string, all: Readonly<Record<string, Localized>>): string {
  const file = fileOf(id);
  const title = all[`${id.startsWith('G') ? 'guard' : 'obligation'}.${id}.title`];
  return [
    `# ${id}: ${title?.es ?? ''}`,
    '',
    `${title?.en ?? ''} · ${title?.fr ?? ''}`,
    '',
    headOf(file),
    '',
    ...facts(id).map((line) => `* ${line}`),
    `* Code: [\`${file}\`](../../${file}). Proved by the tests whose title begins with \`[${id}]\`.`,
    ...section('Words', words(id, all)),
    '',
    '_Generated from the code; after a change: `npx vitest run --project architecture -u`._',
    '',
  ].join('\n');
}
