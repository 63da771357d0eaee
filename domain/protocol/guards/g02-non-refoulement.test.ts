import { expect, it } from 'vitest';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { changing, LAWFUL_RETURN, PREPARE } from '#world/fixtures/lawful-return.ts';
import { g02 } from './g02-non-refoulement.ts';

const start = intake('2026-03-02 09:00');
const filed: Step = { at: '2026-03-03 09:00', kind: 'asylum.file', role: 'R12', facts: { F02: '2026-03-01' } };

function decided(result: string, final = 'si'): Step {
  return { at: '2026-03-20 09:00', kind: 'asylum.decide', role: 'R12', facts: { Y08: result, final } };
}

function bid(option: string): Step {
  return {
    at: '2026-03-21 09:00',
    kind: 'bid.sign',
    role: 'R11',
    facts: { option, reason: 'x', arguments: ['seguridad'] },
  };
}

it('[G02] whoever fears nothing and asked for nothing may have a return decided', () => {
  expect(reasonOf(g02, [...LAWFUL_RETURN, PREPARE])).toBeUndefined();
  expect(reasonOf(g02, [start, bid('DIS-4')])).toBeUndefined();
});

it('[G02] no panel returns an asylum seeker, but it may decide anything else', () => {
  expect(reasonOf(g02, [start, filed, bid('DIS-4')])).toBe('asylum_seeker');
  expect(reasonOf(g02, [start, filed, bid('DIS-6')])).toBe('asylum_seeker');
  expect(reasonOf(g02, [start, filed, bid('DIS-1')])).toBeUndefined();
});

it('[G02] no assessment recommends the return of an asylum seeker', () => {
  const bia: Step = { at: '2026-03-04 09:00', kind: 'bia.sign', facts: { form: 'corta', solution: 'DIS-5' } };
  expect(reasonOf(g02, [start, filed, bia])).toBe('asylum_seeker');
  expect(reasonOf(g02, [start, bia])).toBeUndefined();
});

it('[G02] a recognised refugee is not returned', () => {
  expect(reasonOf(g02, [start, filed, decided('reconocido'), bid('DIS-4')])).toBe('refugee');
  expect(reasonOf(g02, [start, filed, decided('proteccion_complementaria'), PREPARE])).toBe('refugee');
});

it('[G02] a supervisor who removes V03 by hand changes nothing', () => {
  const removed: Step = {
    at: '2026-03-04 09:00',
    kind: 'route.override',
    role: 'R04',
    facts: { subject: 'vulnerability', code: 'V03', change: 'remove', T26: 'Error' },
  };
  expect(reasonOf(g02, [start, filed, removed, bid('DIS-4')])).toBe('asylum_seeker');
});

it('[G02] fear that nobody has ruled out excludes return; a final refusal of asylum ends it', () => {
  const fears = intake('2026-03-02 09:00', { T03: 'NS' });
  expect(reasonOf(g02, [fears, bid('DIS-4')])).toBe('risk_of_persecution');
  expect(reasonOf(g02, [fears, filed, decided('negado'), bid('DIS-4')])).toBeUndefined();
  expect(reasonOf(g02, [fears, filed, decided('negado', 'no'), bid('DIS-4')])).toBe('asylum_seeker');
});

it('[G02] persecution or war given as the reason for leaving excludes return', () => {
  const why = (reason: string): Step => ({ at: '2026-03-03 09:00', kind: 'form.record', facts: { F09: [reason] } });
  expect(reasonOf(g02, [start, why('persecucion'), bid('DIS-5')])).toBe('risk_of_persecution');
  expect(reasonOf(g02, [start, why('estudio'), bid('DIS-5')])).toBeUndefined();
});

it('[G02] an asylum claim filed after the decision stops a return under way', () => {
  expect(reasonOf(g02, [...changing(LAWFUL_RETURN, 'x', {}), { ...filed, at: '2026-03-20 09:00' }, PREPARE])).toBe(
    'asylum_seeker',
  );
});
