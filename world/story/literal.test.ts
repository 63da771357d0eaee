/** Does a story that is written as plainly as a table still say what it says? Completion, spelling, queue. */
import { describe, expect, it } from 'vitest';
import { adminUrl } from '../../tests/support/database.ts';
import { playAll } from './cli.ts';
import { readStory } from './read.ts';
import type { StoryReport } from './report.ts';

async function play(source: string): Promise<StoryReport> {
  const { read, faults } = readStory('test.story.yaml', source);
  expect(faults).toEqual([]);
  const [report] = await playAll(read ? [read] : [], () => undefined, adminUrl());
  if (!report) throw new Error('no report');
  return report;
}

function failures(report: StoryReport): readonly string[] {
  return report.steps.flatMap(({ checks }) =>
    checks
      .filter(({ result }) => result === 'fail')
      .map(({ what, expected, observed }) => `${what}: ${expected} / ${observed}`),
  );
}

const HEAD = `
id: L
title: l
nodes: MEX
steps:
  - {at: 2026-02-10T11:00:00-06:00, who: R01@mex-talisman, child: ana, act: intake.register, facts: {B04: mujer, B07: 14, E01: NA}}`;

describe('[ACC] a story as plain as a table', () => {
  it('[G15] a placement without a house takes a free one of the rung that fits, and its brother follows', async () => {
    const report = await play(`${HEAD.replace(
      'steps:',
      `fixture:
  directory:
    MEX:
      facilities:
        - {id: mex-una, rung: PL7, places: [{sex: hombre, ageFrom: 0, ageTo: 17, places: 9}]}
        - {id: mex-dos, rung: PL7, places: [{sex: cualquiera, ageFrom: 0, ageTo: 17, places: 2}]}
        - {id: mex-tres, rung: PL7, places: [{sex: cualquiera, ageFrom: 0, ageTo: 17, places: 2}]}
steps:`,
    )}
  - {at: "12:00", who: R03, act: placement.record, facts: {J08: PL7}, expect: {placement: mex-dos}}
  - {at: "12:10", who: R01@mex-talisman, child: leo, act: intake.register, facts: {B04: hombre, B07: 9, E01: NA, E03: [ana]}}
  - {at: "12:20", who: R03, act: placement.record, facts: {J08: PL7}, expect: {placement: mex-dos}}
  - {at: "12:30", who: R01@mex-talisman, child: eva, act: intake.register, facts: {B04: mujer, B07: 10, E01: NA}}
  - {at: "12:40", who: R03, act: placement.record, facts: {J08: PL7}, expect: {placement: mex-tres}}
  - {at: "12:50", child: ana, who: R09@mex-dos, query: health, expect: {result: {status: 200}}}
`);
    expect(failures(report)).toEqual([]);
  });

  it('[ACC] duties done by the fixture turn neither route nor vulnerability, flag or priority', async () => {
    const law = 'routes: {exactly: RT-NA}, vulnerabilities: {exactly: V01}, flags: {exactly: []}, priority: media';
    const report = await play(`${HEAD.slice(0, -1)}, expect: {${law}}}
  - {at: 03-20 12:00, expect: {${law}, journal: [identification.complete, screening.sign, bia.sign, placement.record]}}
`);
    expect(failures(report)).toEqual([]);
    expect(report.steps.flatMap(({ fixture }) => fixture).filter((note) => note.includes('turned'))).toEqual([]);
  });

  it('[ACC] dates, flags, officers and exit facts may be written as people write them', async () => {
    const report =
      await play(`${HEAD.replace('steps:', 'officers: {trabajadora: {role: R03}, abogada: R07}\nsteps:').replace('E01: NA}', 'E01: NA, T03: NS}, expect: {flags: [presunción de solicitante], messages: [{obligation: O02}]}')}
  - {at: "12:00", who: R04, act: protection.acknowledge}
  - {at: "12:01", who: R04, act: case.assign, facts: {caseworker: trabajadora}, expect: {state: ST3}}
  - {at: "12:02", who: R04, act: lawyer.appoint, facts: {lawyer: abogada}}
  - {at: "12:03", who: trabajadora, act: rights.inform, facts: {A11: "11:58"}}
  - {at: "12:05", who: trabajadora, act: referral.send, facts: {to: R16, service: salud, urgency: normal}}
  - {at: "12:06", who: trabajadora, act: referral.send, facts: {to: 911}, expect: {faults: [{field: to, code: unknown_reference}]}}
  - {at: "12:07", who: R01@mex-talisman, act: liberty.report, facts: {J03: NS}}
  - {at: "12:10", who: trabajadora, act: placement.record, facts: {J08: PL6, J07.fin: 02-12}, expect: {placement: PL6}}
  - {at: "12:11", who: R04, act: placement.record, facts: {J08: PL6}, override: {guard: G19, reason: ""}, expect: {faults: [overrides.G19]}}
`);
    expect(failures(report)).toEqual([]);
  });

  it('[ACC] an act that reaches the desk before its intake waits in the queue and is sent again', async () => {
    const device = `
id: Q
title: q
nodes: MEX
steps:
  - {at: 2026-02-10T11:00:00-06:00, who: R01@mex-talisman, child: ana, act: intake.register, offline: true, facts: {B07: 14}}
  - {at: "11:20", who: R01@mex-talisman, act: rights.inform, offline: true, label: told}
`;
    const reverse = await play(`${device}
  - {at: "13:00", who: R01@mex-talisman, sync: {order: reverse}, expect: {acts: {intake.register: 1, rights.inform: 1}}}
`);
    expect(failures(reverse)).toEqual([]);
  });

  it('[ACC] what does not exist is refused with the nearest that does', async () => {
    const report = await play(`${HEAD}
  - {at: "12:00", who: R03, act: placement.recrod}
  - {at: "12:01", who: R03, act: plan.sign, facts: {linez: x}}
`);
    expect(failures(report).join('\\n')).toMatch(/did you mean placement\.record\?[\s\S]*did you mean lines\?/);
  });
});
