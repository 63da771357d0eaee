/** What does the recipient of a referral see? The fields ticked for them, one by one, and nothing else (C18, matrix `f`). */
import type { Referral } from '#domain/casefile/types.ts';
import type { ChildLine, ReferralView } from '#domain/protocol/views.ts';
import type { FactValue } from '#domain/register/form/field.ts';
import { type Lens, readableFacts } from '../access/lens.ts';
import type { ConsideredCase } from '../desk/consider.ts';

export interface ReferralViewInput {
  readonly lens: Lens;
  readonly referral: Referral;
  readonly child: ChildLine;
  readonly found: ConsideredCase;
}

export function viewOfReferral({ lens, referral, child, found }: ReferralViewInput): ReferralView {
  const { file, assessment } = found;
  const values: Record<string, FactValue> = {};
  for (const field of referral.fields) {
    const value = file.facts[field]?.value;
    if (value !== undefined) values[field] = value;
  }
  const duty = assessment.obligations.find(({ id, key }) => id === 'O38' && key.includes(referral.id));
  return {
    id: referral.id,
    child,
    from: file.acts.find(({ id }) => id === referral.id)?.by.institutionId ?? '',
    to: referral.to,
    service: referral.service,
    urgency: referral.urgency,
    state: referral.state,
    sentAt: referral.sentAt,
    ...(duty && { ackDueAt: duty.dueAt }),
    facts: readableFacts(lens, values).facts,
  };
}
