import { expect, it } from 'vitest';
import { buildActs, buildCase, intake, type Step, testPack } from '#world/fixtures/case-file.ts';
import { must } from '../kernel/assert.ts';
import { messagesOf } from './messages.ts';
import type { Message } from './types.ts';

const TOLD: Step = { at: '2026-03-09 02:01', kind: 'protection.notify', role: 'SYS', facts: { to: 'mex-pf-ppnna' } };

function gaps(at: string, before: readonly Step[] = []): readonly Message[] {
  const steps = [...before, intake(at, {})];
  const act = must(buildActs(steps).at(-1), 'an intake');
  const pack = testPack('MEX');
  const contacts = pack.contacts
    .filter(({ duty }) => duty === 'protection')
    .slice(0, 1)
    .map((row) => ({ ...row, hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] }));
  const around = { now: act.receivedAt, pack: { ...pack, contacts } };
  return messagesOf(act, must(buildCase(steps), 'a case'), around).filter(
    ({ template }) => template === 'coverage.gap',
  );
}

it('[C20] a child who arrives when nobody is on duty raises an alarm with supervisor and focal point', () => {
  expect(gaps('2026-03-09 02:00').map(({ to }) => to)).toEqual([
    { role: 'R04', institution: 'mex-pf-ppnna' },
    { role: 'R20' },
  ]);
});

it('[C20] while somebody is on duty there is no alarm, nor when the authority has been told already', () => {
  expect(gaps('2026-03-09 10:00')).toEqual([]);
  expect(gaps('2026-03-09 02:05', [intake('2026-03-09 02:00', {}), TOLD])).toEqual([]);
});
