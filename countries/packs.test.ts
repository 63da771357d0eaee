import { describe, expect, it } from 'vitest';
import { ACT_LIST } from '#domain/casefile/acts.ts';
import { accountableInstitution } from '#domain/directory/accountable.ts';
import { coverageGaps, onCall } from '#domain/directory/on-call.ts';
import { addSpan, addSpanToDate } from '#domain/kernel/calendar.ts';
import { findCode } from '#domain/kernel/code-list.ts';
import { NODES, type NodeCode } from '#domain/kernel/ids.ts';
import { formatInstant, parseInstant } from '#domain/kernel/instant.ts';
import { findClock, findPolicy } from '#domain/protocol/clock.ts';
import { findList } from '#domain/register/lists/index.ts';
import { loadPack, readPack } from '#server/packs/load.ts';

const DEMO = ['MEX', 'HND', 'CRI', 'NIC'] as const;

function at(text: string): number {
  return parseInstant(text) ?? Number.NaN;
}

const NOW = at('2026-03-09T21:40:00-06:00');

/** `meta/legal` in short, e.g. `1h/48h`, `-` where there is none. */
function told(node: NodeCode, obligation: string, variant?: string): string {
  const clock = findClock(loadPack(node), { obligation, variant }, NOW);
  if (!clock) return 'none';
  return [clock.meta, clock.legal]
    .map((span) => (span ? Object.entries(span).flat().reverse().join('') : '-'))
    .join('/');
}

describe.each(NODES)('the data of %s', (node) => {
  it('[C40] every file is valid, and every row says its source and its mark', () => {
    expect(readPack(node).problems).toEqual([]);
    const pack = loadPack(node);
    const rows = [
      ...pack.clocks,
      ...pack.policies,
      ...pack.institutions,
      ...pack.contacts,
      ...pack.posts,
      ...pack.facilities,
      ...pack.competence,
      ...(pack.terms ?? []),
      ...(pack.extensions ?? []),
    ];
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      expect(row.source).toBeTruthy();
      expect(['W', 'B', 'C', 'P']).toContain(row.mark);
    }
  });

  it('[C20] each act has exactly one accountable institution, and no act is missing', () => {
    const pack = loadPack(node);
    for (const { kind } of ACT_LIST) {
      expect(accountableInstitution(pack, kind)?.id, kind).toMatch(new RegExp(`^${node.toLowerCase()}-`));
    }
    expect(pack.competence.map((row) => row.act).toSorted()).toEqual(ACT_LIST.map((act) => act.kind).toSorted());
    expect(accountableInstitution(pack, 'return.reject')).toBeUndefined();
  });

  it('[C20] every post has a protection contact at every instant of two months, holidays included', () => {
    const pack = loadPack(node);
    expect(pack.posts.length).toBeGreaterThanOrEqual(3);
    expect(
      coverageGaps(pack, 'protection', { from: at('2026-03-01T00:00:00Z'), to: at('2026-05-01T00:00:00Z') }),
    ).toEqual([]);
    for (const post of pack.posts) {
      const { staffed } = onCall(pack, { duty: 'protection', postId: post.id, at: NOW });
      expect(pack.institutions.some((row) => row.id === staffed[0]?.institution)).toBe(true);
    }
  });

  it('[C20] types of institutions, posts and rungs are codes of the harmonised lists', () => {
    const pack = loadPack(node);
    const has = (list: string, code: string): boolean => {
      const found = findList(list);
      return code === 'OTR' || (found !== undefined && findCode(found, code) !== undefined);
    };
    for (const { type, id } of pack.institutions) expect(has('CL-INS', type), id).toBe(true);
    for (const { type, id } of pack.posts) expect(has('CL-PUN', type), id).toBe(true);
    for (const { rung, id } of pack.facilities) expect(has('CL-COL', rung), id).toBe(true);
  });

  it('[C06] a statute that nobody confirmed never gives a red clock', () => {
    const pack = loadPack(node);
    for (const row of pack.clocks.filter(({ mark }) => mark === 'C')) {
      expect(findClock(pack, { obligation: row.obligation, variant: row.variant }, NOW)?.legal).toBeUndefined();
    }
    for (const row of pack.clocks) {
      expect(
        findClock(pack, { obligation: row.obligation, variant: row.variant }, NOW)?.meta,
        row.obligation,
      ).toBeDefined();
    }
  });

  it('[G13] no closed facility offers a place to a child, and every open one is licensed', () => {
    for (const { regime, places, licensedUntil, id } of loadPack(node).facilities) {
      if (regime === 'puertas_cerradas')
        expect(
          places.every((row) => row.places === 0),
          id,
        ).toBe(true);
      else expect(licensedUntil, id).toBeDefined();
    }
  });
});

