/** Do the questions that a country adds fit the single form? National needs never fork the form (C03). */
import { type ExtensionFault, type ExtensionField, withExtensions } from '#domain/register/form/extension.ts';
import { FORM_FIELDS } from '#domain/register/form/index.ts';
import type { PackProblem } from './problems.ts';
import type { FormFile } from './schema.ts';

const MENDS: Readonly<Record<ExtensionFault['code'], string>> = {
  bad_id: 'write the id as NODE.name with a node of the Conference',
  duplicate_id: 'this id occurs twice',
  unknown_list: 'there is no code list of this id',
  unknown_target: 'mapsTo names no question of the single form',
  computed_target: 'mapsTo names a question that the system answers itself',
  weaker_class: 'a national question is at least as protected as the regional one that it answers',
  unmapped_code: 'every national code leads to a code of the regional list',
};

/** The row as a question: its name is the part after the node, and no stage of the pathway waits for it. */
export function asExtension(row: FormFile['fields'][number]): unknown {
  return { ...row, name: row.id.slice(row.id.indexOf('.') + 1), required: [] };
}

export function checkExtensions(rows: readonly ExtensionField[], file: string): PackProblem[] {
  const extended = withExtensions(FORM_FIELDS, rows);
  if (!('faults' in extended)) return [];
  return extended.faults.map(({ id, code }) => ({ file, path: id, mend: MENDS[code] }));
}
