/** How is a kind of act written down? Short constructors, so that a room's `acts.ts` reads as a table. */
import type { Localized } from '../kernel/localized.ts';
import type { Sensitivity } from '../kernel/sensitivity.ts';
import type { ActDef, OwnField } from './act.ts';

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** Fills the defaults of an {@link ActDef}; the room is the first half of the kind unless given. */
export function defineAct(def: Optional<ActDef, 'form' | 'required' | 'own'>): ActDef {
  return { form: [], required: [], own: {}, ...def };
}

interface OwnOptions {
  readonly k?: Sensitivity;
  readonly required?: true;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
}

function base(label: Localized, type: OwnField['type'], options: OwnOptions): OwnField {
  const { k = 'K3', ...rest } = options;
  return { label, type, k, ...rest };
}

export function ownText(label: Localized, options: OwnOptions = {}): OwnField {
  return base(label, 'text', options);
}

export function ownDate(label: Localized, options: OwnOptions = {}): OwnField {
  return base(label, 'date', options);
}

export function ownMoment(label: Localized, options: OwnOptions = {}): OwnField {
  return base(label, 'datetime', options);
}

export function ownYesNo(label: Localized, options: OwnOptions = {}): OwnField {
  return base(label, 'yesno', options);
}

/** Id of an officer, institution, contact, facility, act or case. */
export function ownReference(label: Localized, options: OwnOptions = {}): OwnField {
  return base(label, 'reference', { k: 'K1', ...options });
}

export function ownCode(label: Localized, list: string, options: OwnOptions = {}): OwnField {
  return { ...base(label, 'code', options), list };
}

export function ownCodes(label: Localized, list: string, options: OwnOptions = {}): OwnField {
  return { ...base(label, 'codes', options), list };
}
