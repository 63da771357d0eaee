import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PackJson, revivePack } from '#domain/directory/pack-json.ts';
import { onCall } from '#domain/directory/on-call.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { loadPack, readPack } from './load.ts';
import { mergeClocks } from './merge.ts';
import { describeProblem, PackError } from './problems.ts';
import { publicPack } from './public.ts';

const COUNTRIES = fileURLToPath(new URL('../../countries/', import.meta.url));

describe('a pack with faults', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'amparo-packs-'));
    cpSync(COUNTRIES, root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function edit(file: string, from: string | RegExp, to: string): void {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after, `${file} has ${String(from)}`).not.toBe(before);
    writeFileSync(path, after);
  }

  it('[C40] tells every fault at once, with file, line, path and mend', () => {
    edit('MEX/protocol.yaml', 'legal: {h: 1}', 'legal: {hours: 1}');
    edit('MEX/directory.yaml', 'type: frontera_terrestre', 'kind: frontera_terrestre');
    edit('MEX/calendar.yaml', 'America/Mexico_City', 'America/Tapachula');
    const { pack, problems } = readPack('MEX', { root });
    expect(pack).toBeUndefined();
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(['MEX/protocol.yaml', 'MEX/directory.yaml', 'MEX/calendar.yaml']),
    );
    for (const problem of problems) {
      expect(problem.line, describeProblem(problem)).toBeGreaterThan(1);
      expect(problem.mend).toMatch(/./);
    }
    expect(() => loadPack('MEX', { root })).toThrow(PackError);
    expect(() => loadPack('MEX', { root })).toThrow(/countries\/MEX\/calendar.yaml:\d+ zone: write an IANA time zone/);
  });

  it('[C40] a row without source or mark stops the node', () => {
    edit('CRI/protocol.yaml', ', source: W8, mark: W', ', source: W8');
    expect(readPack('CRI', { root }).problems).toMatchObject([{ file: 'CRI/protocol.yaml', path: 'clocks[0].mark' }]);
  });

  it('[C40] an unknown source, a mark W without a found text and an unreadable file are faults', () => {
    edit('HND/protocol.yaml', 'source: W18', 'source: W99');
    edit('HND/directory.yaml', 'source: B, mark: B', 'source: B, mark: W');
    expect(readPack('HND', { root }).problems.map((problem) => problem.mend)).toEqual(
      expect.arrayContaining([
        'name the source "W99" here, or correct the row',
        'mark W is for a found text W1 to W39; use B, C or P',
      ]),
    );
    writeFileSync(join(root, 'NIC/terms.yaml'), 'node: NIC\nterms: [');
    expect(readPack('NIC', { root }).problems[0]).toMatchObject({ file: 'NIC/terms.yaml', line: expect.any(Number) });
    rmSync(join(root, 'NIC/terms.yaml'));
    expect(readPack('NIC', { root }).problems[0]?.mend).toBe('write this file; every node has it');
  });

  it('[C03] a national question that is less protected than the regional one that it answers is a fault', () => {
    edit('MEX/form.yaml', 'k: K2, mapsTo: X02', 'k: K1, mapsTo: X02');
    expect(readPack('MEX', { root }).problems).toMatchObject([{ file: 'MEX/form.yaml', path: 'MEX.curp' }]);
  });

  it('[C20] an act with no office, or with two, is a fault that says which', () => {
    edit('MEX/directory.yaml', '  proteccion_ninez: mex-pf-ppnna\n', '');
    edit('MEX/directory.yaml', 'accountable:\n', '');
    const { problems } = readPack('MEX', { root });
    expect(problems[0]).toMatchObject({ file: 'MEX/directory.yaml', path: 'accountable.proteccion_ninez' });
    expect(problems[0]?.mend).toContain('which of 5 institution(s)');
  });

  it('[C20] an office, a post or a division that does not exist is a fault', () => {
    edit('CRI/directory.yaml', 'posts: [cri-penas-blancas]', 'posts: [cri-penas-negras]');
    edit('CRI/directory.yaml', 'id: cri-911-pani, institution: cri-pani', 'id: cri-911-pani, institution: cri-paani');
    edit('CRI/directory.yaml', 'adm1: CR-G', 'adm1: MX-CHP');
    expect(
      readPack('CRI', { root })
        .problems.map((problem) => problem.path)
        .toSorted(),
    ).toEqual(['cri-911-pani.institution', 'cri-pani-liberia.posts', 'cri-penas-blancas.adm1']);
  });

  it('[C40] two statutes in force on the same day, and a removal of no holiday, are faults', () => {
    edit('MEX/protocol.yaml', 'clocks:\n', 'clocks:\n  - {obligation: O02, legal: {h: 2}, source: W1, mark: W}\n');
    edit('CRI/calendar.yaml', '  remove:\n', '  remove:\n    - {rule: 02-30, source: B, mark: B}\n');
    expect(readPack('MEX', { root }).problems[0]).toMatchObject({ path: 'O02' });
    expect(readPack('CRI', { root }).problems[0]).toMatchObject({ path: 'holidays.remove[0].rule' });
  });
});

describe('mergeClocks', () => {
  const region = [{ obligation: 'O02', meta: { h: 1 }, source: 'P', mark: 'P' as const }];

  it('[C40] a dated statute stands before the regional row, which still holds on the other days', () => {
    const nation = [{ obligation: 'O02', legal: { h: 2 }, validFrom: '2027-01-01', source: 'B', mark: 'B' as const }];
    expect(mergeClocks(region, nation)).toEqual([
      { ...nation[0], meta: { h: 1 }, metaFrom: { source: 'P', mark: 'P' } },
      region[0],
    ]);
  });

  it('[C40] an undated statute replaces it; a target of its own keeps its own source', () => {
    const nation = [{ obligation: 'O02', meta: { min: 30 }, source: 'B', mark: 'B' as const }];
    expect(mergeClocks(region, nation)).toEqual(nation);
  });
});

describe('publicPack', () => {
  it('[G25] no protected address reaches a browser, and the rest comes back whole', () => {
    const pack = loadPack('MEX');
    const secret = pack.facilities.filter((row) => row.protectedAddress);
    expect(secret.length).toBeGreaterThan(0);
    const json = JSON.stringify(publicPack(pack));
    const back: Pack = revivePack(JSON.parse(json) as PackJson<Pack>);
    for (const { id } of secret) expect(back.facilities.find((row) => row.id === id)?.adm1).toBe('');
    expect(back.calendar).toEqual(pack.calendar);
    expect(back.clocks).toEqual(pack.clocks);
    const query = { duty: 'protection', postId: 'mex-talisman', at: 1_773_114_000_000 };
    expect(onCall(back, query)).toEqual(onCall(pack, query));
  });

  it('[C20] a pack is loaded once', () => {
    expect(loadPack('CRI')).toBe(loadPack('CRI'));
  });
});
