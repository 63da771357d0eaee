/** What must an act carry before it counts? The act's own list and the "req@…" of the single form (reference §4). */
import { findAct } from '../casefile/acts.ts';
import type { CaseFile } from '../casefile/types.ts';
import type { Act } from '../register/act.ts';
import type { FactValue, RequiredStage } from '../register/form/field.ts';
import { missingFor } from '../register/validate.ts';
import type { Assessment, FieldFault } from './types.ts';

/** The stage of the form that an act closes: everything "req@stage" must be answered by then. */
const STAGE_OF: Readonly<Record<string, RequiredStage>> = {
  'intake.register': 'quick',
  'identification.complete': 'ST3',
  'screening.sign': 'screening',
  'rights.inform': 'rights',
  'placement.record': 'placement',
  'family.contact': 'tracing',
  'solution.integrate': 'handover',
  'bid.open': 'BIA',
  'case.close': 'ST10',
};

/** Faults of an act whose shape is right but which leaves something owed unanswered; each names the field. */
export function missingIn(act: Act, after: CaseFile, assessment: Assessment): readonly FieldFault[] {
  const def = findAct(act.kind);
  if (!def) return [];
  const faults: FieldFault[] = [];
  for (const field of def.required) if (act.facts[field] === undefined) faults.push({ field, code: 'missing' });
  const stage = stageOf(act);
  if (stage) {
    const known = new Set(faults.map(({ field }) => field));
    const vulnerabilities = new Set(assessment.vulnerabilities.map(({ code }) => code));
    for (const fault of missingFor(stage, valuesOf(after), vulnerabilities)) {
      if (!known.has(fault.field) && !spokenElsewhere(fault.field, act, after)) faults.push(fault);
    }
  }
  return faults;
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
