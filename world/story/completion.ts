/**
 * What does a step leave unsaid? A story tells only what matters to it; the rest of what an act owes comes from the child's
 * persona, else from plain defaults. What a step expects to be refused for is never completed away.
 */
import { findAct } from '#domain/casefile/acts.ts';
import { applyAct } from '#domain/casefile/fold.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import { formatInstant } from '#domain/kernel/instant.ts';
import { assess } from '#domain/protocol/assess.ts';
import { missingIn } from '#domain/protocol/required.ts';
import type { Pack } from '#domain/protocol/types.ts';
import type { Act, ActDef } from '#domain/register/act.ts';
import type { FactValue, Facts } from '#domain/register/form/field.ts';
import { FORM_FIELDS } from '#domain/register/form/index.ts';
import type { Expectation } from './expectation.ts';
import { houseOn } from './houses.ts';
import { neutralAnswer } from './neutral.ts';
import { wordsOf } from './words.ts';

export interface CompletionInput {
  readonly act: Act;
  readonly before: CaseFile | undefined;
  /** Cases of the other children of the story. */
  readonly others: readonly CaseFile[];
  readonly pack: Pack;
  /** The child of the story: answers by form id, spelt as the desk reads them. */
  readonly persona: Readonly<Record<string, unknown>>;
  /** Facts that the step names, also those it sets to null: they stay as the story says. */
  readonly said: ReadonlySet<string>;
  readonly expect: Expectation | undefined;
  /** What the story calls the child. */
  readonly alias: string;
  /** The node's caseworker of this story, for acts that name one. */
  readonly caseworker: string;
}

/** Refused for the want of these: a step that expects the guard goes without. */
const GUARDED_BY: Readonly<Record<string, readonly string[]>> = {
  G04: ['E10', 'U01'],
  G07: ['U01', 'unableReason'],
  G13: [],
  G14: ['J10'],
  G19: ['J06'],
};

const SPOKEN: ReadonlySet<string> = new Set([
  'placement.record',
  'bia.sign',
  'bid.sign',
  'decision.sign',
  'solution.integrate',
  'return.prepare',
]);

/** The facts of the act with everything it owes; facts that the story gives are never changed. */
export function completeFacts(input: CompletionInput): Facts {
  const def = findAct(input.act.kind);
  if (!def) return input.act.facts;
  const withheld = withheldBy(input);
  const facts: Record<string, unknown> = { ...input.act.facts };
  function offer(key: string, value: unknown): void {
    if (value === undefined || facts[key] !== undefined || input.said.has(key) || withheld.has(key)) return;
    if (!def || !mayCarry(def, key)) return;
    facts[key] = value;
  }
  for (const [key, value] of Object.entries(personaAnswers(def, input))) offer(key, value);
  for (const [key, value] of Object.entries(customary(input, facts))) offer(key, value);
  for (let round = 0; round < 4; round += 1) {
    const owed = owedBy({ ...input, act: { ...input.act, facts: facts as Facts } }).filter(
      (key) => facts[key] === undefined,
    );
    if (owed.length === 0) break;
    for (const key of owed) {
      offer(key, input.persona[key] ?? knownAnswer(input, key) ?? neutralAnswer(def, key, input));
    }
  }
  return finishRights(facts, input) as Facts;
}

/** Rights told at a time that the story gives, in a language that it does not name: the child's own. */
function finishRights(facts: Record<string, unknown>, { before }: CompletionInput): Record<string, unknown> {
  const told = facts['A11'];
  if (typeof told !== 'object' || told === null || !('at' in told) || 'language' in told) return facts;
  return { ...facts, A11: { ...told, language: before?.facts['A09']?.value ?? 'spa' } };
}

function withheldBy({ expect }: CompletionInput): ReadonlySet<string> {
  const expected = expect?.guards === undefined ? [] : wordsOf(expect.guards);
  const faults = (expect?.faults ?? []).map((fault) => (typeof fault === 'string' ? fault : fault.field));
  return new Set([...expected.flatMap((guard) => GUARDED_BY[guard] ?? []), ...faults]);
}

function mayCarry(def: ActDef, key: string): boolean {
  if (Object.hasOwn(def.own, key)) return true;
  if (def.form === '*') return !isComputed(key);
  return def.form.includes(key) || def.form.includes(FORM_FIELDS[key]?.partOf ?? '');
}

function isComputed(key: string): boolean {
  const field = FORM_FIELDS[key];
  return field === undefined || field.calc === true || field.auto === true;
}

/** What the child would answer: the intake and the identification carry it all, other acts only what is owed. */
function personaAnswers(def: ActDef, { persona, before }: CompletionInput): Readonly<Record<string, unknown>> {
  if (def.kind !== 'intake.register' && def.kind !== 'identification.complete') return {};
  return Object.fromEntries(Object.entries(persona).filter(([key]) => before?.facts[key] === undefined));
}

