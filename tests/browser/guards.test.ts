/** Do the guards hold on the screen, and do they say so? Each refusal names its rule and the mend; each mend makes it lawful. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from './support/house.ts';
import { fill, tap } from './support/intake.ts';
import { registerChild } from './support/register.ts';
import { expectGoodScreen } from './support/screen.ts';
import { enter, type Visitor } from './support/visitor.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const DESK = { width: 1280 } as const;
const SUPERVISOR = 'per-mex-r04-ppnna';
const OPI = 'per-mex-r02-opi';
const OFFICER = 'per-mex-r01-talisman';

const signButton = (page: Page) => page.getByRole('button', { name: 'Firmar', exact: true });
const verdict = (page: Page) => page.locator('form aside');

async function openAct(visitor: Visitor, folio: string, act: string): Promise<void> {
  await visitor.go(`/casos/${folio}/acto/${act}`);
}

async function exitFacts(page: Page, answers: readonly string[]): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    await page.locator('#campo-J03 fieldset').nth(index).locator(`input[value="${answer}"]`).check();
  }
}

it('[G13] [G19] a cell is refused by name and rule; an open shelter with reasons against every family rung is accepted', async () => {
  const folio = await registerChild(house, 'MEX');
  const officer = await enter(house, SUPERVISOR, DESK);
  const { page } = officer;
  await openAct(officer, folio, 'placement/record');
  await tap(page, 'J08', 'PL11');
  await exitFacts(page, ['no', 'si', 'si', 'no']);
  await fill(page, 'U01', 'No quiere estar encerrada');
  await tap(page, 'J10', 'no');
  await verdict(page).getByText('Regla G13').waitFor();
  expect(await verdict(page).textContent()).toContain('Nadie puede autorizar una excepción.');
  expect(await signButton(page).count()).toBe(0);
  await expectGoodScreen(officer, 'guard-g13');
  await tap(page, 'J08', 'PL6');
  await exitFacts(page, ['si', 'no', 'no', 'no']);
  await verdict(page).getByText('Regla G19').waitFor();
  for (const reason of await page.locator('#campo-J06 textarea').all())
    await reason.fill('No hay familia localizada en el país');
  await page.locator('#campo-J01').getByRole('combobox').click();
  await page.getByRole('option').first().click();
  await verdict(page).getByText('Regla G19').waitFor({ state: 'detached' });
  await officer.leave();
});

it('[G13] the board of free places offers no closed house, and the chosen one arrives in the form', async () => {
  const folio = await registerChild(house, 'MEX');
  const officer = await enter(house, SUPERVISOR, DESK);
  const { page } = officer;
  await openAct(officer, folio, 'placement/record');
  await page.getByRole('link', { name: 'Plazas libres' }).click();
  await page.getByRole('heading', { level: 1, name: 'Plazas libres' }).waitFor();
  const house14 = page
    .locator('[data-facility]')
    .filter({ has: page.getByRole('button', { name: 'Elegir para la colocación' }) });
  await house14.first().waitFor();
  const closed = page.locator('[data-facility]', { hasText: 'Puertas cerradas' });
  expect(await closed.getByRole('button', { name: 'Elegir para la colocación', disabled: false }).count()).toBe(0);
  const name = (await house14.first().locator('h2').textContent()) ?? '';
  await house14.first().getByRole('button').click();
  await page.getByRole('heading', { level: 1, name: 'Registrar colocación' }).waitFor();
  expect(await page.locator('#campo-J01').getByRole('combobox').inputValue()).toContain(name);
  expect(page.url()).not.toContain('J01');
  await officer.leave();
});

it('[G07] a supervisor may place a child who could not be heard only with a written reason, which is asked there', async () => {
  const folio = await registerChild(house, 'MEX');
  const supervisor = await enter(house, SUPERVISOR, DESK);
  const { page } = supervisor;
  await openAct(supervisor, folio, 'placement/record');
  await tap(page, 'J08', 'PL3');
  await page.locator('#campo-J01').locator('input').first().fill('Familia acogedora');
  await exitFacts(page, ['si', 'no', 'no', 'no']);
  await tap(page, 'J10', 'no');
  await verdict(page).getByText('Regla G07').waitFor();
  expect(await verdict(page).textContent()).toContain('La supervisión puede autorizarlo con un motivo escrito.');
  await page
    .getByLabel('Motivo para actuar pese a G07')
    .fill('Duerme profundamente; se le escucha mañana a primera hora');
  await verdict(page).getByText('Se puede firmar', { exact: true }).waitFor();
  await signButton(page).click();
  await page.getByRole('heading', { level: 1, name: 'Firmado' }).waitFor();
  await supervisor.leave();
});

it('[G03] the consulate of a child who fears return: locked with the rule on the case page, open without fear', async () => {
  const feared = await registerChild(house, 'MEX', { T03: 'si' });
  const calm = await registerChild(house, 'MEX');
  const supervisor = await enter(house, SUPERVISOR, DESK);
  const { page } = supervisor;
  await supervisor.go(`/casos/${feared}`);
  await page.getByText('Nada al consulado ni al país de origen').waitFor();
  const locked = page.locator('[data-forbidden="consular.notify"]');
  await locked.getByRole('button', { name: 'Notificar al consulado' }).waitFor();
  expect(await locked.getByRole('button', { name: 'Notificar al consulado' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await locked.getByText('La regla y qué lo haría lícito').click();
  await locked.getByText('Regla G03').waitFor();
  await expectGoodScreen(supervisor, 'guard-g03');
  await openAct(supervisor, feared, 'consular/notify');
  await verdict(page).getByText('Regla G03').waitFor();
  expect(await signButton(page).count()).toBe(0);
  await openAct(supervisor, calm, 'consular/notify');
  await verdict(page).getByText('Se puede firmar', { exact: true }).waitFor();
  await supervisor.leave();
});

it('[G01] [G05] return is not offered before determination, and says everything that is missing; rejection does not exist', async () => {
  const folio = await registerChild(house, 'MEX');
  const supervisor = await enter(house, SUPERVISOR, DESK);
  const { page } = supervisor;
  await openAct(supervisor, folio, 'return/prepare');
  await tap(page, 'option', 'DIS-4');
  await verdict(page).getByText('Regla G01').waitFor();
  expect(await verdict(page).textContent()).toContain('Valoración del interés superior firmada');
  expect(await signButton(page).count()).toBe(0);
  await expectGoodScreen(supervisor, 'guard-g01');
  await openAct(supervisor, folio, 'migracion/deportacion');
  await page.getByText('ese acto no existe (G05)').waitFor();
  await supervisor.leave();
});

it('[G09] the screening is signed by a certified officer; a border officer is told who may', async () => {
  const folio = await registerChild(house, 'MEX');
  const officer = await enter(house, OFFICER, DESK);
  await openAct(officer, folio, 'screening/sign');
  await officer.page.getByText('Este acto no corresponde a su función').waitFor();
  expect(await officer.page.locator('main').textContent()).toContain('Oficial de protección certificado (OPI)');
  await officer.leave();
  const opi = await enter(house, OPI, DESK);
  const { page } = opi;
  await openAct(opi, folio, 'screening/sign');
  for (const field of ['T03', 'T05', 'T07', 'T08', 'T09', 'T11']) await tap(page, field, 'no');
  await page.locator('#campo-T06').getByRole('button', { name: 'Ninguno de estos' }).click();
  await verdict(page).getByText('Se puede firmar', { exact: true }).waitFor();
  await opi.leave();
});

it('[G03] a consul who hears of fear is stopped by the interview itself, and the case leaves the list', async () => {
  const folio = await registerChild(house, 'MEX');
  const supervisor = await enter(house, SUPERVISOR, DESK);
  await openAct(supervisor, folio, 'consular/notify');
  await verdict(supervisor.page).getByText('Se puede firmar', { exact: true }).waitFor();
  await signButton(supervisor.page).click();
  await supervisor.page.getByRole('heading', { level: 1, name: 'Firmado' }).waitFor();
  await supervisor.leave();
  const consul = await enter(house, 'per-mex-r05-hnd', { width: 360 });
  const { page } = consul;
  const notice = page.locator(`[data-case="${folio}"]`);
  await notice.getByRole('link', { name: 'Entrevista consular' }).click();
  await tap(page, 'privacy', 'si');
  await page.getByRole('button', { name: 'Siguiente' }).click();
  await page.locator('#campo-fear input[value="NS"]').click();
  await page.getByText('Aquí termina la entrevista').waitFor();
  expect(await page.getByText('Cómo lo han tratado').count()).toBe(0);
  await expectGoodScreen(consul, 'guard-g03-interview');
  await page.getByRole('button', { name: 'Terminar y avisar a protección' }).click();
  await page.getByText('La autoridad de protección fue avisada.').waitFor();
  await page.getByRole('link', { name: 'Ir al inicio' }).click();
  await page.getByRole('heading', { level: 1, name: 'Avisos al consulado' }).waitFor();
  await notice.waitFor({ state: 'detached' });
  await consul.leave();
});
