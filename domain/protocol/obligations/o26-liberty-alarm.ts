/**
 * O26 — a child behind a closed door raises an alarm at once (MEX [W3]; GC23 ¶¶10–12), and a child alone who is still at
 * the post without placement is looked for after four hours [P]. Both end when the child is in open care.
 */
import type { CaseFile, Placement } from '../../casefile/types.ts';
import type { ObligationInstance, ObligationRule, RuleInput } from '../types.ts';
import { absent, actById, aloneSince, carePlacements, firstSince, metBy, redOf } from './instance.ts';

const FREEING = ['placement.record', 'placement.end', 'solution.integrate'];

function freed(file: CaseFile, row: Placement): Pick<ObligationInstance, 'met'> {
  const next = file.placements.find(
    (other) => other.liberty !== 'privado' && !other.reportedOnly && other.startedAt >= row.startedAt,
  );
  if (next && next.startedAt <= (row.endedAt ?? Number.POSITIVE_INFINITY)) return metBy(actById(file, next.actId));
  return row.endedAt === undefined ? {} : metBy(firstSince(file, FREEING, row.endedAt));
}

function behindDoors(file: CaseFile): ObligationInstance[] {
  return file.placements
    .filter((row) => row.liberty === 'privado')
    .map((row) => ({
      key: row.actId,
      variant: 'privado',
      from: row.startedAt,
      ...freed(file, row),
      evidence: { fields: ['J03', 'J08'], acts: [row.actId] },
    }));
}

function stillAtPost(input: RuleInput): ObligationInstance[] {
  const alone = aloneSince(input);
  if (!alone) return [];
  const first = carePlacements(input.file)[0];
  const placed = metBy(first && actById(input.file, first.actId));
  // Amber after four hours; red when the law says that the child must be in protection care (O04).
  const red = redOf(input.pack, 'O04', alone.since);
  return [{ key: 'post', variant: 'post', from: alone.since, ...placed, ...red, evidence: alone.evidence }];
}

export const o26: ObligationRule = {
  id: 'O26',
  responsible: ['R02', 'R03', 'R04'],
  metByKinds: ['placement.record'],
  instances: (input) => {
    const instances = [...behindDoors(input.file), ...stillAtPost(input)];
    return instances.length > 0 ? instances : absent('not-deprived', ['E01', 'J03']);
  },
};
