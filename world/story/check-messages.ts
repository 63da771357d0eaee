/** Was told who had to be told, and nobody else? Messages of the outbox and rows of the audit about one case. */
import type { Instant } from '#domain/kernel/instant.ts';
import { OBLIGATION_RULES } from '#domain/protocol/obligations/index.ts';
import { type Check, check, setAside, show } from './check.ts';
import { isNamedBy } from './check-answer.ts';
import type { AuditExpectation, Expectation, MessageExpectation } from './expectation.ts';
import { manyOf } from './words.ts';

export interface MessageSeen {
  readonly at: Instant;
  readonly template: string;
  readonly institution: string | null;
  readonly contact: string | null;
  readonly role: string | null;
  readonly obligation: string | null;
}

export interface AuditSeen {
  readonly at: Instant;
  readonly action: string;
  readonly officer: string;
  readonly role: string;
  readonly cases: readonly string[];
  readonly outcome: string;
}

type Wanted = string | MessageExpectation;

export function checkMessages(
  wanted: NonNullable<Expectation['messages']>,
  seen: readonly MessageSeen[],
): readonly Check[] {
  const { include = [], exclude = [] } = Array.isArray(wanted) ? { include: wanted } : wanted;
  return [
    ...include.flatMap((one) => checkMessage(one, seen, true)),
    ...exclude.flatMap((one) => checkMessage(one, seen, false)),
  ];
}

function checkMessage(one: Wanted, seen: readonly MessageSeen[], isIncluded: boolean): readonly Check[] {
  const parts: MessageExpectation = typeof one === 'string' ? { template: one } : one;
  const found = seen.filter((row) => isMeant(row, parts));
  const observed = seen.map((row) => `${row.template}→${row.contact ?? row.institution ?? row.role ?? '?'}`);
  const { pending, absent, count, ...words } = parts;
  const mustBe = isIncluded && absent !== true && count !== 0;
  const ok = count === undefined ? found.length > 0 === mustBe : found.length === count;
  const checks = [
    check(mustBe ? 'message' : 'no message', {
      expected: count === undefined ? show(words) : `${count} × ${show(words)}`,
      observed: [...new Set(observed)],
      ok,
    }),
  ];
  return pending === undefined ? checks : setAside(checks, pending === true ? 'later' : pending);
}

function isMeant(row: MessageSeen, { to, template, obligation }: MessageExpectation): boolean {
  const addressees = [row.institution, row.contact, row.role].filter((name): name is string => name !== null);
  return (
    (to === undefined || isNamedBy(addressees, to)) &&
    (template === undefined || row.template === template) &&
    (obligation === undefined || row.obligation === obligation || isNotice(row, obligation))
  );
}

/** The notice that meets a duty speaks of it: the call to the protection authority is about O02. */
function isNotice(row: MessageSeen, obligation: string): boolean {
  const rule = row.obligation === null ? OBLIGATION_RULES.find(({ id }) => id === obligation) : undefined;
  return rule?.metByKinds.includes(row.template) === true;
}

/** Rows since the step began; an action is meant by its whole name or a part of it. */
export function checkAudit(
  wanted: NonNullable<Expectation['audit']>,
  seen: readonly AuditSeen[],
  caseIdOf: (alias: string) => string | undefined,
): readonly Check[] {
  return manyOf<AuditExpectation>(wanted).flatMap((one) => {
    const caseId = one.child === undefined ? undefined : (caseIdOf(one.child) ?? one.child);
    const found = seen.filter(
      (row) =>
        (one.action === undefined || isAction(row.action, one.action)) &&
        (one.role === undefined || row.role === one.role) &&
        (caseId === undefined || row.cases.includes(caseId)),
    );
    const { pending, count, ...words } = one;
    const ok = count === undefined ? found.length > 0 : found.length === count;
    const checks = [
      check('audit', {
        expected: count === undefined ? show(words) : `${count} × ${show(words)}`,
        observed: seen.map((row) => `${row.role} ${row.action}`),
        ok,
      }),
    ];
    return pending === undefined ? checks : setAside(checks, pending === true ? 'later' : pending);
  });
}

/** `consular.list` is meant by `read.consular.list` and by `read.consular.notices` alike: room and reader are what counts. */
function isAction(action: string, word: string): boolean {
  if (action === word || action.includes(word)) return true;
  const [room] = word.split('.');
  return word.endsWith('.list') && room !== undefined && action.startsWith(`read.${room}.`);
}
