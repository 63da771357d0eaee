/**
 * Does every guard hold on the screen as at the door? The cases of the API tests, lived in a browser by the officer who
 * would sign: refused in words with its mend and nothing written; lawful, signed and in the history (acceptance 4, §3.3).
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseId } from '#domain/kernel/ids.ts';
import { GUARD_CASES, type GuardCase, type Tried } from '../acceptance/guards/cases.ts';
import type { Attempt, Who } from '../acceptance/guards/scene.ts';
import { broughtToToday, type Desk, openDesk } from './guards/desk.ts';
import { answerAll, isPart } from './guards/hand.ts';
import { expectRefusalInWords } from './guards/refusal.ts';
import { type House, openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';

const REASON = 'Razón escrita de ficción, con todas sus palabras.';

let house: House;
let desk: Desk;
beforeAll(async () => {
  house = await openHouse();
  desk = openDesk(house);
});
afterAll(() => house.close());

const signed = (row: GuardCase): boolean => row.status === undefined;
/** Guard and hindrance for the title, whole; the row itself for the test. */
const titled = (rows: readonly GuardCase[]) => rows.map((row) => [row.guard, row.why, row] as const);
const kindsOf = async (caseId: CaseId): Promise<readonly string[]> =>
  (await desk.journal(caseId)).map(({ kind }) => kind);

/** Opens where the act is answered and answers it: the act's own page, or for `form.record` the section of the form. */
async function answerAct({ page, go }: Visitor, caseId: CaseId, { kind, facts }: Attempt): Promise<void> {
  if (kind === 'form.record') {
    await go(`/casos/${caseId}/formulario`);
    await page
      .locator(`#seccion-${Object.keys(facts)[0]?.charAt(0)}`)
      .getByRole('button')
      .first()
      .click();
  } else await go(`/casos/${caseId}/acto/${kind.replace('.', '/')}`);
  const whole = Object.entries(broughtToToday(facts)).filter((fact) => !isPart(fact));
  await answerAll(page, Object.fromEntries(whole));
}

const signButton = (page: Page, kind: string) =>
  kind === 'form.record'
    ? page.getByRole('button', { name: /^Guardar \d+ respuestas?$/ })
    : page.getByRole('button', { name: 'Firmar', exact: true });

/** Where a refusal is shown: beside the act's form; in a section of the form after trying to save. */
async function refusalPlace(page: Page, kind: string) {
  if (kind !== 'form.record') return page.locator('form aside');
  await signButton(page, kind).click();
  return page.locator('form').getByRole('alert');
}

/** The supervisor of protection reads every history; whoever signed for a panel that is closed no longer does. */
async function expectInHistory(caseId: CaseId, kind: string): Promise<void> {
  const { page, go } = await desk.seat('supervisor');
  await go(`/casos/${caseId}/historia`);
  await page.locator(`[data-act="${kind}"] strong`).first().waitFor();
}

async function sign({ page }: Visitor, kind: string): Promise<void> {
  if (kind !== 'form.record') await page.getByText('Se puede firmar', { exact: true }).waitFor();
  await signButton(page, kind).click();
  if (kind === 'form.record') await signButton(page, kind).waitFor({ state: 'detached' });
  else await page.getByRole('heading', { level: 1, name: 'Firmado' }).waitFor();
}

/** The case, ready, with its officer at the screen and the act answered. */
async function answered(tried: Tried, who: Who = tried.act.who): Promise<{ visitor: Visitor; caseId: CaseId }> {
  const caseId = await desk.prepare(tried);
  const visitor = await desk.seat(who);
  await answerAct(visitor, caseId, tried.act);
  return { visitor, caseId };
}

