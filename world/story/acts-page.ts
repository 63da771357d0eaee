/**
 * Which acts are there, who signs them, and what may they carry? The reference for people who write stories or call the API,
 * made from the definitions that are executed: `docs/acts.md` and `amparo story --acts`.
 */
import { ACT_LIST } from '#domain/casefile/acts.ts';
import { STATES } from '#domain/casefile/types.ts';
import { isActKind } from '#domain/casefile/kinds.ts';
import { transitionOf } from '#domain/casefile/states.ts';
import type { ActDef, OwnField } from '#domain/register/act.ts';
import type { FieldDef } from '#domain/register/form/field.ts';
import { FORM_FIELDS } from '#domain/register/form/index.ts';
import { CODE_LISTS, findList } from '#domain/register/lists/index.ts';
import { formFieldsOf } from './act-words.ts';

/** Longer lists are named, not printed: languages, countries, peoples. */
const LONGEST_LIST = 25;

/** The whole page, in Markdown. */
export function actsPage(): string {
  return [
    '# Acts',
    '',
    'Every write is an act. Here are all kinds: who signs them, what they must and may carry, and what they mean. Facts are',
    'answers of the single form by id (`J08`) or own fields of the act by name (`reason`). *Must* is what the act’s shape asks;',
    'what the form asks before a step on the route (`missing`) and the guards come on top, see [rules](rules/).',
    'Who of these roles may sign in a given case also depends on their tie to it. How facts may be spelt: [stories.md](stories.md).',
    '',
    'A supervisor’s written reason past a guard (`override`) needs 10 characters; `J06` needs three words against each of PL1 to PL5.',
    '',
    '`npx amparo story --acts` prints this page, `npx amparo story --acts KIND` one kind.',
    '',
    ...ACT_LIST.flatMap(actLines),
    '## The single form',
    '',
    '|Id|Name|Question|Answer|',
    '|-|-|-|-|',
    ...Object.values(FORM_FIELDS).map(formRow),
    '',
    '## Code lists',
    '',
    ...Object.values(CODE_LISTS).map(listLine),
    '',
    '_Generated from the code; after a change: `npx vitest run world/story -u`._',
    '',
  ].join('\n');
}

/** One kind as the page has it, with the questions of the form that it takes; undefined for a kind that does not exist. */
export function actPage(kind: string): string | undefined {
  const def = ACT_LIST.find((one) => one.kind === kind);
  if (!def) return undefined;
  const rows = formFieldsOf(def).map(formRow);
  return [...actLines(def), ...(rows.length > 0 ? ['|Id|Name|Question|Answer|', '|-|-|-|-|', ...rows, ''] : [])].join(
    '\n',
  );
}

function actLines(def: ActDef): readonly string[] {
  const own = Object.entries(def.own);
  return [
    `## \`${def.kind}\``,
    '',
    `${def.title.es} · ${def.title.en}. «${def.done.es}.»`,
    '',
    `* Signed by: ${def.roles.join(' ')}${remarksOf(def)}`,
    `* Must carry: ${def.required.length > 0 ? def.required.map((id) => wordOf(def, id)).join(', ') : 'nothing'}`,
    `* May carry: ${mayLine(def)}`,
    `* In states: ${statesOf(def.kind)}`,
    '',
    ...(own.length > 0 ? ['|Own field|Meaning|Answer|', '|-|-|-|', ...own.map(ownRow(def)), ''] : []),
  ];
}

function remarksOf(def: ActDef): string {
  return [
    def.opens ? ' · opens the case' : '',
    def.offline ? ' · on a device without network too' : '',
    def.certified ? ' · certified officers only (G09)' : '',
  ].join('');
}

function wordOf(def: ActDef, id: string): string {
  return Object.hasOwn(def.own, id) ? `\`${id}\`` : `\`${id}\` ${FORM_FIELDS[id]?.name ?? ''}`.trim();
}

function mayLine(def: ActDef): string {
  const own = Object.keys(def.own).filter((name) => !def.required.includes(name));
  const form =
    def.form === '*'
      ? ['any answer of the form']
      : def.form.filter((id) => !def.required.includes(id)).map((id) => wordOf(def, id));
  const all = [...form, ...own.map((name) => `\`${name}\``)];
  return all.length > 0 ? all.join(', ') : 'nothing more';
}

/** Where the act exists, and where it leads. */
function statesOf(kind: string): string {
  if (!isActKind(kind)) return 'none';
  return STATES.flatMap((state) => {
    const cell = transitionOf(state, kind);
    if (cell === '-') return [];
    return cell === '=' ? [state] : [`${state} → ${cell === 'back' ? 'the state before' : cell}`];
  }).join(', ');
}

function ownRow(def: ActDef): (entry: readonly [string, OwnField]) => string {
  return ([name, field]) => {
    const must = def.required.includes(name) || field.required ? ' (must)' : '';
    return `|\`${name}\`${must}|${cell(`${field.label.es} · ${field.label.en}`)}|${cell(answerOf(field))}|`;
  };
}

function formRow(field: FieldDef): string {
  const filled = field.calc ? ' (computed)' : field.auto ? ' (filled by the desk)' : '';
  return `|\`${field.id}\`|${field.name}|${cell(field.label.es)}|${cell(answerOf(field))}${filled}|`;
}

function answerOf(field: FieldDef | OwnField): string {
  const keys = field.keys?.map(({ key }) => key).join(', ');
  const limits = [
    field.min === undefined ? '' : ` from ${field.min}`,
    field.max === undefined ? '' : ` to ${field.max}`,
    field.maxLength === undefined ? '' : `, at most ${field.maxLength} characters`,
  ].join('');
  const codes = field.list === undefined || field.type === 'reference' ? '' : codesOf(field.list);
  return `${ANSWERS[field.type]}${limits}${codes}${keys === undefined ? '' : ` by: ${keys}`}`;
}

const ANSWERS: Readonly<Record<FieldDef['type'], string>> = {
  text: 'text',
  date: 'date',
  datetime: 'date and time',
  number: 'number',
  yesno: 'si, no, NS',
  code: 'one code',
  codes: 'codes',
  reference: 'id',
  people: 'people',
  file: 'file',
  facts: 'si, no, NS',
  scale: 'one code',
  reasons: 'a reason of at least three words',
  moment_language: '{at, language}',
};

function codesOf(id: string): string {
  const items = findList(id)?.items ?? [];
  return items.length > LONGEST_LIST
    ? ` of ${id} (${items.length} codes)`
    : ` of ${id}: ${items.map(({ code }) => code).join(', ')}`;
}

function listLine({ id, title, items }: (typeof CODE_LISTS)[string]): string {
  const shown = items.length > LONGEST_LIST && !id.startsWith('CL-');
  const words = shown
    ? `${items.length} codes, e.g. ${items
        .slice(0, 5)
        .map(({ code }) => code)
        .join(', ')}`
    : items.map(({ code, label }) => `\`${code}\` ${label.es}`).join(' · ');
  return `* **${id}** ${title.es}: ${words}`;
}

/** A pipe would end the cell of the table. */
function cell(text: string): string {
  return text.replaceAll('|', '/');
}
