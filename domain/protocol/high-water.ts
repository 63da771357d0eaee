/**
 * What was the gravest that was ever said of this child? Priority never falls by itself (CL-PRI: "never lowered without
 * SUP"), so it is also derived from a file in which each answer is the most protective that anybody ever gave.
 */
import type { CaseFile, Fact, Placement } from '../casefile/types.ts';
import type { FactValue } from '../register/form/field.ts';
import { codesOf } from './signals.ts';

/** Answers by which priority is read (CL-PRI), directly or through a vulnerability. */
const YES_NO = ['T01', 'T02', 'T03', 'T05', 'T07', 'T08', 'T09', 'T10', 'T11', 'T17', 'T20', 'E10'];
const LISTS = ['T06', 'T13', 'F09', 'X06'];
const CARE = ['NA', 'IN', 'SE', 'AV', 'AP'];
const WEIGHT: Readonly<Record<string, number>> = { si: 2, NS: 1, no: 0 };

/** The file with the gravest answers; undefined when nothing grave was ever taken back, which is nearly always. */
export function gravestFile(file: CaseFile): CaseFile | undefined {
  const graver = new Map<string, Fact>();
  for (const act of file.acts) {
    for (const [field, value] of Object.entries(act.facts)) {
      const stands = graver.get(field) ?? file.facts[field];
      if (!stands || stands.actId === act.id) continue;
      const gravest = graverOf(field, value, stands.value);
      if (gravest !== undefined) graver.set(field, { value: gravest, at: act.occurredAt, actId: act.id, by: act.by });
    }
  }
  const held = file.placements.some((row) => row.liberty === 'privado' && row.endedAt !== undefined);
  const gone = file.state !== 'STx' && (file.byKind['absence.report']?.length ?? 0) > 0;
  if (graver.size === 0 && !held && !gone) return undefined;
  return {
    ...file,
    ...(gone ? { state: 'STx' as const } : {}),
    facts: { ...file.facts, ...Object.fromEntries(graver) },
    placements: held ? file.placements.filter(({ liberty }) => liberty === 'privado').map(notEnded) : file.placements,
  };
}

function notEnded({ actId, rung, place, startedAt, liberty, reportedOnly }: Placement): Placement {
  return { actId, rung, place, startedAt, liberty, reportedOnly };
}

/** The graver of two answers when it is not the one that stands; undefined otherwise. */
function graverOf(field: string, said: FactValue, stands: FactValue): FactValue | undefined {
  if (YES_NO.includes(field)) return weight(said) > weight(stands) ? said : undefined;
  if (field === 'E01') return CARE.indexOf(String(said)) < CARE.indexOf(String(stands)) ? said : undefined;
  if (field === 'B07') return Number(said) < Number(stands) ? said : undefined;
  if (field === 'X07') return weight(said) < weight(stands) ? said : undefined;
  if (field === 'E11') return stands === 'ninguno' && said !== 'ninguno' ? said : undefined;
  if (field === 'B06') return String(said) > String(stands) ? said : undefined;
  if (!LISTS.includes(field)) return undefined;
  const known = codesOf(stands);
  const more = codesOf(said).filter((code) => !known.includes(code));
  return more.length > 0 ? [...known, ...more] : undefined;
}

function weight(value: FactValue): number {
  return WEIGHT[String(value)] ?? 0;
}
