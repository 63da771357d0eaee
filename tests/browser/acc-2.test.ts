/**
 * ACC-2 lived through the screens: «Elías», 9, Nicaraguan, with his aunt, no papers, at Peñas Blancas. Officer, PANI
 * supervisor and caseworker, consul and police each do their part with their own eyes and hands, on a phone and at a desk.
 * The clock is the one on the wall: behaviour is asserted here, the minutes in tests/acceptance/acc-2.story.yaml.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from './support/house.ts';
import { answerIntake, ELIAS, fill, saveIntake, tap } from './support/intake.ts';
import { expectGoodScreen } from './support/screen.ts';
import { enter, type Seat, type Visitor } from './support/visitor.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const SEATS: readonly Seat[] = [
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
];

const OFFICER = 'per-cri-r01-penas';
const OPI = 'per-cri-r02-opi';
const CASEWORKER = 'per-cri-r03-pani';
const SUPERVISOR = 'per-cri-r04-pani';
const CONSUL = 'per-cri-r05-nic';
const POLICE = 'per-cri-r25-ppm';

/** Opens the form of an act, answers it by `answers`, waits until the decision allows it, and signs. */
async function sign(
  { page, go }: Visitor,
  where: string,
  answers: () => Promise<void> = async () => {},
): Promise<void> {
  await go(where);
  await answers();
  await page.getByText('Se puede firmar', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Firmar', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Firmado' }).waitFor();
}

async function libre({ page }: Visitor): Promise<void> {
  const facts = page.locator('#campo-J03');
  for (const [index, answer] of ['si', 'no', 'no', 'no'].entries()) {
    await facts.locator('fieldset').nth(index).locator(`input[value="${answer}"]`).check();
  }
}

