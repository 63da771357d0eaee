/**
 * G08 — No interview beyond the quick intake in a language the child does not understand; relatives and other detained
 * people never interpret what is dangerous to say (K4). Absolute. Seed L99 (language); CRC GC6 ¶25, GC12 ¶34.
 */
import { actsOf } from '../signals.ts';
import type { Guard, GuardInput } from '../types.ts';
import { K4_TOPICS } from './k4-topics.ts';
import { languagesOf } from './languages.ts';
import { answerIn, refuse } from './reading.ts';

const INTERVIEWS = ['screening.sign', 'consular.interview'];
/** CL-INT codes of interpreters who may interpret anything. */
const FIT = ['profesional', 'comunitario_acreditado', 'remoto'];

export const g08: Guard = {
  id: 'G08',
  force: 'ABS',
  kinds: [...INTERVIEWS, 'form.record', 'bia.sign', 'identification.complete'],
  source: 'L99',
  mark: 'B',
  legalRef: 'CRC GC6 ¶25; GC12 ¶34',
  check(input) {
    const { act } = input;
    if (!INTERVIEWS.includes(act.kind) && !carriesHighRisk(input)) return undefined;
    const through = act.facts['A10'] ?? (hasGap(input) ? input.after.facts['A10']?.value : undefined);
    if (through === 'familiar') return refuse(g08, 'family_interpreter', { fields: ['A10'] });
    if (!hasGap(input)) return undefined;
    const language = answerIn(input, 'A09');
    if (language === undefined || language === 'NS') return refuse(g08, 'language_unknown', { fields: ['A09'] });
    if (hasFitInterpreter(input, String(language))) return undefined;
    const assigned = actsOf(input.after, 'interpreter.assign').length > 0;
    return refuse(g08, assigned ? 'wrong_language' : 'no_interpreter', {
      fields: ['A09', 'A10'],
      values: { language: String(language) },
    });
  },
};

/** Answers of a K4 topic, as an interview would bring them. */
function carriesHighRisk({ act }: GuardInput): boolean {
  return Object.values(K4_TOPICS).some((fields) => fields.some((field) => act.facts[field] !== undefined));
}

/** The child's language is none that the interviewer works in: the node's, and a consul's own country's. */
function hasGap(input: GuardInput): boolean {
  const language = answerIn(input, 'A09');
  if (typeof language !== 'string' || language === 'NS') return true;
  const { act, around } = input;
  const spoken = languagesOf(around.pack, act.node, act.occurredAt);
  const own = act.by.country === act.node ? [] : languagesOf(around.pack, act.by.country, act.occurredAt);
  return ![...spoken, ...own].includes(language);
}

/** An interpreter of a fit kind for this language: the last one assigned for it, or one declared in the act itself. */
function hasFitInterpreter({ after, act }: GuardInput, language: string): boolean {
  if (FIT.includes(String(act.facts['A10']))) return true;
  if (act.facts['A10'] === 'ninguno') return false;
  const assigned = actsOf(after, 'interpreter.assign').filter((one) => one.facts['language'] === language);
  return FIT.includes(String(assigned.at(-1)?.facts['A10']));
}
