/** What can the desk answer? Recorded, or refused with a code of a closed list; a refusal is a value (house §1.2). */
import type { CaseId } from '#domain/kernel/ids.ts';
import { refuseEnforcement } from '#domain/protocol/guards/g16-firewall.ts';
import type { FieldFault, Refusal } from '#domain/protocol/types.ts';
import type { Act } from '#domain/register/act.ts';
import type { Considered } from './consider.ts';

/** Why the desk did not write; the doors turn each into a problem of the closed catalogue. */
export type DeskRefusalCode =
  | 'shape'
  | 'unknown_act'
  | 'forbidden_act'
  | 'firewall'
  | 'not_permitted'
  | 'not_found'
  | 'duplicate_id'
  | 'case_exists'
  | 'merged'
  | 'refused_state'
  | 'refused_law';

export type DeskAnswer =
  | { readonly kind: 'recorded'; readonly act: Act; readonly considered: Considered; readonly isReplay: boolean }
  | {
      readonly kind: 'refused';
      readonly code: DeskRefusalCode;
      readonly faults: readonly FieldFault[];
      readonly refusals: readonly Refusal[];
      /** The case that lives on after a merge, when the officer may know it. */
      readonly survivor?: CaseId;
    };

export type DeskPreview =
  | Extract<DeskAnswer, { kind: 'refused' }>
  | { readonly kind: 'considered'; readonly act: Act; readonly considered: Considered };

export type Refused = Extract<DeskAnswer, { kind: 'refused' }>;

/** A refusal of this code; the firewall names its guard (G16), as the doors for questions do. */
export function refuse(code: DeskRefusalCode, rest: Partial<Omit<Refused, 'kind' | 'code'>> = {}): Refused {
  const firewall = code === 'firewall' ? refuseEnforcement('R25') : undefined;
  // What was received may carry a kind of its own; a refusal is always a refusal.
  return { faults: [], refusals: firewall ? [firewall] : [], ...rest, kind: 'refused', code };
}

/** Migration control and police, told by the guard that keeps them out (G16). */
export function refuseFirewall({ role }: { readonly role: string }): Refused {
  const refusal = refuseEnforcement(role);
  return refuse('firewall', refusal ? { refusals: [refusal] } : {});
}

/** Whoever may not sign here. */
export function refusePermission(
  { officer }: { readonly officer: { readonly role: string } },
  { code }: { readonly code: 'firewall' | 'not_permitted' | 'not_found' },
): Refused {
  return code === 'firewall' ? refuseFirewall(officer) : refuse(code);
}

/** The desk's verdict on a decision that did not accept. */
export function refuseDecision({ decision }: Considered): Refused | undefined {
  const { verdict, refusals, faults } = decision;
  switch (verdict) {
    case 'accepted':
      return undefined;
    case 'refused_shape':
      return refuse('shape', { faults, refusals });
    case 'refused_state':
      return refuse('refused_state', { faults, refusals });
    case 'refused_law':
      return refuse('refused_law', { faults, refusals });
  }
}