describe('clocks of the nodes', () => {
  it('[C06] regional targets hold where the nation is silent', () => {
    expect(told('HND', 'O02')).toBe('1h/-');
    expect(told('NIC', 'O04')).toBe('24h/-');
    expect(told('GTM', 'O14', 'alta')).toBe('24h/-');
    expect(told('SLV', 'O10', 'provisional')).toBe('72h/-');
    expect(told('SLV', 'O10', 'judicial')).toBe('30d/-');
    expect(told('HND', 'O19')).toBe('none');
  });

  it('[O02] [O04] Mexico and Costa Rica act at once by law; the United States within 48 and 72 hours', () => {
    for (const node of ['MEX', 'CRI'] as const) {
      expect(told(node, 'O02')).toBe('1h/1h');
      expect(told(node, 'O04')).toBe('8h/8h');
    }
    expect(told('USA', 'O02')).toBe('1h/48h');
    expect(told('USA', 'O04')).toBe('24h/72h');
    expect(told('USA', 'O05', 'contiguous')).toBe('24h/48h');
    expect(told('USA', 'O05')).toBe('24h/-');
    expect(told('USA', 'O21')).toBe('24h/24h');
    const clock = findClock(loadPack('USA'), { obligation: 'O02' }, NOW);
    expect(clock).toMatchObject({ mark: 'W', legalRef: '8 U.S.C. 1232(b)(2)', metaFrom: { mark: 'P' } });
    expect(clock?.source).toContain('[W12]');
  });

  it('[O19] [O20] [O40] windows of asylum run only where a norm was found, and only in amber where it is unconfirmed', () => {
    expect(told('MEX', 'O19')).toBe('30wd/30wd');
    expect(told('PAN', 'O19')).toBe('6months/6months');
    expect(told('BLZ', 'O19')).toBe('14d/14d');
    expect(told('DOM', 'O19')).toBe('15d/-');
    expect(told('MEX', 'O20')).toBe('45wd/45wd');
    expect(told('CRI', 'O20')).toBe('3months/3months');
    expect(told('MEX', 'O40')).toBe('15wd/15wd');
    expect(told('CRI', 'O40')).toBe('none');
  });

  it('[O26] deprivation of liberty is an alarm at once everywhere, and red by statute in Mexico', () => {
    expect(told('MEX', 'O26', 'privado')).toBe('0h/0h');
    expect(told('CRI', 'O26', 'privado')).toBe('0h/-');
    expect(told('CAN', 'O26', 'review1')).toBe('48h/48h');
    expect(findPolicy(loadPack('MEX'), 'liberty.privadoAllowed', NOW)).toMatchObject({ value: false, mark: 'W' });
    expect(findPolicy(loadPack('HND'), 'liberty.privadoAllowed', NOW)).toMatchObject({ value: false, mark: 'P' });
    expect(findPolicy(loadPack('CAN'), 'liberty.privadoAllowed', NOW)?.legalRef).toContain('IRPA');
  });

  it('[O10] in Costa Rica the authority represents the child from its acknowledgement, by law', () => {
    const policy = findPolicy(loadPack('CRI'), 'representation.onAcknowledge', NOW);
    expect(policy).toMatchObject({ value: 'cri-pani', mark: 'W', legalRef: 'LGME, art. 65' });
    expect(findPolicy(loadPack('NIC'), 'representation.onAcknowledge', NOW)).toBeUndefined();
  });
});