describe('guards on the screen', () => {
  it.each(titled(GUARD_CASES.filter(signed)))(
    '[%s] on the screen: %s is refused in words, with the mend, and nothing is written',
    async (_guard, _why, row) => {
      const { act } = row.refused;
      const { visitor, caseId } = await answered(row.refused);
      const before = await kindsOf(caseId);
      await expectRefusalInWords(await refusalPlace(visitor.page, act.kind), row);
      if (act.kind !== 'form.record') expect(await signButton(visitor.page, act.kind).count()).toBe(0);
      expect(await visitor.page.getByText('Motivo para actuar pese a').count()).toBe(0);
      expect(await kindsOf(caseId)).toEqual(before);
    },
  );

  it.each(titled(GUARD_CASES))(
    '[%s] on the screen: lawful beside %s, signed and in the history',
    async (_guard, _why, row) => {
      const { act } = row.lawful;
      const { visitor, caseId } = await answered(row.lawful);
      await sign(visitor, act.kind);
      expect(await kindsOf(caseId)).toContain(act.kind);
      await expectInHistory(caseId, act.kind);
    },
  );

  it.each(titled(GUARD_CASES.filter(({ force }) => force === 'SUP')))(
    '[%s] on the screen: a supervisor passes %s, with a written reason that is kept',
    async (guard, _why, { refused: { act, ...rest } }) => {
      const { visitor, caseId } = await answered({ ...rest, act }, 'supervisor');
      const before = await kindsOf(caseId);
      await (await refusalPlace(visitor.page, act.kind)).getByText(`Regla ${guard} ·`).waitFor();
      await visitor.page.getByLabel(`Motivo para actuar pese a ${guard}`).fill(REASON);
      await answerAll(visitor.page, Object.fromEntries(Object.entries(broughtToToday(act.facts)).filter(isPart)));
      expect(await kindsOf(caseId)).toEqual(before);
      await sign(visitor, act.kind);
      const last = (await desk.journal(caseId)).findLast(({ kind }) => kind === act.kind);
      expect(last?.overrides).toEqual([{ guard, reason: REASON }]);
      await expectInHistory(caseId, act.kind);
    },
  );

  it('[G03] on the screen: a consulate notice is locked on the case page of a child who fears, with rule and mend', async () => {
    const caseId = await desk.prepare({ child: { T03: 'si' } });
    const { page, go } = await desk.seat('supervisor');
    await go(`/casos/${caseId}`);
    expect(await page.locator('main a[href$="/acto/consular/notify"]:not([data-forbidden] a)').count()).toBe(0);
    const locked = page.locator('[data-forbidden="consular.notify"]');
    expect(await locked.getByRole('button').first().getAttribute('aria-disabled')).toBe('true');
    await locked.locator('summary').first().click();
    await expectRefusalInWords(locked, { guard: 'G03', reason: 'consulate', force: 'ABS' });
  });

  it.each(['rechazo', 'inadmision', 'deportacion', 'expulsion'])(
    '[G05] on the screen: %s is offered to nobody, and its address says that it does not exist',
    async (verb) => {
      const caseId = await desk.prepare({});
      for (const who of ['post', 'opi', 'supervisor'] as const) {
        const { page, go } = await desk.seat(who);
        await go(`/casos/${caseId}`);
        expect(await page.locator(`main [href*="${verb}"], main [data-forbidden*="${verb}"]`).count()).toBe(0);
        await go(`/casos/${caseId}/acto/migracion/${verb}`);
        await page.getByText('para menores de 18 años ese acto no existe (G05)').waitFor();
        expect(await page.locator('main form').count()).toBe(0);
      }
      expect(await kindsOf(caseId)).not.toContain(`migracion.${verb}`);
    },
  );

  it('[G16] on the screen: migration control has one box at every address, and no act to sign', async () => {
    const caseId = await desk.prepare({});
    const { page, go } = await desk.seat('control');
    for (const address of ['', '/historia', '/formulario', '/acto/form/record', '/acto/placement/record']) {
      await go(`/casos/${caseId}${address}`);
      await page.getByLabel('Folio del comprobante').waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/Nayeli|Caal|Firmar|Anotar/u);
      expect(await page.locator('main a[href*="/acto/"], main [data-forbidden]').count()).toBe(0);
    }
  });

  it('no screen complained while it refused', () => {
    expect(desk.seated()).toBeGreaterThan(5);
    expect(desk.complaints()).toEqual([]);
  });
});
