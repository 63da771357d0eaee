/**
 * O26 — a child behind a closed door raises an alarm at once (MEX [W3]; GC23 ¶¶10–12), and a child alone who is still at
 * the post without placement is looked for after four hours [P]. Both end when the child is in open care.
 */
import type { CaseFile, Placement } from '../../casefile/types.ts';
import { findClock } from '../clock.ts';
import { actsOf } from '../signals.ts';
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

function behindDoor(file: CaseFile, row: Placement): ObligationInstance {
  return {
    key: row.actId,
    variant: 'privado',
    from: row.startedAt,
    ...freed(file, row),
    evidence: { fields: ['J03', 'J08'], acts: [row.actId] },
  };
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

const REVIEWS = ['review1', 'review2', 'review_repeat'];

/** Where a statute allows detention as a last resort it asks for reviews (CAN 48 h, 7 d, then 30 d [W16][B]). */
function detentionReviews({ file, pack }: RuleInput, row: Placement): ObligationInstance[] {
  if (findClock(pack, { obligation: 'O26', variant: REVIEWS[0] }, row.startedAt)?.variant !== REVIEWS[0]) return [];
  const end = row.endedAt ?? Number.POSITIVE_INFINITY;
  const held = actsOf(file, 'placement.review').filter(({ occurredAt: at }) => at >= row.startedAt && at <= end);
  return [row.startedAt, ...held.map((act) => act.occurredAt)].map((from, n) => ({
    key: `${row.actId}/${n + 1}`,
    variant: REVIEWS[Math.min(n, REVIEWS.length - 1)] ?? 'review_repeat',
    from,
    ...metBy(held[n]),
    ...(row.endedAt === undefined || held[n] ? {} : { cancelled: true as const }),
    evidence: { fields: ['J03', 'J05', 'J08'], acts: [row.actId] },
  }));
}

export const o26: ObligationRule = {
  id: 'O26',
  responsible: ['R02', 'R03', 'R04'],
  metByKinds: ['placement.record', 'placement.review'],
  instances: (input) => {
    const closed = input.file.placements.filter((row) => row.liberty === 'privado');
    const instances = [
      ...closed.map((row) => behindDoor(input.file, row)),
      ...closed.flatMap((row) => detentionReviews(input, row)),
      ...stillAtPost(input),
    ];
    return instances.length > 0 ? instances : absent('not-deprived', ['E01', 'J03']);
  },
};
