/** Which duties can a case have? The rules that exist, in the order of their ids. A new one is a file and a line here. */
import type { ObligationRule } from '../types.ts';
import { o01 } from './o01-complete-identification.ts';
import { o02 } from './o02-notify-protection.ts';
import { o03 } from './o03-acknowledge.ts';
import { o04 } from './o04-protection-care.ts';
import { o05 } from './o05-screening.ts';
import { o06 } from './o06-rights-information.ts';
import { o07 } from './o07-interpreter.ts';
import { o08 } from './o08-health-check.ts';
import { o09 } from './o09-request-guardian.ts';
import { o10 } from './o10-guardian.ts';
import { o11 } from './o11-lawyer.ts';
import { o12 } from './o12-consular-notification.ts';
import { o13 } from './o13-consular-interview.ts';
import { o14 } from './o14-bia.ts';
import { o15 } from './o15-case-plan.ts';
import { o16 } from './o16-open-bid.ts';
import { o17 } from './o17-decide-bid.ts';
import { o18 } from './o18-send-to-asylum-body.ts';
import { o19 } from './o19-filing-window.ts';
import { o20 } from './o20-asylum-decision.ts';
import { o25 } from './o25-placement-review.ts';
import { o26 } from './o26-liberty-alarm.ts';
import { o31 } from './o31-school.ts';
import { o33 } from './o33-regularisation.ts';
import { o34 } from './o34-birth-registration.ts';
import { o38 } from './o38-acknowledge-referral.ts';
import { o40 } from './o40-appeal-window.ts';
import { o42 } from './o42-explain-decision.ts';

export const OBLIGATION_RULES: readonly ObligationRule[] = [
  o01,
  o02,
  o03,
  o04,
  o05,
  o06,
  o07,
  o08,
  o09,
  o10,
  o11,
  o12,
  o13,
  o14,
  o15,
  o16,
  o17,
  o18,
  o19,
  o20,
  o25,
  o26,
  o31,
  o33,
  o34,
  o38,
  o40,
  o42,
];

/** The rule with this id, or undefined. */
export function findObligationRule(id: string): ObligationRule | undefined {
  return OBLIGATION_RULES.find((rule) => rule.id === id);
}
