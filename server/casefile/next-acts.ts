/**
 * What may happen next, and why not? Each act that the viewer's role could sign is decided with the facts that the case
 * has; what its own form will ask is no reason against it (house §4 Screens: a disabled button says why, with the norm).
 */
import { maySign } from '#domain/access/may-sign.ts';
import { ACT_LIST } from '#domain/casefile/acts.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { decide } from '#domain/protocol/decide.ts';
import type { Decision, Pack, Refusal } from '#domain/protocol/types.ts';
import type { NextAct } from '#domain/protocol/views.ts';
import type { Act, ActDef } from '#domain/register/act.ts';
import type { Lens } from '../access/lens.ts';
import type { ConsideredCase } from '../desk/consider.ts';
import { actorOf } from '../session/officer.ts';
import { deriveId } from '../store/derive-id.ts';

export interface NextActsInput {
  readonly lens: Lens;
  readonly found: ConsideredCase;
  readonly pack: Pack;
  readonly now: Instant;
}

/** One line for each kind that the role could sign in this case, in the order of the pathway. */
export function nextActs(input: NextActsInput): readonly NextAct[] {
  const { officer, relation } = input.lens;
  return ACT_LIST.filter((def) => !def.opens && maySign(officer, def, relation).ok).map((def) => nextAct(input, def));
}

function nextAct({ lens, found, pack, now }: NextActsInput, def: ActDef): NextAct {
  const { file, assessment } = found;
  const act: Act = {
    id: deriveId(file.id, def.kind),
    kind: def.kind,
    caseId: file.id,
    node: file.node,
    by: actorOf(lens.officer, now),
    occurredAt: now,
    zone: file.zone,
    receivedAt: now,
    facts: assumedFacts(lens, found, def),
  };
  const decision = decide({ before: file, assessmentBefore: assessment, act, around: { now, pack } });
  const refusals = decision.refusals.filter((refusal) => !isAskedByForm(refusal, def));
  return {
    kind: def.kind,
    title: def.title,
    allowed: refusals.length === 0,
    refusals,
    faults: decision.faults.filter(({ field }) => !isOfForm(field, def)),
    ...(isByState(decision) && { refusedByState: true }),
  };
}

/** An answer to a referral is about one that waits; which one is chosen on the screen. */
function assumedFacts({ officer }: Lens, { file }: ConsideredCase, def: ActDef): Act['facts'] {
  if (!Object.hasOwn(def.own, 'referral')) return {};
  const isMine = (to: string): boolean => def.kind === 'referral.withdraw' || to === officer.institution;
  const waiting = file.referrals.find(
    ({ to, state }) => isMine(to) && ['enviada', 'acusada', 'aceptada'].includes(state),
  );
  return waiting ? { referral: waiting.id } : {};
}

function isOfForm(field: string, def: ActDef): boolean {
  return def.form === '*' || def.form.includes(field) || Object.hasOwn(def.own, field);
}

/** The guard looked only at answers that the act itself brings: it will be asked again when they are there. */
function isAskedByForm({ evidence }: Refusal, def: ActDef): boolean {
  return evidence.fields.length > 0 && evidence.fields.every((field) => isOfForm(field, def));
}

function isByState({ refusals }: Decision): boolean {
  return refusals.some(({ guard }) => guard === 'STATE');
}
