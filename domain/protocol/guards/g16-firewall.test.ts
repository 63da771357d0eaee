import { expect, it } from 'vitest';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { g16, refuseEnforcement } from './g16-firewall.ts';

const start = intake('2026-03-09 21:40');

function refer(to: string): Step {
  return { at: '2026-03-10 09:00', kind: 'referral.send', facts: { to, service: 'juridico', urgency: 'normal' } };
}

it('[G16] migration control and police sign no act at all', () => {
  for (const kind of ['form.record', 'referral.send', 'liberty.report', 'case.close']) {
    expect(refusalOf(g16, [start, { at: '2026-03-10 09:00', kind, role: 'R25' }])).toMatchObject({
      reason: 'enforcement',
      force: 'ABS',
    });
  }
  expect(reasonOf(g16, [{ ...start, role: 'R25' }])).toBe('enforcement');
});

it('[G16] protection data is not sent to control or general police; the anti-trafficking unit is none of them', () => {
  expect(reasonOf(g16, [start, refer('mex-inm-control')])).toBe('recipient');
  expect(reasonOf(g16, [start, refer('mex-guardia-nacional')])).toBe('recipient');
  expect(reasonOf(g16, [start, refer('mex-fevimtra')])).toBeUndefined();
});

it('[G16] everybody else passes, and doors ask by role', () => {
  expect(reasonOf(g16, [start])).toBeUndefined();
  expect(refuseEnforcement('R25')?.guard).toBe('G16');
  expect(refuseEnforcement('R01')).toBeUndefined();
});