describe.each(SEATS)('ACC-2 at $width px', (seat) => {
  let folio = '';
  const at = (path = ''): string => {
    expect(folio, 'the registration failed, so there is no case to go on with').not.toBe('');
    return `/casos/${folio}${path}`;
  };

  it('[ACC-2] the officer registers him, sees whom to call and what not to do, and rejection is not offered (G05)', async () => {
    const officer = await enter(house, OFFICER, seat);
    const { page } = officer;
    await expectGoodScreen(officer, 'acc2-01-post');
    await officer.go('/registrar');
    await answerIntake(page, ELIAS);
    await page.getByText('13 de 13').waitFor();
    await expectGoodScreen(officer, 'acc2-02-intake');
    folio = await saveIntake(page);
    expect(folio).toMatch(/^CRI-/);
    await expectGoodScreen(officer, 'acc2-03-saved');
    const card = (await page.locator('main').textContent()) ?? '';
    expect(card).toContain('Prioridad media');
    expect(card).toContain('NNA separado');
    expect(card).toMatch(/911|\+506/);
    expect(card).toContain('No lo rechace');
    const slip = await page.request.get(`${house.url}/api/cases/${folio}/slip.pdf?lang=es&paper=a4`);
    expect(slip.headers()['content-type']).toBe('application/pdf');
    await officer.go(at());
    const acts = (await page.locator('main').textContent()) ?? '';
    expect(acts).not.toMatch(/\b(rechazo|inadmisión|deportación|expulsión)\b/iu);
    await officer.go(at('/acto/migration/rechazo'));
    expect(await page.locator('main').textContent()).toContain('G05');
    await officer.leave();
  });

  it('[ACC-2] [O03] the supervisor finds the notice on "Hoy" and acknowledges: PANI represents him at once (O09, O10)', async () => {
    const supervisor = await enter(house, SUPERVISOR, seat);
    const { page } = supervisor;
    await expectGoodScreen(supervisor, 'acc2-04-hoy');
    await page
      .locator(`a[href="${at('/acto/protection/acknowledge')}"]`)
      .first()
      .click();
    await page.getByText('Se puede firmar', { exact: true }).waitFor();
    await expectGoodScreen(supervisor, 'acc2-05-acknowledge');
    await page.getByRole('button', { name: 'Firmar', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Firmado' }).waitFor();
    const done = (await page.locator('main').textContent()) ?? '';
    expect(done).toContain('Acusar recibo del aviso');
    expect(done).toContain('Pedir tutor');
    await supervisor.go(at());
    await page.getByText('Patronato Nacional de la Infancia').first().waitFor();
    await sign(supervisor, at('/acto/case/assign'), async () => {
      await page.locator('#campo-caseworker input').first().click();
      await page.getByRole('option', { name: 'Karol Viales' }).click();
    });
    await supervisor.leave();
  });

  it('[ACC-2] [O04] the caseworker places him with his aunt, whom she verified: family first, together (G14)', async () => {
    const caseworker = await enter(house, CASEWORKER, seat);
    const { page } = caseworker;
    await sign(caseworker, at('/acto/placement/record'), async () => {
      await tap(page, 'J08', 'PL2');
      await fill(page, 'J01', 'Con su tía, Liberia');
      await fill(page, 'U01', 'Quiere quedarse con su tía');
      await libre(caseworker);
      await tap(page, 'J10', 'no');
      await page.getByText('Se puede firmar', { exact: true }).waitFor();
      await expectGoodScreen(caseworker, 'acc2-06-placement');
    });
    await caseworker.go(at());
    await page.getByText('Familia extensa').first().waitFor();
    await expectGoodScreen(caseworker, 'acc2-07-case');
    await caseworker.go(at('/historia'));
    await page.getByText('Se registró la colocación').waitFor();
    await expectGoodScreen(caseworker, 'acc2-08-history');
    await caseworker.leave();
  });

  it('[ACC-2] [O12] the supervisor notifies the consulate; the consul acknowledges and interviews without fear (O13)', async () => {
    const opi = await enter(house, SUPERVISOR, seat);
    await sign(opi, at('/acto/consular/notify'));
    await opi.leave();
    const consul = await enter(house, CONSUL, seat);
    const { page } = consul;
    const notice = page.locator(`[data-case="${folio}"]`);
    await notice.waitFor();
    await expectGoodScreen(consul, 'acc2-09-consul');
    await notice.getByRole('button', { name: 'Acusar recibo' }).click();
    await notice.getByText('Recibido:').waitFor();
    await notice.getByRole('link', { name: 'Entrevista consular' }).click();
    await tap(page, 'privacy', 'si');
    await page.getByRole('button', { name: 'Siguiente' }).click();
    await tap(page, 'fear', 'no');
    await expectGoodScreen(consul, 'acc2-10-interview');
    await page.getByRole('button', { name: 'Siguiente' }).click();
    await page.getByRole('button', { name: 'Siguiente' }).click();
    await page.locator('#campo-treatment').getByRole('button', { name: 'Ninguno de estos' }).click();
    await page.getByRole('button', { name: 'Siguiente' }).click();
    await page.getByRole('button', { name: 'Firmar la entrevista' }).click();
    await page.getByText('Entrevista firmada').waitFor();
    await consul.leave();
  });

  it('[ACC-2] [G16] the police have one box: an impediment and a phone, never the mother', async () => {
    const police = await enter(house, POLICE, seat);
    const { page } = police;
    await page.getByLabel('Folio del comprobante').fill(folio.toLowerCase());
    await page.getByRole('button', { name: 'Consultar' }).click();
    await page.getByText('Hay impedimento').waitFor();
    await expectGoodScreen(police, 'acc2-11-police');
    expect(await page.locator('main').textContent()).not.toMatch(/Elías|Mora|Téllez|Nicaragua/);
    await police.go('/casos');
    expect(await page.locator('input[type="search"]').count()).toBe(0);
    const asked = await page.request.get(`${house.url}/api/cases?q=Mora`);
    expect(asked.status()).toBe(403);
    await police.leave();
  });

  it('[ACC-2] [O14] the caseworker assesses, decides and hands over to his verified mother: no panel is due (BT1)', async () => {
    const opi = await enter(house, OPI, seat);
    await sign(opi, at('/acto/screening/sign'), async () => {
      for (const field of ['T03', 'T05', 'T07', 'T08', 'T09', 'T11']) await tap(opi.page, field, 'no');
      await opi.page.locator('#campo-T06').getByRole('button', { name: 'Ninguno de estos' }).click();
    });
    await opi.leave();
    const caseworker = await enter(house, CASEWORKER, seat);
    const { page } = caseworker;
    await sign(caseworker, at('/acto/bia/sign'), async () => {
      await tap(page, 'form', 'corta');
      await fill(page, 'U01', 'Quiere vivir con su mamá');
      await fill(page, 'recommendation', 'Reunirlo con su madre, verificada y sin señal de riesgo');
      await page.locator('#campo-solution input').first().click();
      await page.getByRole('option', { name: 'Reunificación en el país anfitrión' }).click();
      await tap(page, 'parentVerified', 'si');
      await tap(page, 'riskFlag', 'no');
      await page.getByText('Se puede firmar', { exact: true }).waitFor();
      await expectGoodScreen(caseworker, 'acc2-12-bia');
    });
    await sign(caseworker, at('/acto/decision/sign'), async () => {
      await tap(page, 'option', 'DIS-2');
      await fill(page, 'reason', 'Su madre lo espera en Alajuela y él lo pide');
    });
    await sign(caseworker, at('/acto/solution/integrate'), async () => {
      await fill(page, 'receiver', 'Su madre');
      await page.locator('#campo-link input').first().click();
      await page.getByRole('option', { name: 'Madre' }).first().click();
      await page.locator('#campo-E13').getByText('Con documentos').first().waitFor();
      await tap(page, 'E13', 'documental');
      await tap(page, 'J08', 'PL1');
      await fill(page, 'U01', 'Quiere vivir con su mamá');
      await libre(caseworker);
      await tap(page, 'J10', 'no');
    });
    await caseworker.go(at());
    await page.locator('[aria-current="step"]', { hasText: 'Integración local' }).waitFor();
    await expectGoodScreen(caseworker, 'acc2-13-integrated');
    await caseworker.leave();
  });
});
