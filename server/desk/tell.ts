/** What is said after an act, or before it? The decision as the officer may see it, with the number to call now. */
import { onCall } from '#domain/directory/on-call.ts';
import type { Assessment, Derived, Obligation } from '#domain/protocol/types.ts';
import type { DecisionView } from '#domain/protocol/views.ts';
import type { Act } from '#domain/register/act.ts';
import { type Lens, lensOf, readableDerived } from '../access/lens.ts';
import type { Officer } from '../session/officer.ts';
import { caseAt } from './case-at.ts';
import type { Considered } from './consider.ts';
import type { DeskNode } from './node.ts';

/**
 * The route card after a quick intake tells whoever met the child every route, since it tells them what not to do;
 * afterwards need-to-know decides.
 */
export function presentDecision(
  node: DeskNode,
  officer: Officer,
  { act, considered }: { readonly act: Act; readonly considered: Considered },
): DecisionView {
  const { decision, before } = considered;
  const after = considered.cases.get(act.caseId) ?? { file: decision.caseFile, assessment: decision.assessment };
  const { file, assessment } = after;
  const lens = lensOf({ officer, file, assessment, pack: node.pack, now: act.receivedAt });
  const isFirst = act.kind === 'intake.register' && !before;
  // A second intake of an open case is told what it says itself, and of the rest what need-to-know lets through.
  const own = isFirst ? assessment : ownAssessment(node, act);
  const known = new Map((before?.assessment.obligations ?? []).map((duty) => [keyOf(duty), duty.status]));
  const readsHighRisk = isFirst || lens.classes.has('K4');
  return {
    verdict: decision.verdict,
    caseId: act.caseId,
    ...(before && { stateBefore: before.file.state }),
    stateAfter: decision.verdict === 'accepted' ? file.state : decision.stateAfter,
    routes: shown(lens, assessment.routes, own?.routes),
    vulnerabilities: shown(lens, assessment.vulnerabilities, own?.vulnerabilities),
    priority: assessment.priority.code,
    opened: assessment.obligations.filter((duty) => !known.has(keyOf(duty)) && duty.status !== 'cancelled'),
    met: assessment.obligations.filter((duty) => isMet(duty.status) && !isMet(known.get(keyOf(duty)))),
    absent: assessment.absent.filter(({ reason }) => readsHighRisk || reason !== 'G03'),
    refusals: decision.refusals,
    faults: decision.faults,
    callNow: callNow(node, act, assessment.obligations),
  };
}

/** What an intake by itself calls for: its author knows the facts behind it. */
function ownAssessment(node: DeskNode, act: Act): Assessment | undefined {
  return act.kind === 'intake.register' ? caseAt([act], node.pack, act.receivedAt)?.assessment : undefined;
}

function shown(lens: Lens, derived: readonly Derived[], own: readonly Derived[] = []): readonly Derived[] {
  const readable = new Set([...readableDerived(lens, derived), ...own].map(({ code }) => code));
  return derived.filter(({ code }) => readable.has(code));
}

function keyOf({ id, key }: Obligation): string {
  return `${id} ${key}`;
}

function isMet(status: Obligation['status'] | undefined): boolean {
  return status === 'met' || status === 'met_late';
}

/** The child-protection authority on duty for the post, while its acknowledgement is owed or was never asked. */
function callNow(node: DeskNode, act: Act, duties: readonly Obligation[]): DecisionView['callNow'] {
  const isOwed = duties.some(({ id, status }) => (id === 'O02' || id === 'O03') && !isMet(status));
  if (!isOwed && act.kind !== 'intake.register') return [];
  const post = act.by.postId ?? act.facts['A03'];
  const { staffed, closed } = onCall(node.pack, {
    duty: 'protection',
    at: act.receivedAt,
    ...(typeof post === 'string' && { postId: post }),
  });
  const contacts = staffed.length > 0 ? staffed : closed.slice(0, 1);
  return contacts.map(({ institution, name, phone }) => ({ institution, name, phone, duty: 'protection' }));
}
