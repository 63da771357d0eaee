import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { storyJsonSchema } from './format.ts';
import { readStory } from './read.ts';

const HEAD = ['id: T-1', 'title: t', 'nodes: [MEX]', 'steps:'];
function story(...lines: readonly string[]): ReturnType<typeof readStory> {
  return readStory('t.story.yaml', [...HEAD, ...lines].join('\n'));
}

describe('[ACC] reading a story', () => {
  it('[ACC] takes one word or many, a map or a list, and keys with underscores', () => {
    const { read, faults } = story(
      '  - at: 2026-03-09T21:40',
      '    who: R01@mex-talisman',
      '    act: intake.register',
      '    facts: {T03: sí, own_key: 1}',
      '    expect:',
      '      routes: RT-NA RT-SOL',
      '      not_offered: [rechazo]',
      '      obligations:',
      '        O02: {due: 22:40, met_at: 23:05, late_by: 25 min}',
      '        O12: {absent: G03}',
      '        O04: 03-10 05:40',
    );
    expect(faults).toEqual([]);
    const step = read?.story.steps[0];
    expect(step?.facts).toEqual({ T03: 'sí', own_key: 1 });
    expect(step?.expect?.actsNotOffered).toEqual(['rechazo']);
    expect(step?.expect?.obligations).toMatchObject({ O02: { metAt: '23:05', lateBy: '25 min' } });
    expect([...(read?.mentioned ?? [])].sort()).toEqual(['O02', 'O04', 'O12']);
  });

  it('[ACC] names the line and the mend of a word that is not of the format', () => {
    const { read, faults } = story('  - at: 2026-03-09T21:40', '    act: intake.register', '    expext: {}');
    expect(read).toBeUndefined();
    expect(faults).toMatchObject([{ line: 7, path: 'steps[0].expext', mend: 'Did you mean "expect"?' }]);
  });

  it('[ACC] says where answers stand when a form id is written into the step', () => {
    const { faults } = story('  - at: 2026-03-09T21:40', '    act: intake.register', '    B07: 14');
    expect(faults).toMatchObject([{ line: 7, mend: 'Answers stand under "facts".' }]);
  });

  it('[ACC] points at the expectation that cannot be read, deep in a union', () => {
    const { faults } = story(
      '  - at: 2026-03-09T21:40',
      '    act: intake.register',
      '    expect:',
      '      obligations:',
      '        - {id: O02, dew: 22:40}',
    );
    expect(faults).toMatchObject([{ line: 9, path: 'steps[0].expect.obligations[0].dew' }]);
  });

  it('[ACC] tells what is no YAML with its line', () => {
    const { faults } = story('  - at: [2026', '    act: x');
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]?.line).toBeGreaterThanOrEqual(5);
  });

  it('[ACC] publishes the schema it reads by', async () => {
    const file = path.resolve(import.meta.dirname, '../../docs/story.schema.json');
    await expect(`${JSON.stringify(storyJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
  });
});
