/** Do the guards hold at the door itself? Each with a lawful and a refused act over HTTP (acceptance 4 of the first main job). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseId } from '#domain/kernel/ids.ts';
import { LOCALES, type Localized } from '#domain/kernel/localized.ts';
import type { Problem } from '#domain/protocol/views.ts';
import { findGuardMessage } from '#messages/rules/guards.ts';
import type { Answer } from '#world/test-region.ts';
import { GUARD_CASES, type GuardCase, type Tried } from './cases.ts';
import { type Attempt, OFFICERS, openScene, type Scene, written } from './scene.ts';

const REASON = 'Razón escrita de ficción, con todas sus palabras.';
const bySupervisor = (act: Attempt, guard: string): Attempt => ({
  ...act,
  who: 'supervisor',
  overrides: [{ guard, reason: REASON }],
});
const problemOf = ({ json }: Answer): Problem => json as Problem;

function expectThreeLanguages(text: Localized | undefined, key: string): void {
  const words = LOCALES.map((locale) => text?.[locale] ?? '');
  expect(
    words.every((word) => word.length > 5),
    key,
  ).toBe(true);
  expect(new Set(words).size, key).toBe(LOCALES.length);
}

describe('guards through the API', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  async function prepare({ child, before = [] }: Tried): Promise<CaseId> {
    const caseId = await scene.open(child);
    for (const attempt of before) await written(scene, caseId, attempt);
    return caseId;
  }

  /** The act is refused and the journal is as it was. */
  async function expectRefused(caseId: CaseId, act: Attempt): Promise<Answer> {
    const before = await scene.journal(caseId);
    const answer = await scene.act(caseId, act);
    expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
    expect(answer.status, answer.text).toBeLessThan(500);
    expect(await scene.journal(caseId)).toEqual(before);
    return answer;
  }

  it.each(GUARD_CASES)('[$guard] through the API: lawful beside $why', async ({ guard, lawful }) => {
    const caseId = await prepare(lawful);
    const answer = await scene.act(caseId, lawful.act);
    expect(answer.status, answer.text).toBe(201);
    expect(answer.text).not.toContain(`"guard":"${guard}"`);
    expect(await scene.journal(caseId)).toContain(lawful.act.kind);
  });

  it.each(GUARD_CASES)('[$guard] through the API: $why is refused', async (row) => {
    const caseId = await prepare(row.refused);
    const answer = await expectRefused(caseId, row.refused.act);
    expect(answer.status, answer.text).toBe(row.status ?? 422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = problemOf(answer);
    expect([problem.status, problem.code]).toEqual([row.status ?? 422, row.code ?? 'refused_law']);
    expect(problem.guards).toContainEqual(
      expect.objectContaining({ guard: row.guard, reason: row.reason, force: row.force }),
    );
    expectThreeLanguages(problem.messages, `problem.${problem.code}`);
    for (const { guard, reason } of problem.guards) {
      for (const key of [`guard.${guard}.${reason}`, `guard.${guard}.${reason}.mend`])
        expectThreeLanguages(findGuardMessage(key), key);
    }
  });

  it.each(GUARD_CASES)(
    '[$guard] through the API: $why is refused whatever reason the same officer writes',
    async ({ guard, status, refused }) => {
      const caseId = await prepare(refused);
      const vain = { ...refused.act, overrides: [{ guard, reason: REASON }] };
      expect((await expectRefused(caseId, vain)).status).toBe(status ?? 422);
    },
  );

  it.each(GUARD_CASES.filter((row) => isAbsolute(row) && row.code !== 'firewall'))(
    '[$guard] through the API: $why is refused to a supervisor too',
    async (row) => {
      const caseId = await prepare(row.refused);
      await expectRefused(caseId, bySupervisor(row.refused.act, row.guard));
    },
  );

  it.each(GUARD_CASES.filter((row) => !isAbsolute(row)))(
    '[$guard] through the API: lawful for a supervisor with a written reason, despite $why',
    async ({ guard, refused }) => {
      const caseId = await prepare(refused);
      const short = { ...bySupervisor(refused.act, guard), overrides: [{ guard, reason: 'Urge' }] };
      const vain = await expectRefused(caseId, short);
      expect([vain.status, problemOf(vain).guards.map((one) => one.guard)]).toEqual([422, [guard]]);
      const answer = await scene.act(caseId, bySupervisor(refused.act, guard));
      expect(answer.status, answer.text).toBe(201);
      const truth = await scene.region.inspect('MEX', caseId);
      expect(truth?.file.acts.at(-1)?.overrides).toEqual([{ guard, reason: REASON }]);
    },
  );

  it.each([...new Set(GUARD_CASES.map(({ guard }) => guard))])(
    '[%s] through the API: its page says the rule in three languages',
    async (guard) => {
      const answer = await scene.region.request(OFFICERS.caseworker, { method: 'GET', url: `/api/rules/${guard}` });
      expect(answer.status).toBe(200);
      const rule = answer.json as { title: Localized; texts: { rule?: Localized }; source: string };
      expect(rule.title.es).not.toBe(rule.title.en);
      expectThreeLanguages(rule.texts.rule, guard);
      expect(rule.source).not.toBe('');
    },
  );

  it('[G03] through the API: refused in the language of whoever asks', async () => {
    const caseId = await scene.open({ T03: 'si' });
    const facts = { N04: 'mex-consulado-gtm-tapachula' };
    const body = { id: crypto.randomUUID(), kind: 'consular.notify', caseId, zone: 'America/Mexico_City', facts };
    const titles = await Promise.all(
      LOCALES.map(async (locale) => {
        const answer = await scene.region.request(OFFICERS.supervisor, {
          method: 'POST',
          url: '/api/acts',
          body: { ...body, occurredAt: new Date(scene.region.clock.now()).toISOString() },
          headers: { 'accept-language': locale },
        });
        expect(answer.status, answer.text).toBe(422);
        return problemOf(answer).title;
      }),
    );
    expect(new Set(titles).size).toBe(LOCALES.length);
  });
});

function isAbsolute({ force }: GuardCase): boolean {
  return force === 'ABS';
}