describe('calendars of the nodes', () => {
  it('[O19] [O20] ACC-1: Mexican working days skip 16 March and 1 May, and work through Holy Week', () => {
    const { calendar } = loadPack('MEX');
    expect([...calendar.holidays].filter((day) => day > '2026-03' && day < '2026-06')).toEqual([
      '2026-03-16',
      '2026-05-01',
    ]);
    const window = addSpanToDate('2026-03-08', { wd: 30 }, calendar);
    expect(formatInstant(window, calendar.zone)).toBe('2026-04-20T23:59:00-06:00');
    const decision = addSpan(at('2026-03-10T16:00:00-06:00'), { wd: 45 }, calendar);
    expect(formatInstant(decision, calendar.zone)).toBe('2026-05-14T16:00:00-06:00');
  });

  it('[C06] national additions and removals mend the library: Honduran October, Costa Rican December', () => {
    const october = [...loadPack('HND').calendar.holidays].filter((day) => day.startsWith('2026-10'));
    expect(october).toEqual(['2026-10-07', '2026-10-08', '2026-10-09']);
    const costaRica = loadPack('CRI').calendar.holidays;
    expect(costaRica.has('2026-12-01')).toBe(true);
    expect([...costaRica].some((day) => day.startsWith('2026-10'))).toBe(false);
  });

  it('[O28] ten working days in the United States from 2 March end on 16 March', () => {
    const { calendar } = loadPack('USA');
    expect(formatInstant(addSpanToDate('2026-03-02', { wd: 10 }, calendar), calendar.zone).slice(0, 10)).toBe(
      '2026-03-16',
    );
  });

  it.each(NODES)('[C06] %s has holidays in each year that is loaded, and a narrower range on request', (node) => {
    for (let year = 2024; year <= 2032; year += 1) {
      const days = [...loadPack(node).calendar.holidays].filter((day) => day.startsWith(String(year)));
      expect(days.length, `${year}`).toBeGreaterThan(6);
    }
    const narrow = loadPack(node, { years: { from: 2026, to: 2026 } }).calendar.holidays;
    expect([...narrow].every((day) => day.startsWith('2026'))).toBe(true);
  });
});

describe('directories of the demonstration nodes', () => {
  it('[C20] ACC-2: PANI Liberia serves Peñas Blancas by day, 911-PANI at any hour', () => {
    const pack = loadPack('CRI');
    const ask = (text: string) => onCall(pack, { duty: 'protection', postId: 'cri-penas-blancas', at: at(text) });
    expect(ask('2026-06-12T15:59:00-06:00').staffed.map((row) => row.contactId)).toEqual([
      'cri-pani-liberia',
      'cri-911-pani',
    ]);
    const evening = ask('2026-06-12T18:30:00-06:00');
    expect(evening.staffed.map((row) => row.contactId)).toEqual(['cri-911-pani']);
    expect(evening.closed).toMatchObject([{ contactId: 'cri-pani-liberia', opensAt: at('2026-06-15T07:30:00-06:00') }]);
  });

  it('[C20] ACC-1: the Procuraduría and the DIF are on duty for Talismán at any hour', () => {
    const { staffed } = onCall(loadPack('MEX'), { duty: 'protection', postId: 'mex-talisman', at: NOW });
    expect(staffed.map((row) => row.contactId)).toEqual(['mex-pf-ppnna-guardia', 'mex-dif-guardia']);
  });

  it.each(DEMO)(
    '[C11] %s offers foster care, a small home and specialised shelters by sex, all in open regime',
    (node) => {
      const open = loadPack(node).facilities.filter((row) => row.regime === 'puertas_abiertas');
      const rungs = new Set(open.map((row) => row.rung));
      for (const rung of ['PL3', 'PL4', 'PL6', 'PL8']) expect(rungs).toContain(rung);
      for (const sex of ['mujer', 'hombre']) {
        const fits = open.filter(
          ({ rung, places }) => rung === 'PL6' && places.some((row) => row.sex === sex && row.ageTo === 17),
        );
        expect(fits.length, sex).toBeGreaterThan(0);
      }
    },
  );

  it('[G16] control and protection are different institutions in every node', () => {
    for (const node of NODES) {
      const { institutions } = loadPack(node);
      expect(
        institutions.some((row) => row.type === 'migracion_control'),
        node,
      ).toBe(true);
      expect(
        institutions.some((row) => row.type === 'proteccion_ninez'),
        node,
      ).toBe(true);
    }
  });

  it('[C01] seed-era names are kept where an institution changed its name', () => {
    const former = (node: NodeCode, id: string) => loadPack(node).institutions.find((row) => row.id === id)?.former;
    expect(former('HND', 'hnd-senaf')).toBe('IHNFA; DINAF');
    expect(former('SLV', 'slv-conapina')).toBe('CONNA');
  });
});