function knownAnswer({ before }: CompletionInput, key: string): FactValue | undefined {
  return before?.facts[key]?.value;
}

/** Keys that the act owes by its definition and by the form's "req@…". */
function owedBy({ act, before, pack }: CompletionInput): readonly string[] {
  const after = applyAct(before, act);
  return missingIn(act, after, () => assess(after, pack, act.receivedAt)).map((fault) => fault.field);
}

/** What an officer would add without being asked, kind by kind. Documented in docs/stories.md. */
function customary(
  input: CompletionInput,
  facts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { act, before } = input;
  const voice =
    SPOKEN.has(act.kind) && facts['unableReason'] === undefined ? { U01: 'Dijo lo que quiere y fue oída.' } : {};
  switch (act.kind) {
    case 'intake.register':
      return intakeAnswers(input, facts);
    case 'placement.record':
      return { ...voice, ...placementAnswers(facts), J01: placeFor(input, facts) };
    case 'solution.integrate':
      return { ...voice, J10: 'no', ...(facts['J08'] === undefined ? {} : { J03: placementAnswers(facts)['J03'] }) };
    case 'bia.sign':
      return { ...voice, form: 'completa', purpose: 'riesgo', ...solutionOf(input, facts) };
    case 'consular.notify':
      return { N04: consulateFor(input), country: nationalityOf(before) };
    case 'asylum.file':
      return { filedOn: formatInstant(act.occurredAt, act.zone).slice(0, 10) };
    case 'case.assign':
      return { caseworker: input.caseworker };
    default:
      return voice;
  }
}

/**
 * A recommendation that is only a code (`DIS-2`) is the solution recommended. A reunification whose bond is proved, and of
 * which the story says nothing bad, has no sign of risk in that family.
 */
function solutionOf({ before }: CompletionInput, facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const recommended = /^DIS-\d+$/.test(String(facts['recommendation'])) ? facts['recommendation'] : undefined;
  const solution = facts['solution'] ?? recommended;
  const proved = facts['parentVerified'] ?? facts['E13'] ?? before?.facts['E13']?.value;
  const isTold = ['E10', 'T09'].some((key) => facts[key] !== undefined || before?.facts[key] !== undefined);
  return { solution, ...(solution === 'DIS-2' && proved !== undefined && !isTold ? { riskFlag: 'no' } : {}) };
}

function intakeAnswers(
  { act, pack, persona, alias }: CompletionInput,
  facts: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const born = facts['B06'] ?? persona['B06'];
  return {
    A01: formatInstant(act.occurredAt, act.zone),
    A03: act.by.postId ?? pack.posts[0]?.id,
    A07: act.caseId,
    A09: 'spa',
    // A child of a story has the name it is called by; one without a name is told as such (B01: NS).
    B01: alias.charAt(0).toUpperCase() + alias.slice(1),
    B02: 'NS',
    B04: 'NS',
    ...(born === undefined ? { B07: 12 } : {}),
    B09: 'no',
    B11: [act.node === 'HND' ? 'GTM' : 'HND'],
    E01: 'NA',
    E02: [],
    T01: 'no',
    T02: 'no',
    T03: 'no',
  };
}

/** A family is no row of the directory; a house is, and where no house of that rung is free the story has none. */
function placeFor(
  { act, before, others, pack }: CompletionInput,
  facts: Readonly<Record<string, unknown>>,
): string | undefined {
  const rung = facts['J08'];
  if (typeof rung !== 'string' || !before) return undefined;
  if (rung === 'PL1' || rung === 'PL2') return 'Familia de un relato de ficción';
  return houseOn([rung], { pack, file: before, others, at: act.occurredAt })?.id;
}

const RUNG = /^PL(\d+)$/;

function placementAnswers(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rung = Number(RUNG.exec(String(facts['J08']))?.[1] ?? 0);
  const closed = rung >= 10;
  const answer = (yes: boolean): string => (yes ? 'si' : 'no');
  const reasons = Object.fromEntries(
    ['PL1', 'PL2', 'PL3', 'PL4', 'PL5'].map((upper) => [
      upper,
      'Se buscó y hoy no la hay; se reexamina en la próxima revisión.',
    ]),
  );
  return {
    J03: {
      sale_con_permiso: answer(!closed),
      puerta_o_guardia_impide: answer(closed),
      custodia_policial_o_migratoria: answer(rung === 11),
      orden_de_autoridad: answer(rung === 11),
    },
    J10: 'no',
    ...(rung >= 6 ? { J06: reasons } : {}),
  };
}

function nationalityOf(file: CaseFile | undefined): string | undefined {
  const value = file?.facts['B11']?.value;
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : undefined;
}

function consulateFor({ pack, before }: CompletionInput): string | undefined {
  const country = nationalityOf(before);
  return pack.contacts.find((row) => row.duty === 'consular' && row.country === country)?.id;
}
