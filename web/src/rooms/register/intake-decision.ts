/** What does the law say of these answers, before anything is saved? The same pure function as the server's, on this device. */
import { onCall } from '#domain/directory/on-call.ts';
import { parseActId, type CaseId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { decide } from '#domain/protocol/decide.ts';
import type { Pack } from '#domain/protocol/types.ts';
import type { DecisionView, SessionView } from '#domain/protocol/views.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { type CardModel, cardOf } from './card-model.ts';

export interface LiveInput {
  readonly actId: string;
  readonly caseId: CaseId;
  readonly facts: Facts;
  readonly occurredAt: Instant;
  readonly now: Instant;
  readonly session: SessionView;
  readonly pack: Pack;
}

/** The route card of the answers so far; undefined as long as nothing is known that a route could follow from. */
export function liveCard(input: LiveInput): CardModel | undefined {
  const { facts, session, pack, now, occurredAt, caseId } = input;
  const id = parseActId(input.actId);
  if (!id || ['T01', 'T03', 'E01'].every((field) => facts[field] === undefined)) return undefined;
  const decision = decide({
    before: undefined,
    act: {
      id,
      kind: 'intake.register',
      caseId,
      node: session.node,
      by: {
        officerId: session.officer.id,
        role: session.officer.role,
        institutionId: session.institution.id,
        ...(session.post ? { postId: session.post.id } : {}),
        certified: session.officer.certified,
        country: session.country,
      },
      occurredAt,
      zone: session.zone,
      receivedAt: now,
      facts,
    },
    around: { now, pack, device: true },
  });
  const post = facts['A03'];
  const { assessment } = decision;
  return {
    priority: assessment.priority.code,
    routes: assessment.routes.map(({ code }) => code),
    duties: assessment.obligations.filter(({ status }) => status === 'open' || status === 'overdue'),
    absent: assessment.absent,
    call: protectionOnCall(pack, now, typeof post === 'string' ? post : undefined),
    consularBlock: assessment.consularBlock !== undefined,
    ...(facts['T03'] === undefined ? { fearNotAsked: true as const } : {}),
  };
}

/** Whom to call for a child now: the staffed contacts, first first. */
export function protectionOnCall(pack: Pack, at: Instant, postId: string | undefined): CardModel['call'] {
  const answer = onCall(pack, { duty: 'protection', at, ...(postId ? { postId } : {}) });
  return answer.staffed.slice(0, 2).map(({ name, phone, institution, until }) => ({
    name,
    phone,
    institution: pack.institutions.find(({ id }) => id === institution)?.short ?? institution,
    ...(until === undefined ? {} : { until }),
  }));
}

/** The card of what the server decided: its contacts, with the hours that the device knows of them. */
export function signedCard(
  decision: DecisionView,
  pack: Pack,
  asked: { readonly now: Instant; readonly postId: string | undefined },
): CardModel {
  const known = protectionOnCall(pack, asked.now, asked.postId);
  const called = decision.callNow.map((contact) => ({
    ...contact,
    institution: pack.institutions.find(({ id }) => id === contact.institution)?.short ?? contact.institution,
    ...known.find(({ phone }) => phone === contact.phone),
  }));
  return cardOf(decision, called.length > 0 ? called : known);
}
