import { expect, it } from 'vitest';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { g17, NON_RIGHTS_ARGUMENTS } from './g17-rights-arguments.ts';

function sign(decisive: readonly string[]): readonly Step[] {
  return [
    intake('2026-03-09 21:40'),
    { at: '2026-05-20 09:00', kind: 'bid.sign', role: 'R11', facts: { option: 'DIS-1', arguments: decisive } },
  ];
}

it('[G17] rights decide', () => {
  expect(reasonOf(g17, sign(['seguridad', 'opinion_del_nna']))).toBeUndefined();
});

it('[G17] control, cost, deterrence and foreign policy never do, not even beside a right', () => {
  for (const code of NON_RIGHTS_ARGUMENTS) expect(reasonOf(g17, sign(['seguridad', code]))).toBe('not_rights_based');
  expect(reasonOf(g17, sign([]))).toBe('no_argument');
});
