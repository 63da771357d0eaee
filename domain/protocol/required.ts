/** What must an act carry before it counts? The act's own list and the "req@…" of the single form (reference §4). */
import { findAct } from '../casefile/acts.ts';
import type { CaseFile } from '../casefile/types.ts';
import type { Act } from '../register/act.ts';
import type { FactValue, RequiredStage } from '../register/form/field.ts';
import { missingFor } from '../register/validate.ts';
import type { Assessment, FieldFault, Pack } from './types.ts';

/** The stage of the form that an act closes: everything "req@stage" must be answered by then. */
const STAGE_OF: Readonly<Record<string, RequiredStage>> = {
  'intake.register': 'quick',
  'identification.complete': 'ST3',
  'screening.sign': 'screening',
  'rights.inform': 'rights',
  'placement.record': 'placement',
  'family.contact': 'tracing',
  'solution.integrate': 'handover',
  'bid.sign': 'BID',
  'case.close': 'ST10',
};

/** Faults of an act whose shape is right but which leaves something owed unanswered; each names the field. */
export function missingIn(act: Act, after: CaseFile, law: () => Assessment): readonly FieldFault[] {
  const def = findAct(act.kind);
  if (!def) return [];
  const faults: FieldFault[] = [];
  for (const field of def.required) if (act.facts[field] === undefined) faults.push({ field, code: 'missing' });
  faults.push(...owedToShare(act, after), ...owedToExceed(act));
  const stage = stageOf(act);
  if (stage) {
    const known = new Set(faults.map(({ field }) => field));
    const vulnerabilities = new Set(law().vulnerabilities.map(({ code }) => code));
    for (const fault of missingFor(stage, valuesOf(after), vulnerabilities)) {
      if (!known.has(fault.field) && !spokenElsewhere(fault.field, act, after)) faults.push(fault);
    }
  }
  return faults;
}

/** A12 "req@share": what identifies the child is shared with consent, or on a legal basis that is written down (§5.3). */
function owedToShare(act: Act, after: CaseFile): readonly FieldFault[] {
  const fields = act.facts['fields'];
  if (act.kind !== 'referral.send' || !Array.isArray(fields) || fields.length === 0) return [];
  const agreed = (after.byKind['consent.record'] ?? []).findLast(({ facts }) => facts['purpose'] === 'referencia');
  const consented = agreed?.facts['decision'] === 'otorgado' || act.facts['A12'] === 'otorgado';
  const founded = typeof act.facts['legalBasis'] === 'string' && act.facts['legalBasis'] !== '';
  return consented || founded ? [] : [{ field: 'legalBasis', code: 'no_basis' }];
}

/** G15 lets a supervisor exceed a facility's places for a time that is written down: reason and exit date. */
function owedToExceed(act: Act): readonly FieldFault[] {
  const exceeds = (act.overrides ?? []).some(({ guard }) => guard === 'G15');
  return exceeds && act.facts['J07.fin'] === undefined ? [{ field: 'J07.fin', code: 'missing' }] : [];
}

/** A notice to the consulate of a country that is not the child's own would tell a stranger where the child is (VCCR 36). */
export function wrongConsulate(act: Act, after: CaseFile, pack: Pack): readonly FieldFault[] {
  if (act.kind !== 'consular.notify') return [];
  const asked = act.facts['N04'];
  const consulate = pack.contacts.find(({ id, institution }) => id === asked || institution === asked)?.country;
  const nationalities = after.facts['B11']?.value;
  const own = (country: unknown): boolean =>
    country === undefined || !Array.isArray(nationalities) || nationalities.some((code) => code === country);
  if (!own(consulate)) return [{ field: 'N04', code: 'not_a_nationality' }];
  return own(act.facts['country']) ? [] : [{ field: 'country', code: 'not_a_nationality' }];
}

/** A full assessment owes every "req@BIA"; the short form for urgent cases owes its own fields (§3.4 short/comprehensive). */
function stageOf(act: Act): RequiredStage | undefined {
  if (act.kind === 'bia.sign') return act.facts['form'] === 'completa' ? 'BIA' : undefined;
  return STAGE_OF[act.kind];
}

/** The child's voice is the business of G07, which accepts a recent hearing or a reason; automatic answers are not owed by people. */
function spokenElsewhere(field: string, act: Act, after: CaseFile): boolean {
  if (field === 'U01') return true;
  if (field === 'A07') return after.id === act.caseId;
  return false;
}

function valuesOf(file: CaseFile): Readonly<Record<string, FactValue>> {
  const values: Record<string, FactValue> = {};
  for (const [id, fact] of Object.entries(file.facts)) values[id] = fact.value;
  return values;
}
