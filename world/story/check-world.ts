/** What is true after a step? Case, duties, messages, views, documents and audit, each checked only where the story speaks of it. */
import { type Check, check, setAside } from './check.ts';
import { checkCase } from './check-case.ts';
import { checkAudit, checkMessages } from './check-messages.ts';
import { checkObligations, listObligations } from './check-obligations.ts';
import { checkDocuments, checkOffers, checkPlaces, checkSees, type ViewFrame } from './check-views.ts';
import type { Expectation } from './expectation.ts';
import { firstWho } from './step-words.ts';
import type { TimedStep } from './timing.ts';
import type { Stage } from './stage.ts';
import { manyOf } from './words.ts';

const OF_CASE = [
  'state',
  'routes',
  'vulnerabilities',
  'flags',
  'bidTriggers',
  'priority',
  'consularBlock',
  'liberty',
  'placement',
  'facts',
  'conflicts',
  'journal',
  'acts',
  'referral',
  'mergedInto',
  'obligations',
  'messages',
  'documents',
  'actsOffered',
  'actsNotOffered',
] as const;

/** Every expectation of the step that is about the world rather than about the answer. */
export async function checkWorld(
  stage: Stage,
  timed: TimedStep,
  expect: Expectation | undefined,
): Promise<readonly Check[]> {
  if (!expect) return [];
  const checks = await checkNow(stage, timed, expect);
  const wholly = typeof expect.pending === 'string' || expect.pending === true;
  const told = wholly ? setAside(checks, expect.pending === true ? 'later' : String(expect.pending)) : checks;
  return [...told, ...pendingGroups(expect)];
}

async function checkNow(stage: Stage, timed: TimedStep, expect: Expectation): Promise<readonly Check[]> {
  const { step, node, at } = timed;
  const alias = expect.child ?? stage.childOf(step);
  const child = stage.children.get(alias);
  const audit = await auditChecks(stage, timed, expect);
  if (!child) {
    const asked = OF_CASE.filter((key) => expect[key] !== undefined);
    return [
      ...asked.map((key) =>
        check(key, { expected: JSON.stringify(expect[key]), observed: `no case of "${alias}"`, ok: false }),
      ),
      ...audit,
    ];
  }
  const view: ViewFrame = { stage, child, player: stage.player(firstWho(step), node), at };
  return [
    ...(await caseChecks(stage, timed, { ...expect, child: alias })),
    ...(await viewChecks(expect, view)),
    ...audit,
  ];
}

async function caseChecks(
  stage: Stage,
  { node, at }: TimedStep,
  expect: Expectation & { readonly child: string },
): Promise<readonly Check[]> {
  const { child: alias } = expect;
  const asked = OF_CASE.filter((key) => expect[key] !== undefined);
  if (asked.length === 0) return [];
  const truth = await stage.truth(alias);
  if (!truth) return [caseMissing(expect, alias)];
  const checks = [...checkCase(expect, truth, stage.frame(node, at))];
  if (expect.obligations !== undefined) {
    checks.push(
      ...checkObligations(listObligations(expect.obligations), {
        assessment: truth.assessment,
        now: stage.region.clock.now(),
        zone: stage.zoneOf(node),
        around: at,
        escalated: truth.escalated,
      }),
    );
  }
  if (expect.messages !== undefined) checks.push(...checkMessages(expect.messages, truth.messages));
  return checks;
}

/** A case that was refused at the door does not exist; saying so may be what the story expects. */
function caseMissing(expect: Expectation, alias: string): Check {
  const isExpected = expect.state === 'none' || expect.state === 'ST0';
  return check('case', { expected: isExpected ? 'none' : alias, observed: 'there is no such case', ok: isExpected });
}

async function viewChecks(expect: Expectation, view: ViewFrame): Promise<readonly Check[]> {
  const checks: Check[] = [];
  if (expect.sees !== undefined) checks.push(...(await checkSees(expect.sees, view)));
  if (expect.actsOffered !== undefined || expect.actsNotOffered !== undefined)
    checks.push(...(await checkOffers(expect, view)));
  if (expect.places !== undefined) checks.push(...(await checkPlaces(expect.places, view)));
  if (expect.documents !== undefined) checks.push(...(await checkDocuments(expect.documents, view)));
  return checks;
}

async function auditChecks(stage: Stage, { node }: TimedStep, expect: Expectation): Promise<readonly Check[]> {
  if (expect.audit === undefined) return [];
  const rows = await stage.region.audit(node, stage.audited.get(node) ?? 0);
  return checkAudit(expect.audit, rows, (alias) => stage.children.get(alias)?.caseId);
}

/** Statistics and everything a story sets aside itself: written down, shown, counted as pending. */
export function pendingGroups(expect: Expectation | undefined): readonly Check[] {
  if (!expect) return [];
  const statistics = (['tables', 'indicators'] as const).flatMap((key) =>
    expect[key] === undefined
      ? []
      : setAside(
          [check(key, { expected: JSON.stringify(expect[key]), observed: 'not counted', ok: false })],
          'statistics are not built yet',
        ),
  );
  const { pending } = expect;
  const groups = typeof pending === 'object' ? manyOf(pending) : [];
  const aside = groups.flatMap(({ why, ...rest }) =>
    setAside(
      Object.entries(rest).map(([key, value]) =>
        check(key, { expected: JSON.stringify(value), observed: 'not looked at', ok: false }),
      ),
      why,
    ),
  );
  return [...statistics, ...aside];
}
