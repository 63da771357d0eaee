/**
 * What does an officer's tablet know and say without network? It folds its own acts and what it last saw of the journal,
 * decides with the same pure function as the desk, queues, and sends later (house §3).
 */
import { foldCase } from '#domain/casefile/fold.ts';
import { findAct } from '#domain/casefile/acts.ts';
import { onCall } from '#domain/directory/on-call.ts';
import type { NodeCode } from '#domain/kernel/ids.ts';
import { assess } from '#domain/protocol/assess.ts';
import { decide } from '#domain/protocol/decide.ts';
import { forbiddenAct } from '#domain/protocol/guards/g05-no-rejection.ts';
import type { Pack } from '#domain/protocol/types.ts';
import type { Act } from '#domain/register/act.ts';
import { parseFacts } from '#domain/register/schema.ts';
import type { CaseSeen } from './check-case.ts';
import type { Outcome } from './check-answer.ts';
import type { Player } from './cast.ts';

/** An act that waits for the network, with what the officer typed. */
export interface Queued {
  readonly act: Act;
  readonly player: Player;
  readonly label?: string;
}

export interface Device {
  readonly id: string;
  readonly node: NodeCode;
  readonly queue: Queued[];
  /** Acts that the device has seen, by case: its own, and the journal when it last had network. */
  readonly known: Map<string, readonly Act[]>;
}

export function createDevice(id: string, node: NodeCode): Device {
  return { id, node, queue: [], known: new Map() };
}

export interface DeviceAnswer {
  readonly outcome: Outcome;
  /** The case as the officer sees it; undefined when the act could not even be read. */
  readonly seen: CaseSeen | undefined;
}

/** Decides on the device; an accepted act is queued. */
export function decideOnDevice(device: Device, queued: Queued, pack: Pack): DeviceAnswer {
  const { act } = queued;
  const forbidden = forbiddenAct(act.kind);
  const def = findAct(act.kind);
  const base = { kind: act.kind, refusals: [], faults: [], callNow: [] };
  if (forbidden)
    return { outcome: { ...base, verdict: 'refused_state', refusals: [forbidden] }, seen: caseOn(device, act, pack) };
  if (!def) {
    const faults = [{ field: 'kind', code: 'unknown_act' }];
    return { outcome: { ...base, verdict: 'refused_shape', faults }, seen: caseOn(device, act, pack) };
  }
  const parsed = parseFacts(def, act.facts);
  if ('faults' in parsed) {
    return { outcome: { ...base, verdict: 'refused_shape', faults: parsed.faults }, seen: caseOn(device, act, pack) };
  }
  const before = foldCase(device.known.get(act.caseId) ?? []);
  const decision = decide({
    before,
    act: { ...act, facts: parsed.facts },
    around: { now: act.occurredAt, pack, device: true },
  });
  const isAccepted = decision.verdict === 'accepted';
  if (isAccepted) {
    device.queue.push(queued);
    device.known.set(act.caseId, [...(device.known.get(act.caseId) ?? []), act]);
  }
  return {
    outcome: {
      ...base,
      verdict: decision.verdict,
      refusals: decision.refusals,
      faults: decision.faults,
      ...(decision.stateBefore === undefined ? {} : { stateBefore: decision.stateBefore }),
      callNow: callNow(act, pack),
    },
    seen: isAccepted ? { file: decision.caseFile, assessment: decision.assessment } : caseOn(device, act, pack),
  };
}

function caseOn(device: Device, { caseId, occurredAt }: Act, pack: Pack): CaseSeen | undefined {
  const file = foldCase(device.known.get(caseId) ?? []);
  return file && { file, assessment: assess(file, pack, occurredAt) };
}

/** Whom the route card says to call, from the directory that the device carries. */
function callNow(act: Act, pack: Pack): Outcome['callNow'] {
  const duty = onCall(pack, {
    duty: 'protection',
    at: act.occurredAt,
    ...(act.by.postId === undefined ? {} : { postId: act.by.postId }),
  });
  return duty.staffed.map(({ contactId, institution, name, phone }) => ({
    contactId,
    institution,
    phone,
    name: name.es,
  }));
}

/** Whether the device would let this officer sign the act now, and which guards say no. */
export function offeredOnDevice(
  device: Device,
  act: Act,
  pack: Pack,
): { readonly offered: boolean; readonly guards: readonly string[] } {
  const before = foldCase(device.known.get(act.caseId) ?? []);
  const decision = decide({ before, act, around: { now: act.occurredAt, pack, device: true } });
  const def = findAct(act.kind);
  const isOwn = def?.roles.some((role) => role === act.by.role) === true && def.offline === true;
  const isOpen =
    decision.verdict === 'accepted' || (decision.verdict === 'refused_shape' && decision.refusals.length === 0);
  return { offered: isOwn && isOpen, guards: decision.refusals.map((refusal) => refusal.guard) };
}
