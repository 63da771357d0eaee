/** Does the quick intake keep its promises? Nothing lost on an error, nobody written twice, the law shown before saving. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from './support/house.ts';
import { answerIntake, ELIAS, type IntakeAnswers, saveIntake, tap } from './support/intake.ts';
import { expectGoodScreen } from './support/screen.ts';
import { enter } from './support/visitor.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const TALISMAN = 'per-mex-r01-talisman';
const PHONE = { width: 360 } as const;

const DULCE: IntakeAnswers = {
  T01: 'no',
  T02: 'no',
  A09: 'spa',
  B01: 'Dulce',
  B02: 'Bernárdez Lino',
  B04: 'mujer',
  B07: '14',
  B09: 'no',
  nationality: 'Honduras',
  E01: 'NA',
  T03: 'si',
};

it('[G03] a child who fears return: the card says so before anything is saved, and "does not know" protects as much', async () => {
  const officer = await enter(house, TALISMAN, { width: 1280 });
  const { page } = officer;
  await officer.go('/registrar');
  await tap(page, 'E01', 'NA');
  const card = page.locator('aside');
  await card.getByText('NNA no acompañado').waitFor();
  await card.getByText('Falta preguntar si teme volver').waitFor();
  await tap(page, 'T03', 'NS');
  await card.getByText('No avise al consulado ni a nadie de su país: puede temer volver (G03).').waitFor();
  expect(await card.textContent()).toContain('Temor de regreso o asilo');
  await card.getByText('Lo que no corresponde y por qué').click();
  expect(await card.textContent()).toMatch(/Avisar al consulado: No se avisa: puede temer volver/);
  await tap(page, 'T03', 'no');
  await card.getByText('No avise al consulado ni a nadie de su país').waitFor({ state: 'detached' });
  expect(await card.textContent()).not.toContain('Temor de regreso o asilo');
  await officer.leave();
});

it('[ACC-1] the card of a child who fears return: high priority, asylum, a staffed phone, no consulate', async () => {
  const officer = await enter(house, TALISMAN, PHONE);
  const { page } = officer;
  await officer.go('/registrar');
  await answerIntake(page, DULCE);
  await page.getByRole('button', { name: 'Qué hacer', exact: true }).click();
  await page.getByText('Llame ahora a').last().waitFor();
  await expectGoodScreen(officer, 'intake-card-open');
  await page.keyboard.press('Escape');
  const folio = await saveIntake(page);
  const saved = (await page.locator('main').textContent()) ?? '';
  expect(saved).toContain('Prioridad alta');
  expect(saved).toContain('Temor de regreso o asilo');
  expect(saved).toContain('No avise al consulado');
  expect(folio).toMatch(/^MEX-/);
  await officer.leave();
});

it('[C02] a lost connection loses nothing: the answers stay, the second try is the same act, and one child is written', async () => {
  const officer = await enter(house, TALISMAN, { width: 1280 });
  const { page, context } = officer;
  await officer.go('/registrar');
  await answerIntake(page, { ...DULCE, B01: 'Ángela', B02: 'Norales' });
  const ids: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/api/acts')) return;
    const body: unknown = request.postDataJSON();
    if (typeof body === 'object' && body !== null && 'id' in body) ids.push(String(body.id));
  });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('No hay conexión: todavía no se guardó').waitFor();
  await expectGoodScreen(officer, 'intake-no-network');
  expect(await page.locator('#campo-B01 input').inputValue()).toBe('Ángela');
  await context.setOffline(false);
  const folio = await saveIntake(page);
  expect(new Set(ids).size).toBe(1);
  expect(ids.length).toBeGreaterThanOrEqual(2);
  await officer.leave();
  const supervisor = await enter(house, 'per-mex-r04-ppnna', { width: 1280 });
  await supervisor.go('/casos');
  await supervisor.page.getByLabel('Buscar por nombre o folio').fill('angela norales');
  await supervisor.page.getByText('1 caso', { exact: true }).waitFor();
  await supervisor.page.locator(`a[href="/casos/${folio}"]`).waitFor();
  await supervisor.leave();
});

it('[C02] what is missing is said and reached: the focus goes to the first question without answer', async () => {
  const officer = await enter(house, TALISMAN, PHONE);
  const { page } = officer;
  await officer.go('/registrar');
  await tap(page, 'T01', 'no');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await page.getByText('Falta esta respuesta. Si no se sabe, dígalo.').waitFor();
  expect(await page.evaluate<boolean>("document.getElementById('campo-T02').contains(document.activeElement)")).toBe(
    true,
  );
  await expectGoodScreen(officer, 'intake-missing');
  await officer.leave();
});

it('[G06] a child without a name, of unknown age, whom nobody understands, can be registered', async () => {
  const officer = await enter(house, TALISMAN, PHONE);
  const { page } = officer;
  await officer.go('/registrar');
  for (const [field, code] of [
    ['T01', 'NS'],
    ['T02', 'NS'],
    ['B04', 'NS'],
    ['B07', 'NS'],
    ['B09', 'si'],
    ['E01', 'IN'],
    ['T03', 'NS'],
  ] as const) {
    await tap(page, field, code);
  }
  for (const field of ['B01', 'B02'])
    await page.locator(`#campo-${field}`).getByRole('button', { name: 'No se sabe' }).click();
  await page.locator('#campo-A09').getByLabel('Otra…').check();
  await page.locator('#campo-A09-otra').getByRole('combobox').fill('mam');
  await page.getByRole('option', { name: /^Mam/ }).first().click();
  await page.locator('#campo-B11').getByLabel('Por determinar').check();
  await page.locator('#campo-E02').getByRole('button', { name: 'Nadie' }).click();
  await saveIntake(page);
  expect(await page.locator('main').textContent()).toContain('Prioridad alta');
  await officer.leave();
});

it('[C02] everything can be done by keyboard: the skip link, the answers, the saving', async () => {
  const officer = await enter(house, TALISMAN, { width: 1280 });
  const { page } = officer;
  await officer.go('/registrar');
  await page.evaluate('document.activeElement.blur()');
  await page.keyboard.press('Tab');
  expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Ir al contenido');
  await page.keyboard.press('Enter');
  await page.locator('#campo-T01 input').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#campo-T01 input[value="no"]').isChecked()).toBe(true);
  await answerIntake(page, { ...ELIAS, B01: 'Teclado', nationality: 'Honduras', E01: 'SE' });
  await page.locator('#campo-T03 input:checked').focus();
  await page.locator('form button[type="submit"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Quedó registrado' }).waitFor();
  await officer.leave();
});
