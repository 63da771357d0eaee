import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActId, type CaseId, makeCaseId } from '../kernel/ids.ts';
import { parseInstant } from '../kernel/instant.ts';
import type { Act } from '../register/act.ts';
import type { Facts } from '../register/form/field.ts';
import { applyAct, currentPlacement, foldCase } from './fold.ts';
import { canUnmerge } from './merge.ts';
import type { CaseFile } from './types.ts';

const ID: CaseId = makeCaseId('MEX', [1, 2, 3, 4, 5, 6, 7, 8, 9]);
const OTHER: CaseId = makeCaseId('MEX', [9, 8, 7, 6, 5, 4, 3, 2, 1]);
const START = parseInstant('2026-03-09T21:40:00-06:00') ?? 0;
let serial = 0;

function act(kind: string, minutes: number, facts: Facts = {}, more: Partial<Act> = {}): Act {
  serial += 1;
  const at = START + minutes * 60_000;
  return {
    id: `00000000-0000-7000-8000-${String(serial).padStart(12, '0')}` as ActId,
    kind,
    caseId: ID,
    node: 'MEX',
    by: { officerId: 'o1', role: 'R03', institutionId: 'i1', certified: true, country: 'MEX' },
    occurredAt: at,
    zone: 'America/Mexico_City',
    receivedAt: at,
    facts,
    ...more,
  };
}

function folded(...acts: Act[]): CaseFile {
  const file = foldCase(acts);
  if (!file) expect.fail('an act makes a case');
  return file;
}

const intake = (): Act => act('intake.register', 0, { A01: '2026-03-09T21:30:00-06:00', B01: 'Dulce', E01: 'NA' });

describe('the fold', () => {
  it('[C06] clocks start at the contact that the officer typed, not at the arrival of the record', () => {
    expect(folded(intake()).contactAt).toBe(parseInstant('2026-03-09T21:30:00-06:00'));
  });

  it('[ST2] a case is referred once the notice is sent and acknowledged, and [ST3] in assessment once a caseworker is assigned', () => {
    const file = folded(intake(), act('protection.notify', 1, { to: 'x' }), act('protection.acknowledge', 5));
    expect(file.state).toBe('ST2');
    expect(applyAct(file, act('case.assign', 6, { caseworker: 'o3' })).state).toBe('ST3');
  });

  it('[ST3] a caseworker assigned before the acknowledgement takes the case to both stations at once', () => {
    const file = folded(
      intake(),
      act('protection.notify', 1, { to: 'x' }),
      act('case.assign', 2, { caseworker: 'o3' }),
      act('protection.acknowledge', 5),
    );
    expect(file.stations.map(({ state }) => state)).toEqual(['ST1', 'ST2', 'ST3']);
  });

  it('[ST4] protection begins when assessment and placement are both there, in either order', () => {
    const start = [
      intake(),
      act('protection.notify', 1, { to: 'x' }),
      act('protection.acknowledge', 2, { caseworker: 'o3' }),
    ];
    const placed = act('placement.record', 3, { J08: 'PL6', J01: 'a' });
    const assessed = act('bia.sign', 4, { form: 'corta' });
    expect(folded(...start, placed).state).toBe('ST3');
    expect(folded(...start, placed, assessed).state).toBe('ST4');
    expect(folded(...start, assessed, placed).state).toBe('ST4');
  });

  it('[C02] an answer given later stands even when an older one arrives after it, and the clash is shown', () => {
    const late = act('form.record', 10, { B03: 'Angelita' }, { receivedAt: START + 90 * 60_000 });
    const file = folded(intake(), act('form.record', 30, { B03: 'Ángela' }), late);
    expect(file.facts['B03']?.value).toBe('Ángela');
    expect(file.conflicts.map(({ field, other }) => [field, other.value])).toEqual([['B03', 'Angelita']]);
  });

  it('[C02] two devices converge: the order of arrival never decides which answer stands', () => {
    const answer = fc.record({
      minute: fc.integer({ min: 0, max: 5 }),
      field: fc.constantFrom('B03', 'B12', 'T03'),
      value: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 12 }), fc.integer(), (answers, seed) => {
        const acts = answers.map(({ minute, field, value }) => act('form.record', minute, { [field]: value }));
        const shuffled = acts.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed));
        const first = intake();
        const one = folded(first, ...acts);
        const two = folded(first, ...shuffled);
        for (const field of ['B03', 'B12', 'T03']) expect(two.facts[field]?.value).toBe(one.facts[field]?.value);
      }),
    );
  });

  it('[O25] a new placement ends the one before it; a report of detention ends nothing', () => {
    const file = folded(
      intake(),
      act('placement.record', 5, { J08: 'PL6', J01: 'a' }),
      act('liberty.report', 6, { J03: { puerta_o_guardia_impide: 'si' } }),
    );
    expect(currentPlacement(file)?.rung).toBe('PL6');
    const moved = applyAct(file, act('placement.record', 9, { J08: 'PL2', J01: 'tía' }));
    expect(moved.placements.map(({ endedAt }) => endedAt !== undefined)).toEqual([true, true, false]);
  });

  it('[C18] a referral is acknowledged by its acceptance, refused with its reason, and re-routed when it says whose it is', () => {
    const sent = act('referral.send', 5, { to: 'salud', service: 'salud', urgency: 'urgente' });
    const accepted = folded(intake(), sent, act('referral.accept', 20, { referral: sent.id }));
    expect(accepted.referrals[0]).toMatchObject({ state: 'aceptada', acknowledgedAt: START + 20 * 60_000 });
    const rerouted = folded(
      intake(),
      sent,
      act('referral.refuse', 20, { referral: sent.id, reason: 'no es nuestro', rerouteTo: 'x' }),
    );
    expect(rerouted.referrals[0]).toMatchObject({ state: 're_enrutada', reason: 'no es nuestro' });
  });
});

