/**
 * O07 — an interpreter is assigned when the child's language is not one that officials speak (reference §3.2, C15).
 * The languages of officials are the node's policy `languages.official`; an interpreter type noted (A10) shows a gap too.
 */
import { findPolicy } from '../clock.ts';
import type { CaseFile } from '../../casefile/types.ts';
import type { Act } from '../../register/act.ts';
import { actsOf, answerOf, anyOf, codesOf, holds } from '../signals.ts';
import type { ObligationRule, RuleInput } from '../types.ts';
import { absent, metBy } from './instance.ts';

const NONE = ['ninguno', 'NS', ''];
/** Where a pack names none: Spanish, the working language of most members. */
const DEFAULT_LANGUAGES: readonly string[] = ['spa'];

function officialLanguages({ pack, file }: RuleInput): readonly string[] {
  const value = findPolicy(pack, 'languages.official', file.contactAt)?.value;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : DEFAULT_LANGUAGES;
}

/** An interpreter of another language, or a relative, is none (§2.3: matched on the code; G08: family may not interpret K4). */
function serves(file: CaseFile, act: Act): boolean {
  const languages = [...codesOf(answerOf(file, 'A09')), ...codesOf(answerOf(file, 'D03'))];
  const kind = act.facts['A10'];
  return languages.includes(String(act.facts['language'])) && kind !== 'familiar' && kind !== 'ninguno';
}

export const o07: ObligationRule = {
  id: 'O07',
  responsible: ['R02', 'R03', 'R04'],
  metByKinds: ['interpreter.assign'],
  instances: (input) => {
    const { file } = input;
    const spoken = officialLanguages(input);
    const gap = anyOf(
      holds(file, 'A09', (value) => codesOf(value).some((code) => code !== '' && !spoken.includes(code))),
      holds(file, 'A10', (value) => codesOf(value).some((code) => !NONE.includes(code))),
    );
    if (!gap) return absent('no-language-gap', ['A09']);
    const met = metBy(actsOf(file, 'interpreter.assign').find((act) => serves(file, act)));
    return [{ key: 'gap', from: gap.since, ...met, evidence: { fields: gap.fields, acts: gap.acts } }];
  },
};
