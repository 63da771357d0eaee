import { describe, expect, it } from 'vitest';
import { ACT_LIST } from './acts.ts';
import { ACT_KINDS } from './kinds.ts';
import { TRANSITIONS, transitionOf } from './states.ts';
import { STATES, type StateCode } from './types.ts';

describe('the state × act table', () => {
  it('[C06] every act kind that is defined has a row, and no row is left over', () => {
    expect(ACT_LIST.map(({ kind }) => kind).toSorted()).toEqual([...ACT_KINDS].toSorted());
    for (const row of Object.values(TRANSITIONS)) expect(row).toHaveLength(STATES.length);
  });

  it('[G01] no single act leads from ST0–ST5 to ST7b or ST7c', () => {
    const early: StateCode[] = ['ST0', 'ST1', 'ST2', 'ST3', 'ST4', 'ST5', 'STx', 'STd', 'STt', 'ST10'];
    for (const state of early) {
      for (const kind of ACT_KINDS)
        expect(['ST7b', 'ST7c'], `${state} × ${kind}`).not.toContain(transitionOf(state, kind));
    }
  });

  it('[ST7c] departure is reached from the preparation of a return and from nowhere else', () => {
    const ways = STATES.flatMap((state) =>
      ACT_KINDS.filter((kind) => transitionOf(state, kind) === 'ST7c').map((kind) => `${state} ${kind}`),
    );
    expect(ways).toEqual(['ST7b return.depart']);
  });

  it('[STd] a merged case takes nothing but the undoing of the merge', () => {
    expect(ACT_KINDS.filter((kind) => transitionOf('STd', kind) !== '-')).toEqual(['case.unmerge']);
  });

  it('[ST10] a closed case takes only a reopening and the report of a deprivation of liberty', () => {
    expect(ACT_KINDS.filter((kind) => transitionOf('ST10', kind) !== '-')).toEqual(['liberty.report', 'case.reopen']);
  });

  it('[ST0] the only door into the register is the quick intake', () => {
    expect(ACT_KINDS.filter((kind) => transitionOf('ST0', kind) === 'ST1')).toEqual(['intake.register']);
  });
});
