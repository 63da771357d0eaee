/** Is every screen of every role in order? Both languages, both schemes, phone and desk; axe and width on each, pictures kept. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from './support/house.ts';
import { expectGoodScreen } from './support/screen.ts';
import { enter, knock, type Seat } from './support/visitor.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const SEATS: readonly Seat[] = [
  { width: 360, language: 'es', scheme: 'light' },
  { width: 1280, language: 'en', scheme: 'dark' },
];

const SUPERVISOR = 'per-mex-r04-ppnna';

/** persona, then the screens of that person: name of the picture, address. */
const SCREENS = [
  [
    'per-mex-r01-talisman',
    [
      ['home-officer', '/'],
      ['registrar', '/registrar'],
    ],
  ],
  [
    SUPERVISOR,
    [
      ['hoy', '/'],
      ['casos', '/casos'],
      ['turno', '/turno'],
      ['plazas', '/plazas'],
      ['referencias', '/referencias'],
      ['ayuda', '/ayuda'],
      ['no-existe', '/no-existe'],
    ],
  ],
  ['per-mex-r09-albergue', [['home-shelter', '/']]],
  ['per-mex-r12-comar', [['home-asylum', '/']]],
  ['per-mex-r16-salud', [['home-health', '/']]],
  ['per-mex-r05-hnd', [['home-consul', '/']]],
  ['per-mex-r06-tutora', [['home-guardian', '/']]],
  ['per-mex-r25-control', [['home-police', '/']]],
] as const;

describe.each(SEATS)('at $width px, $language, $scheme', (seat) => {
  it('[C48] the door says that everybody here is fictional', async () => {
    const visitor = await knock(house, seat);
    await visitor.page.locator('[data-persona]').first().waitFor();
    await expectGoodScreen(visitor, 'door');
    expect(await visitor.page.locator('body').textContent()).toMatch(/ficticios|fictional/);
    await visitor.leave();
  });

  it.each(SCREENS)('[C48] the screens of %s', async (persona, screens) => {
    const visitor = await enter(house, persona, seat);
    for (const [name, address] of screens) {
      await visitor.go(address);
      await visitor.page.waitForLoadState('networkidle');
      await expectGoodScreen(visitor, name);
      expect(await visitor.page.locator('body').textContent()).toMatch(/ficticios|fictional/);
      expect(await visitor.page.locator('h1').count()).toBe(1);
    }
    await visitor.leave();
  });

  it('[C48] the case page, its history, its form and an act', async () => {
    const visitor = await enter(house, SUPERVISOR, seat);
    const { page } = visitor;
    await visitor.go('/casos');
    const href = await page.locator('main ul a[href^="/casos/"]').first().getAttribute('href');
    for (const [name, path] of [
      ['case', ''],
      ['case-history', '/historia'],
      ['case-form', '/formulario'],
      ['act', '/acto/placement/record'],
    ] as const) {
      await visitor.go(`${href}${path}`);
      await page.waitForLoadState('networkidle');
      await expectGoodScreen(visitor, name);
    }
    await visitor.leave();
  });
});

it('[C03] French is complete, and the choice is remembered', async () => {
  const visitor = await knock(house, { width: 360, language: 'fr' });
  await visitor.page.getByText('Comme qui voulez-vous entrer').waitFor();
  await expectGoodScreen(visitor, 'door');
  await visitor.page.locator('[data-persona="per-mex-r01-talisman"]').click();
  await visitor.page.getByRole('link', { name: 'Enregistrer un enfant' }).first().waitFor();
  expect(await visitor.page.evaluate<string>('document.documentElement.lang')).toBe('fr');
  await visitor.leave();
});

it('[C21] the consul of a country sees an empty list in the same words whether or not somebody is withheld', async () => {
  const visitor = await enter(house, 'per-mex-r05-hnd', { width: 1280 });
  await visitor.page.waitForLoadState('networkidle');
  const text = (await visitor.page.locator('main').textContent()) ?? '';
  expect(text).not.toMatch(/retenid|oculta|withheld|G03/);
  await visitor.leave();
});

it('[C42] a failed search is shown as a failure, never as "nobody"', async () => {
  const visitor = await enter(house, SUPERVISOR, { width: 1280 });
  const { page } = visitor;
  await visitor.go('/casos');
  await page.waitForLoadState('networkidle');
  await page.route('**/api/cases?*', (route) => route.abort('connectionfailed'));
  await page.getByLabel('Buscar por nombre o folio').fill('zelaya');
  await page.getByText('No hay conexión con el servidor').waitFor({ timeout: 30_000 });
  expect(await page.locator('main').textContent()).not.toContain('Nadie con ese nombre');
  await visitor.leave();
});
