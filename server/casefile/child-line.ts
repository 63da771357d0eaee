/** How is a child shown in a list? Only what the viewer may read; a name that may not be read is absent, not starred (§5.2). */
import type { CaseFile } from '#domain/casefile/types.ts';
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { ageYears } from '#domain/protocol/signals.ts';
import type { ChildLine } from '#domain/protocol/views.ts';
import type { FactValue } from '#domain/register/form/field.ts';
import { type Lens, readableFacts } from '../access/lens.ts';

/** The answers that make up a line. */
export const LINE_FIELDS = ['B01', 'B02', 'B03', 'B04', 'B07', 'B11', 'A09'] as const;

function text(value: FactValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The line of a child from answers by form id; B07 stands for the age in years, however it is known. */
export function childLine(lens: Lens, caseId: CaseId, answers: Readonly<Record<string, FactValue>>): ChildLine {
  const { facts } = readableFacts(lens, answers);
  const [givenNames, surnames, alias] = [text(facts['B01']), text(facts['B02']), text(facts['B03'])];
  const [sex, language, age, nationalities] = [text(facts['B04']), text(facts['A09']), facts['B07'], facts['B11']];
  return {
    caseId,
    ...(givenNames !== undefined && { givenNames }),
    ...(surnames !== undefined && { surnames }),
    ...(alias !== undefined && { alias }),
    ...(typeof age === 'number' && { ageYears: age }),
    ...(sex !== undefined && { sex }),
    ...(Array.isArray(nationalities) && { nationalities: nationalities.filter((code) => typeof code === 'string') }),
    ...(language !== undefined && { language }),
  };
}

/** The line of a folded case. */
export function lineOfCase(lens: Lens, file: CaseFile, now: Instant): ChildLine {
  const answers: Record<string, FactValue> = {};
  for (const field of LINE_FIELDS) {
    const value = file.facts[field]?.value;
    if (value !== undefined) answers[field] = value;
  }
  const age = ageYears(file, now);
  if (age !== undefined) answers['B07'] = age;
  return childLine(lens, file.id, answers);
}
