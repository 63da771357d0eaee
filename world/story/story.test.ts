import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adminUrl } from '../../tests/support/database.ts';
import { playAll } from './cli.ts';
import { readStory } from './read.ts';
import { formatStory, formatTotals, type StoryReport } from './report.ts';

async function play(source: string): Promise<StoryReport> {
  const { read, faults } = readStory('test.story.yaml', source);
  expect(faults).toEqual([]);
  const [report] = await playAll(read ? [read] : [], () => undefined, adminUrl());
  if (!report) throw new Error('no report');
  return report;
}

function failures(report: StoryReport): readonly string[] {
  return report.steps.flatMap(({ checks }) => checks.filter(({ result }) => result === 'fail').map(({ what }) => what));
}

const HEAD = `
id: T
title: t
nodes: [CRI]
persons:
  luis: {B01: Luis, B02: Arce, B04: hombre, B07: 11, B11: NIC, A09: spa, E01: NA, T03: no}
steps:
  - at: 2026-06-12T08:00:00-06:00
    who: R01@cri-penas-blancas
    child: luis
    act: intake.register
`;

describe('[ACC] playing a story', () => {
  it('[ACC] the example of the documentation holds', async () => {
    const docs = await readFile(path.resolve(import.meta.dirname, '../../docs/stories.md'), 'utf8');
    const [, example = ''] = /## The smallest story\s+```yaml\n([\s\S]*?)```/.exec(docs) ?? [];
    const report = await play(example);
    expect(failures(report)).toEqual([]);
    expect(report.passed).toBeGreaterThan(8);
  });

  it('[ACC] a wrong expectation is a difference, and what was observed is shown', async () => {
    const report = await play(`${HEAD}
    expect:
      state: ST4
      routes: {exactly: RT-SOL}
      obligations: {O02: "09:01", O12: {absent: G03}}
`);
    expect(failures(report)).toEqual(['state', 'routes', 'O12 absent', 'O02 due'].sort((a, b) => order(a) - order(b)));
    expect(formatStory(report)).toMatch(/✗ state +ST4 +ST1/);
    expect(formatTotals([report])).toBe(`1 stories, 0 as told: ${report.passed} passed, 4 failed, 0 pending`);
  });

  it('[ACC] an act that nobody expected to be refused is a difference', async () => {
    const report = await play(`${HEAD}
  - {at: "09:00", who: R01@cri-penas-blancas, act: bia.sign}
`);
    expect(failures(report)).toEqual(['bia.sign']);
  });

  it('[ACC] statistics and what is set aside are counted as pending, never as passed', async () => {
    const report = await play(`${HEAD}
    expect:
      tables: {TB01: {count: 1}}
      indicators: IN10
      pending: {why: not yet, state: ST1}
      obligations: {O02: {status: met, pending: why not}}
  - {at: "09:00", who: R03, act: search.report, pending: later}
`);
    expect(failures(report)).toEqual([]);
    expect(report).toMatchObject({ failed: 0, pending: 5 });
  });

  it('[O03] a duty the story does not mention is done on time, and one it mentions is not', async () => {
    const unspoken = await play(`${HEAD}
  - {at: 06-13 08:00, expect: {journal: protection.acknowledge, state: ST2}}
`);
    expect(failures(unspoken)).toEqual([]);
    expect(unspoken.steps[1]?.fixture.join('\n')).toContain('protection.acknowledge of luis, O03 on time');
    const spoken = await play(`${HEAD}
  - {at: 06-13 08:00, expect: {obligations: {O03: {due: 06-12 12:00, status: overdue, escalated: [50, 80, 100]}}, messages: [{to: R04, obligation: O03}]}}
`);
    expect(failures(spoken)).toEqual([]);
  });

  it('[O03] with the fixture off nobody does anything', async () => {
    const report = await play(`${HEAD.replace('steps:', 'fixture: {duties: off}\nsteps:')}
  - {at: 06-14 08:00, expect: {journal: {exactly: [intake.register, protection.notify]}}}
`);
    expect(failures(report)).toEqual([]);
  });

  it('[G07] what a step expects to be refused for is not completed away', async () => {
    const report = await play(`${HEAD}
  - {at: "09:00", who: R03, act: bia.sign, expect: {guards: G07, state: ST3}}
  - {at: "09:05", who: R03, act: bia.sign, expect: {state: ST3, acts: {bia.sign: 1}}}
`);
    expect(failures(report)).toEqual([]);
  });

  it('[ACC] a story with an officer who is nobody, or a time that is none, says so', async () => {
    const nobody = await play(`${HEAD}
  - {at: "09:00", who: alguien, act: rights.inform}
`);
    expect(failures(nobody)).toEqual(['who']);
    const { read } = readStory('t', `${HEAD}\n  - {at: mañana, who: R03, act: rights.inform}\n`);
    const [report] = await playAll(read ? [read] : [], () => undefined, adminUrl());
    expect(report?.problem).toMatchObject({ line: 13, message: '"mañana" is not a time' });
  });
});

function order(what: string): number {
  return ['state', 'routes', 'O02 due', 'O12 absent'].indexOf(what);
}
