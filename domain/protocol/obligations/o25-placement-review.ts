/** O25 — every placement is looked at again after 7 days, and then every 30 (CRC art. 25; reference §3.2). Ends with the placement. */
import type { CaseFile, Placement } from '../../casefile/types.ts';
import { actsOf } from '../signals.ts';
import type { ObligationInstance, ObligationRule } from '../types.ts';
import { metBy } from './instance.ts';

function reviewsOf(file: CaseFile, row: Placement): ObligationInstance[] {
  const end = row.endedAt ?? Number.POSITIVE_INFINITY;
  const reviews = actsOf(file, 'placement.review').filter(
    (act) => act.occurredAt >= row.startedAt && act.occurredAt <= end,
  );
  const instances: ObligationInstance[] = [];
  let from = row.startedAt;
  for (let n = 0; n <= reviews.length; n += 1) {
    const review = reviews[n];
    instances.push({
      key: `${row.actId}/${n + 1}`,
      variant: n === 0 ? 'first' : 'repeat',
      from,
      ...metBy(review),
      ...(row.endedAt === undefined || review ? {} : { cancelled: true }),
      evidence: { fields: ['J07', 'J08'], acts: [row.actId] },
    });
    from = review?.occurredAt ?? from;
  }
  return instances;
}

export const o25: ObligationRule = {
  id: 'O25',
  responsible: ['R03', 'R04'],
  metByKinds: ['placement.review'],
  instances: ({ file }) => file.placements.filter((row) => !row.reportedOnly).flatMap((row) => reviewsOf(file, row)),
};
