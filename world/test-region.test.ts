import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCaseId } from '#domain/kernel/ids.ts';
import { HOUR_MS, parseInstant } from '#domain/kernel/instant.ts';
import { createTestRegion, type RegionOfficer, type TestRegion } from './test-region.ts';

const NOW = parseInstant('2026-06-12T18:30:00-06:00') ?? 0;
const ID = makeCaseId('CRI', [1, 2, 3, 4, 5, 6, 7, 8, 9]);
const POST: RegionOfficer = {
  id: 'officer-post',
  name: 'Oficial de ficción',
  role: 'R01',
  institution: 'cri-dgme',
  post: 'cri-penas-blancas',
  country: 'CRI',
  node: 'CRI',
};
const POLICE: RegionOfficer = { ...POST, id: 'officer-police', role: 'R25', institution: 'cri-ppm' };
const FACTS = {
  A01: '2026-06-12T18:30:00-06:00',
  A03: 'cri-penas-blancas',
  A08: 'presentacion_propia',
  A09: 'spa',
  B01: 'Elías',
  B02: 'NS',
  B04: 'hombre',
  B07: 9,
  B09: 'no',
  B11: ['NIC'],
  E01: 'NA',
  E02: [],
  T01: 'no',
  T02: 'no',
  T03: 'no',
};

describe('[C01] a region in one process', () => {
  let region: TestRegion;
  beforeAll(async () => {
    region = await createTestRegion({ nodes: ['CRI', 'NIC'], now: NOW });
  });
  afterAll(() => region.close());

  it('[C01] an act is written in its own node and exists in no other', async () => {
    const answer = await region.act(POST, { kind: 'intake.register', caseId: ID, occurredAt: NOW, facts: FACTS });
    expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('RT-NA')]);
    expect((await region.inspect('CRI', ID))?.file.state).toBe('ST1');
    expect(await region.inspect('NIC', ID)).toBeUndefined();
  });

  it('[G16] the police come in by the same door and find nothing', async () => {
    const answer = await region.request(POLICE, { method: 'GET', url: '/api/cases?q=El%C3%ADas' });
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('Elías');
  });

  it('[C06] as the clock is turned, a duty passes its thresholds one by one', async () => {
    const wake = await region.nextWake();
    expect(wake).toBeGreaterThan(NOW);
    region.clock.set(NOW + 3 * HOUR_MS);
    await region.runClocks();
    const half = await region.inspect('CRI', ID);
    expect(half?.escalated.get('O03/notice')).toEqual([50]);
    region.clock.set(NOW + 5 * HOUR_MS);
    await region.runClocks();
    const late = await region.inspect('CRI', ID);
    expect(late?.escalated.get('O03/notice')).toEqual([50, 80, 100]);
    expect(late?.assessment.obligations.find(({ id }) => id === 'O03')?.status).toBe('overdue');
    expect(late?.messages.filter(({ obligation }) => obligation === 'O03').length).toBeGreaterThanOrEqual(3);
  });
});
