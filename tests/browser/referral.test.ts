/** Does a referral close its loop through the screens? Sent with ticked data only, acknowledged, refused with a reason (C18, O38). */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from './support/house.ts';
import { tap } from './support/intake.ts';
import { registerChild } from './support/register.ts';
import { expectGoodScreen } from './support/screen.ts';
import { enter } from './support/visitor.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const DESK = { width: 1280 } as const;

it('[O38] health acknowledges what was referred, then refuses it with a reason that the sender reads', async () => {
  const folio = await registerChild(house, 'MEX');
  const supervisor = await enter(house, 'per-mex-r04-ppnna', DESK);
  const { page } = supervisor;
  await supervisor.go(`/casos/${folio}/acto/referral/send`);
  await page.locator('#campo-to').getByRole('combobox').fill('salud');
  await page
    .getByRole('option', { name: /[Ss]alud/ })
    .first()
    .click();
  await page.locator('#campo-service').getByRole('combobox').fill('salud mental');
  await page.getByRole('option', { name: 'Salud mental' }).first().click();
  await tap(page, 'urgency', 'normal');
  await page.getByText('Se puede firmar', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Firmar', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Firmado' }).waitFor();
  await supervisor.leave();

  const health = await enter(house, 'per-mex-r16-salud', { width: 360 });
  const card = health.page.locator('[data-referral]').filter({ has: health.page.locator(`a[href="/casos/${folio}"]`) });
  await card.waitFor();
  await expectGoodScreen(health, 'referral-inbox');
  await card.getByRole('button', { name: 'Acusar recibo' }).click();
  await card.getByText('Con acuse').waitFor();
  await card.getByRole('button', { name: 'Rechazar con motivo…' }).click();
  await card.getByRole('button', { name: 'Rechazar', exact: true }).click();
  await card.getByText('Sin motivo no se puede rechazar.').waitFor();
  await expectGoodScreen(health, 'referral-refuse');
  await card.getByLabel('¿Por qué no puede atenderla?').fill('No hay especialista esta semana en Tapachula');
  await card.getByRole('button', { name: 'Rechazar', exact: true }).click();
  await card.waitFor({ state: 'detached' });
  // Who refused has no business with the child any more: neither list nor case shows it.
  await health.page.getByLabel('Terminadas').check();
  await health.page.waitForLoadState('networkidle');
  expect(await card.count()).toBe(0);
  expect((await health.page.request.get(`${house.url}/api/cases/${folio}`)).status()).toBe(404);
  await health.leave();

  const sender = await enter(house, 'per-mex-r04-ppnna', DESK);
  await sender.go(`/casos/${folio}/historia`);
  const refused = sender.page.locator('[data-act="referral.refuse"]');
  await refused
    .getByText(/respuesta/)
    .first()
    .click();
  await refused.getByText('No hay especialista esta semana en Tapachula').waitFor();
  expect(await sender.page.locator('[data-act="referral.acknowledge"]').count()).toBe(1);
  await sender.leave();
});