describe('merge and its undoing', () => {
  const merge = (side: string): Act => act('case.merge', 60, { other: OTHER, side, reason: 'misma niña' });

  it('[STd] the absorbed record stops, the surviving one goes on, and both remember the other', () => {
    expect(folded(intake(), merge('absorbido'))).toMatchObject({
      state: 'STd',
      merge: { other: OTHER, side: 'absorbed' },
    });
    expect(folded(intake(), merge('superviviente'))).toMatchObject({
      state: 'ST1',
      merge: { other: OTHER, side: 'survivor' },
    });
  });

  it('[STd] undoing brings the child back to the station before, with nothing lost', () => {
    const file = folded(
      intake(),
      act('form.record', 30, { B03: 'Lucha' }),
      merge('absorbido'),
      act('case.unmerge', 90, { reason: 'no lo era' }),
    );
    expect(file.state).toBe('ST1');
    expect(file.merge).toBeUndefined();
    expect(file.facts['B03']?.value).toBe('Lucha');
  });

  it('[STd] a merge can be undone for thirty days and no longer', () => {
    const file = folded(intake(), merge('absorbido'));
    const at = START + 60 * 60_000;
    expect(canUnmerge(file, at + 30 * 86_400_000)).toBe(true);
    expect(canUnmerge(file, at + 30 * 86_400_000 + 1)).toBe(false);
  });
});

describe('absence', () => {
  it('[STx] a child who is found again stands where they stood', () => {
    const file = folded(intake(), act('absence.report', 20));
    expect(file.state).toBe('STx');
    expect(applyAct(file, act('absence.resolve', 40, { finding: 'en el parque' })).state).toBe('ST1');
  });
});

function hash(text: string, seed: number): number {
  let value = seed | 0;
  for (const char of text) value = (Math.imul(value, 31) + char.charCodeAt(0)) | 0;
  return value;
}
