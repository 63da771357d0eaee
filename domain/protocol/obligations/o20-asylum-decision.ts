/** O20 — the asylum body decides in the time its law gives (MEX 45 wd from filing [W5], CRI 3 months [W11]); absent where none does. */
import { localDateOf } from '../../kernel/instant.ts';
import { findClock } from '../clock.ts';
import { actsOf } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { absent, filingDate, firstSince, metBy } from './instance.ts';

export const o20: ObligationRule = {
  id: 'O20',
  responsible: ['R12'],
  metByKinds: ['asylum.decide'],
  instances: ({ file, pack }) => {
    const filings = actsOf(file, 'asylum.file');
    if (filings.length === 0) return [];
    if (!findClock(pack, { obligation: 'O20' }, file.contactAt)) return absent('no-window');
    return filings.map((filing) => ({
      key: filing.id,
      from: { date: filingDate(filing) ?? localDateOf(filing.occurredAt, file.zone) },
      ...metBy(firstSince(file, ['asylum.decide'], filing.occurredAt)),
      evidence: { fields: ['Y07'], acts: [filing.id] },
    }));
  },
};
