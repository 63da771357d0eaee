import { describe, expect, it } from 'vitest';
import { buildActs, buildCase, intake, type Step, testPack, when } from '#world/fixtures/case-file.ts';
import { makeCaseId } from '../kernel/ids.ts';
import { assess } from '../protocol/assess.ts';
import { decide } from '../protocol/decide.ts';
import type { Facts } from '../register/form/field.ts';
import { applyAct } from './fold.ts';
import { inheritedFacts } from './inherit.ts';
import type { CaseFile } from './types.ts';

const OTHER = makeCaseId('MEX', [9, 8, 7, 6, 5, 4, 3, 2, 1]);
const MERGED = '2026-03-10 09:00';

function record(
  facts: Facts,
  caseId = makeCaseId('MEX', [1, 2, 3, 4, 5, 6, 7, 8, 9]),
  more: readonly Step[] = [],
): CaseFile {
  return buildCase([intake('2026-03-09 21:40', facts, { name: caseId }), ...more], { caseId });
}

/** The surviving record after merging `gone` into `kept`, from the side of whichever signs. */
function survivorOf(kept: CaseFile, gone: CaseFile, signer: 'kept' | 'gone'): CaseFile {
  const [own, other] = signer === 'kept' ? [kept, gone] : [gone, kept];
  const side = signer === 'kept' ? 'superviviente' : 'absorbido';
  const step: Step = {
    at: MERGED,
    kind: 'case.merge',
    role: 'R04',
    name: 'merge',
    facts: { other: other.id, side, reason: 'la misma' },
  };
  const [act] = buildActs([step], { caseId: own.id });
  if (!act) expect.fail('no act');
  const { followUps } = decide({ before: own, act, around: { now: when(MERGED), pack: testPack(), other } });
  let file = signer === 'kept' ? applyAct(kept, act) : kept;
  followUps.forEach(({ kind, caseId, facts }, n) => {
    if ((caseId ?? own.id) !== kept.id) return;
    const [system] = buildActs([{ at: MERGED, kind, role: 'SYS', name: `${n}`, facts }], { caseId: kept.id });
    if (system) file = applyAct(file, system);
  });
  return file;
}

function block(file: CaseFile): boolean {
  return assess(file, testPack(), when('2026-03-10 10:00')).consularBlock !== undefined;
}

describe('what a surviving record takes over', () => {
  it.each(['kept', 'gone'] as const)(
    '[G03] a fear that only the merged record heard keeps the consulate out (signed on the %s side)',
    (signer) => {
      const kept = record({ T03: 'no', B03: 'Ana' });
      const gone = record({ T03: 'si', B12: 'MX-CHP' }, OTHER);
      const file = survivorOf(kept, gone, signer);
      expect(block(kept)).toBe(false);
      expect(block(file)).toBe(true);
      expect(file.facts['B12']?.value).toBe('MX-CHP');
      expect(file.facts['B03']?.value).toBe('Ana');
      expect(assess(file, testPack(), when('2026-03-10 10:00')).priority.code).toBe('alta');
    },
  );

  it('[G03] a fear that was taken back in the merged record still holds there, and so here', () => {
    const gone = record({ T03: 'si' }, OTHER, [{ at: '2026-03-10 08:00', kind: 'form.record', facts: { T03: 'no' } }]);
    expect(block(survivorOf(record({ T03: 'no' }), gone, 'kept'))).toBe(true);
  });

  it('[STd] undoing the merge takes back what was taken over, and nothing else', () => {
    const file = survivorOf(record({ T03: 'no' }), record({ T03: 'si', B12: 'MX-CHP' }, OTHER), 'kept');
    const [undo] = buildActs([
      { at: '2026-03-11 09:00', kind: 'case.unmerge', role: 'R04', facts: { reason: 'no lo era' } },
    ]);
    if (!undo) expect.fail('no act');
    const undone = applyAct(file, undo);
    expect(block(undone)).toBe(false);
    expect(undone.facts['B12']).toBeUndefined();
    expect(undone.facts['T03']?.value).toBe('no');
    expect(undone.acts.map(({ kind }) => kind)).toContain('case.inherit');
  });

  it('[STd] an answer of its own stands unless the other protects more', () => {
    const facts = inheritedFacts(
      record({ T01: 'no', T02: 'si', B04: 'mujer' }),
      record({ T01: 'NS', T02: 'no', B04: 'hombre' }, OTHER),
    );
    expect(facts).toMatchObject({ T01: 'NS' });
    expect(facts).not.toHaveProperty('T02');
    expect(facts).not.toHaveProperty('B04');
  });
});
