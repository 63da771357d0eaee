import { expect, it } from 'vitest';
import { hasCases, isKnown, maySign } from './may-sign.ts';
import { NO_RELATION, type Relation, type Standing } from './relation.ts';

const screening = { kind: 'screening.sign', roles: ['R02', 'R03'] } as const;
const intake = { kind: 'intake.register', roles: ['R01', 'R02'], opens: true } as const;
const file = { kind: 'asylum.file', roles: ['R07', 'R12'] } as const;
const decide = { kind: 'asylum.decide', roles: ['R12'] } as const;
const notify = { kind: 'protection.notify', roles: ['SYS', 'R01'] } as const;

function tie(standing: Standing): Relation {
  return { standing, fields: [], highRisk: true };
}

it('[C14] the right role with a tie to the case signs', () => {
  expect(maySign({ role: 'R02' }, screening, tie('opi'))).toEqual({ ok: true });
  expect(maySign({ role: 'R01' }, intake, NO_RELATION)).toEqual({ ok: true });
  expect(maySign({ role: 'SYS' }, notify, NO_RELATION)).toEqual({ ok: true });
});

it('[C14] the wrong role is told so, and who has no tie learns nothing', () => {
  expect(maySign({ role: 'R01' }, screening, tie('post'))).toEqual({ ok: false, reason: 'role', status: 403 });
  expect(maySign({ role: 'R03' }, intake, NO_RELATION)).toEqual({ ok: false, reason: 'role', status: 403 });
  expect(maySign({ role: 'R02' }, screening, NO_RELATION)).toEqual({ ok: false, reason: 'not_yours', status: 404 });
  expect(maySign({ role: 'R09' }, screening, NO_RELATION)).toEqual({ ok: false, reason: 'not_yours', status: 404 });
});

it('[G16] enforcement signs nothing, whatever the act says', () => {
  const everybody = { kind: 'x', roles: ['R25'], opens: true } as const;
  expect(maySign({ role: 'R25' }, everybody, tie('post'))).toEqual({ ok: false, reason: 'firewall', status: 403 });
});

it('[C12] an asylum body that was not told yet may record a claim and nothing else', () => {
  expect(maySign({ role: 'R12' }, file, tie('expected'))).toEqual({ ok: true });
  expect(maySign({ role: 'R12' }, decide, tie('expected'))).toEqual({ ok: false, reason: 'not_yours', status: 404 });
  expect(maySign({ role: 'R12' }, screening, tie('expected'))).toEqual({ ok: false, reason: 'not_yours', status: 404 });
  expect(isKnown(tie('expected'))).toBe(false);
  expect(maySign({ role: 'R12' }, decide, tie('addressed'))).toEqual({ ok: true });
});

it('[G16] who has no cases has no list', () => {
  expect((['R19', 'R20', 'R21', 'R22', 'R23', 'R24', 'R25', 'SYS'] as const).filter(hasCases)).toEqual([]);
  expect((['R01', 'R03', 'R05', 'R14', 'R17'] as const).every(hasCases)).toBe(true);
});
