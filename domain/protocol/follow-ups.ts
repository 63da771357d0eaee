/** What does Amparo itself do at once, so that no tired officer has to remember it? Acts signed `SYS` (O02, LGME 65). */
import { inheritedFacts } from '../casefile/inherit.ts';
import type { CaseFile } from '../casefile/types.ts';
import { onCall } from '../directory/on-call.ts';
import { parseCaseId } from '../kernel/ids.ts';
import type { Act } from '../register/act.ts';
import { findPolicy } from './clock.ts';
import { deriveConsularBlock, relativeOf } from './consular-block.ts';
import type { FollowUp, Surroundings } from './types.ts';

interface FollowUpInput {
  readonly before: CaseFile | undefined;
  readonly after: CaseFile;
  readonly act: Act;
  readonly around: Surroundings;
}

/** The system's own acts after `act`, in the order in which they are written. */
export function followUpsOf(input: FollowUpInput): readonly FollowUp[] {
  return [...ownFollowUps(input), ...alertFamily(input)];
}

function ownFollowUps(input: FollowUpInput): readonly FollowUp[] {
  switch (input.act.kind) {
    case 'intake.register':
      return notifyProtection(input);
    case 'protection.acknowledge':
      return assumeRepresentation(input);
    case 'case.merge':
    case 'case.unmerge':
      return mirrorMerge(input);
    default:
      return [];
  }
}

/** O02: the authority on duty is told the moment the record arrives; when nobody is staffed, the first contact is, and an alarm opens. */
function notifyProtection({ before, act, around }: FollowUpInput): readonly FollowUp[] {
  const duty = onCall(around.pack, {
    duty: 'protection',
    at: around.now,
    ...(act.by.postId === undefined ? {} : { postId: act.by.postId }),
  });
  const contacts = [...duty.staffed, ...duty.closed];
  const [first] = contacts;
  if (!first) return [];
  // Where the law names several authorities (MEX art. 112: DIF and Procuraduría), each of them is told, not only the first.
  const named = findPolicy(around.pack, 'protection.notifyAll', act.occurredAt)?.value;
  const others = Array.isArray(named)
    ? named
        .filter((institution) => institution !== first.institution)
        .flatMap((institution) => contacts.find((contact) => contact.institution === institution) ?? [])
    : [];
  // A second intake of the same child: whoever was told has the case already.
  const told = (before?.byKind['protection.notify'] ?? []).map(({ facts }) => facts['to']);
  const untold = [first, ...others].filter(({ institution }) => !told.includes(institution));
  return untold.map((contact) => ({
    kind: 'protection.notify',
    facts: { to: contact.institution, contact: contact.contactId, channel: 'automatico' },
  }));
}

/** Where the law says so (CRI, LGME 65), the authority represents the child provisionally from its acknowledgement. */
function assumeRepresentation({ after, around, act }: FollowUpInput): readonly FollowUp[] {
  const policy = findPolicy(around.pack, 'representation.onAcknowledge', act.occurredAt);
  const alone = ['NA', 'SE', 'AV', 'IN'].includes(String(after.facts['E01']?.value ?? 'IN'));
  const appointed = (after.byKind['guardian.designate']?.length ?? 0) > 0;
  if (!policy || typeof policy.value !== 'string' || !alone || appointed) return [];
  return [
    {
      kind: 'guardian.designate',
      facts: { scope: 'provisional', guardian: policy.value, basis: policy.legalRef ?? policy.source },
    },
  ];
}

/** Both journals say that they were merged, each from its own side. */
function mirrorMerge({ before, act, after, around }: FollowUpInput): readonly FollowUp[] {
  if (act.by.role === 'SYS') return [];
  const other = act.kind === 'case.merge' ? parseCaseId(act.facts['other']) : before?.merge?.other;
  if (!other) return [];
  const reason = act.facts['reason'] ?? '';
  if (act.kind === 'case.unmerge') return [{ kind: 'case.unmerge', caseId: other, facts: { reason } }];
  const side = act.facts['side'] === 'absorbido' ? 'superviviente' : 'absorbido';
  const mirror: FollowUp = { kind: 'case.merge', caseId: other, facts: { other: after.id, side, reason } };
  return around.other ? [mirror, inheritance(act, after, around.other)] : [mirror];
}

/** The surviving record, whichever of the two it is, takes over what the other knew. */
function inheritance(act: Act, own: CaseFile, other: CaseFile): FollowUp {
  const [target, source] = act.facts['side'] === 'absorbido' ? [other, own] : [own, other];
  return {
    kind: 'case.inherit',
    ...(target === own ? {} : { caseId: target.id }),
    facts: {
      ...inheritedFacts(target, source),
      from: source.id,
      blocked: deriveConsularBlock(source) ? 'si' : 'no',
    },
  };
}

/** The silence toward origin protects the whole family, from the act that raises it or the one that links the cases (G03). */
function alertFamily({ after, act, around }: FollowUpInput): readonly FollowUp[] {
  const others = (around.family ?? []).filter(({ caseId }) => caseId !== after.id);
  if (others.length === 0 || (act.by.role === 'SYS' && act.kind !== 'case.inherit')) return [];
  const family = [relativeOf(after), ...others];
  const origins = family.flatMap((one) => one.origins);
  return family.flatMap(({ caseId, origins: own, heard }) => {
    const origin = own.length > 0 ? undefined : origins.find((id) => id !== caseId && !heard.includes(id));
    return origin ? [{ kind: 'family.alert', caseId, facts: { origin } }] : [];
  });
}
