import { expect, it } from 'vitest';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { g18 } from './g18-no-separation.ts';

const withMother = intake('2026-05-05 06:50', { E01: 'AP', B07: 5, E02: [{ name: 'Madre', link: 'madre' }] });
const alone = intake('2026-05-05 06:50', { B07: 15 });

function place(rung: string): Step {
  return { at: '2026-05-06 09:00', kind: 'placement.record', facts: { J08: rung } };
}
const bid: Step = {
  at: '2026-05-05 12:00',
  kind: 'bid.sign',
  role: 'R11',
  facts: { option: 'DIS-10', arguments: ['seguridad'] },
};
const judge: Step = {
  at: '2026-05-05 18:00',
  kind: 'guardian.designate',
  role: 'R15',
  facts: { scope: 'judicial', guardian: 'x', basis: 'Auto 7' },
};

it('[G18] a child is placed with the parent they are with, or in hospital', () => {
  expect(reasonOf(g18, [withMother, place('PL1')])).toBeUndefined();
  expect(reasonOf(g18, [withMother, place('PL9')])).toBeUndefined();
  expect(reasonOf(g18, [alone, place('PL6')])).toBeUndefined();
});

it('[G18] a child is not placed away from a parent without a panel and a judge', () => {
  expect(reasonOf(g18, [withMother, place('PL6')])).toBe('needs_bid');
  expect(reasonOf(g18, [withMother, bid, place('PL6')])).toBe('needs_judge');
  expect(reasonOf(g18, [withMother, judge, { ...bid, at: '2026-05-05 20:00' }, place('PL6')])).toBe('needs_judge');
  expect(reasonOf(g18, [withMother, bid, judge, place('PL6')])).toBeUndefined();
});

it('[G18] no caseworker decides a separation, and no parent leaves a child behind in a return', () => {
  expect(
    reasonOf(g18, [withMother, { at: '2026-05-06 09:00', kind: 'decision.sign', facts: { option: 'DIS-10' } }]),
  ).toBe('needs_bid');
  expect(
    reasonOf(g18, [withMother, { at: '2026-05-06 09:00', kind: 'return.prepare', facts: { option: 'DIS-5' } }]),
  ).toBe('needs_bid');
  expect(
    reasonOf(g18, [withMother, { at: '2026-05-06 09:00', kind: 'return.prepare', facts: { option: 'DIS-4' } }]),
  ).toBeUndefined();
});
