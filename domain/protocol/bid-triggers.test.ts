import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { buildCase, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from './assess.ts';
import type { Derived } from './types.ts';

const PLACED: Step = { at: '2026-03-10 00:50', kind: 'placement.record', facts: { J08: 'PL6' } };

function fired(facts: Facts, steps: readonly Step[], now = '2026-04-01 10:00'): readonly Derived[] {
  return assess(buildCase([intake('2026-03-09 21:40', facts), ...steps]), testPack(), when(now)).bidTriggers;
}

function codes(facts: Facts, steps: readonly Step[], now?: string): readonly string[] {
  return fired(facts, steps, now).map(({ code }) => code);
}

const bia = (facts: Facts, at = '2026-03-12 10:00'): Step => ({
  at,
  kind: 'bia.sign',
  facts: { form: 'corta', ...facts },
});
const REUNION = { solution: 'DIS-2', parentVerified: 'si', riskFlag: 'no' };

describe('BT1 durable solution of a child alone or separated', () => {
  it('[BT1] the assessment recommends one', () => {
    expect(codes({ E01: 'NA' }, [bia({ solution: 'DIS-1' })])).toEqual(['BT1']);
    expect(codes({ E01: 'AP' }, [bia({ solution: 'DIS-1' })])).toEqual([]);
    expect(codes({ E01: 'NA' }, [bia({ solution: 'DIS-8' })])).toEqual([]);
  });

  it('[BT1] not while the solution is left to the asylum decision, but when that comes', () => {
    const deferred = bia({ solution: 'DIS-1', solutionDeferred: 'si' });
    const decided: Step = {
      at: '2026-03-20 10:00',
      kind: 'asylum.decide',
      role: 'R12',
      facts: { Y08: 'negado', final: 'si' },
    };
    expect(codes({ E01: 'NA', T03: 'si' }, [deferred])).toEqual([]);
    expect(codes({ E01: 'NA', T03: 'si' }, [deferred, decided])).toEqual(['BT1']);
  });

  it('[BT1] not for reunification here with a verified parent and no sign of risk', () => {
    expect(codes({ E01: 'AV' }, [bia(REUNION)])).toEqual([]);
    expect(codes({ E01: 'AV' }, [bia({ ...REUNION, parentVerified: 'NS' })])).toEqual(['BT1']);
    expect(codes({ E01: 'AV' }, [bia({ ...REUNION, riskFlag: 'NS' })])).toEqual(['BT1']);
    expect(codes({ E01: 'AV' }, [bia({ solution: 'DIS-2', riskFlag: 'no' })])).toEqual(['BT1']);
    expect(codes({ E01: 'AV', E10: 'si' }, [bia(REUNION)])).toContain('BT1');
  });

  it('[BT1] somebody asks for reunification or a third country', () => {
    const asked: Step = {
      at: '2026-03-14 12:00',
      kind: 'referral.send',
      role: 'R04',
      facts: { to: 'slv-conapina', service: 'reunificacion', urgency: 'normal' },
    };
    expect(codes({ E01: 'NA' }, [asked])).toEqual(['BT1']);
    expect(codes({ E01: 'NA' }, [{ ...asked, facts: { ...asked.facts, service: 'salud' } }])).toEqual([]);
    expect(codes({ E01: 'NA' }, [{ at: '2026-03-14 12:00', kind: 'form.record', facts: { Y09: 'USA' } }])).toEqual([
      'BT1',
    ]);
  });

  it('[BT1] ninety days in care, unless decided before', () => {
    expect(codes({ E01: 'NA' }, [PLACED], '2026-06-08 00:00')).toEqual([]);
    const [late] = fired({ E01: 'NA' }, [PLACED], '2026-06-09 00:00');
    expect(wallTime(late?.since ?? 0)).toBe('2026-06-08 00:50');
    const decided: Step = { at: '2026-03-20 10:00', kind: 'decision.sign', facts: { option: 'DIS-2' } };
    expect(codes({ E01: 'NA' }, [PLACED, bia(REUNION), decided], '2026-06-09 00:00')).toEqual([]);
  });

  it('[BT1] deciding a durable solution calls for the panel as much as recommending one; a safe reunion does not', () => {
    const decided = (option: string): Step => ({ at: '2026-03-20 10:00', kind: 'decision.sign', facts: { option } });
    for (const option of ['DIS-1', 'DIS-2', 'DIS-3', 'DIS-4', 'DIS-7', 'DIS-9']) {
      expect(codes({ E01: 'NA' }, [bia({}), decided(option)]), option).toContain('BT1');
    }
    expect(codes({ E01: 'NA' }, [bia(REUNION), decided('DIS-2')])).toEqual([]);
    expect(codes({ E01: 'NA' }, [bia(REUNION), decided('DIS-1')])).toEqual(['BT1']);
  });

  it('[BT1] a verified link (E13) and no risk in the family (E10) make the reunion safe; not known makes it unsafe', () => {
    const literal = { solution: 'DIS-2' };
    expect(codes({ E01: 'AV' }, [bia({ ...literal, E13: 'documental', E10: 'no' })])).toEqual([]);
    expect(codes({ E01: 'AV' }, [bia({ ...literal, E13: 'solo_declarado', E10: 'no' })])).toEqual(['BT1']);
    expect(codes({ E01: 'AV' }, [bia({ ...literal, E13: 'documental', E10: 'NS' })])).toEqual(['BT1']);
    expect(codes({ E01: 'AV' }, [bia({ ...literal, E13: 'documental' })])).toEqual(['BT1']);
  });
});

describe('the other triggers', () => {
  it('[BT2] reunification or temporary care with risk', () => {
    expect(codes({ E01: 'AP' }, [bia({ solution: 'DIS-8', riskFlag: 'si' })])).toEqual(['BT2']);
    expect(codes({ E01: 'AP' }, [bia({ solution: 'DIS-8', riskFlag: 'no' })])).toEqual([]);
    expect(codes({ E01: 'AP', T09: 'si' }, [bia({ solution: 'DIS-2' })])).toEqual(['BT2']);
  });

  it('[BT3] separation from a parent', () => {
    expect(codes({ E01: 'AP' }, [bia({ solution: 'DIS-10' })])).toEqual(['BT3']);
    expect(codes({ E01: 'AP' }, [bia({ solution: 'DIS-11' })])).toEqual([]);
    expect(codes({ E01: 'AP' }, [{ at: '2026-03-12 10:00', kind: 'bid.open', facts: { trigger: 'BT3' } }])).toEqual([
      'BT3',
    ]);
  });

  it.each<[string, Facts]>([
    ['trafficking', { T07: 'si' }],
    ['a worst form of labour', { T13: ['peligroso'] }],
    ['gang threat', { T08: 'si' }],
    ['violence at home', { T09: 'si' }],
    ['sexual violence', { T10: 'si' }],
    ['fear of return', { T03: 'NS' }],
  ])('[BT4] any return of a child with %s', (_, facts) => {
    expect(codes({ E01: 'AP', ...facts }, [bia({ solution: 'DIS-4' })])).toContain('BT4');
    expect(codes({ E01: 'AP', ...facts }, [bia({ solution: 'DIS-1' })])).toEqual([]);
  });

  it('[BT4] no return without such a risk needs it, and the assessment’s own flag is one', () => {
    expect(codes({ E01: 'AP' }, [bia({ solution: 'DIS-4', riskFlag: 'no' })])).toEqual([]);
    expect(codes({ E01: 'AP' }, [bia({ solution: 'DIS-4', riskFlag: 'si' })])).toEqual(['BT4']);
  });

  it('[BT4] a vulnerability removed by hand removes no panel', () => {
    const removed: Step = {
      at: '2026-03-13 10:00',
      kind: 'route.override',
      role: 'R04',
      facts: { subject: 'vulnerability', code: 'V11', change: 'remove', T26: 'motivo' },
    };
    expect(codes({ E01: 'AP', T08: 'si' }, [bia({ solution: 'DIS-4' }), removed])).toEqual(['BT4']);
  });

  it('[BT5] the child does not want the return that is asked for', () => {
    const interview: Step = {
      at: '2026-03-11 10:00',
      kind: 'consular.interview',
      role: 'R05',
      facts: { fear: 'no', wishReturn: 'no' },
    };
    expect(codes({ E01: 'AP' }, [interview, bia({ solution: 'DIS-4' })])).toEqual(['BT5']);
    expect(codes({ E01: 'AP' }, [interview])).toEqual([]);
  });
});
