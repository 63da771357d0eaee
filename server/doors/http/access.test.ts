/** Who comes in, and what do they find? Sessions, firewall, consulate, need-to-know, through the real door. */
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR_MS, parseInstant } from '#domain/kernel/instant.ts';
import type { CaseListItem, CaseView, ImpedimentView, Page, Problem, SessionView } from '#domain/protocol/views.ts';
import { actBody, type Ask, intakeBody, nextCaseId, openTestNode, type TestNode } from '../../../tests/support/node.ts';
import { openPool } from '../../store/pool.ts';

const NOW = parseInstant('2026-06-12T18:32:00-06:00') ?? 0;

describe('the door', () => {
  let node: TestNode;
  let owner: pg.Pool;
  let officer: Ask;
  let supervisor: Ask;
  let consul: Ask;
  let police: Ask;

  beforeAll(async () => {
    node = await openTestNode('CRI', NOW);
    owner = openPool({ url: node.url, role: 'owner', max: 2 });
    officer = await node.as('per-cri-r01-penas');
    supervisor = await node.as('per-cri-r04-pani');
    consul = await node.as('per-cri-r05-nic');
    police = await node.as('per-cri-r25-ppm');
  });
  afterAll(async () => {
    await owner.end();
    await node.close();
  });

  async function register(facts: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const caseId = nextCaseId('CRI');
    const answer = await officer('POST', '/api/acts', intakeBody(caseId, node.clock.now(), facts));
    expect(answer.status, answer.text).toBe(201);
    return caseId;
  }

  it('without a session there is nothing but health, personas and the description of the API', async () => {
    const ask = (url: string) => node.app.inject({ method: 'GET', url });
    for (const url of [
      '/api/cases',
      '/api/obligations',
      '/api/session',
      '/api/pack',
      '/api/places',
      '/api/directory',
    ]) {
      expect((await ask(url)).statusCode, url).toBe(401);
    }
    for (const url of ['/api/health', '/api/personas', '/api/openapi.json', '/api/rules/G03']) {
      expect((await ask(url)).statusCode, url).toBe(200);
    }
  });

  it('a change needs the session’s own secret', async () => {
    for (const token of ['', 'x'.repeat(32)]) {
      const answer = await officer('POST', '/api/acts', intakeBody(nextCaseId('CRI'), NOW), { 'x-csrf-token': token });
      expect([answer.status, answer.json<Problem>().code]).toEqual([403, 'wrong_csrf']);
    }
  });

  it('the cookie is out of reach of scripts and other sites, and the database holds no token', async () => {
    const entered = await node.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { personaId: 'per-cri-r03-pani' },
    });
    expect(entered.statusCode).toBe(201);
    const cookie = String(entered.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const token = /amparo_session=([^;]+)/.exec(cookie)?.[1] ?? '';
    const { rows } = await owner.query<{ token_hash: string }>('select token_hash from node.session');
    expect(JSON.stringify(rows)).not.toContain(token.slice(4));
    const headers = { cookie: `amparo_session=${token}`, 'x-csrf-token': entered.json<SessionView>().csrf };
    expect((await node.app.inject({ url: '/api/session', headers })).statusCode).toBe(200);
    expect((await node.app.inject({ method: 'DELETE', url: '/api/session', headers })).statusCode).toBe(204);
    expect((await node.app.inject({ url: '/api/session', headers })).statusCode).toBe(401);
  });

  it('a session ends with the shift', async () => {
    const caseworker = await node.as('per-cri-r03-pani');
    expect((await caseworker('GET', '/api/session')).status).toBe(200);
    node.clock.pass(13 * HOUR_MS);
    expect((await caseworker('GET', '/api/session')).status).toBe(401);
    node.clock.set(NOW);
  });

  it('answers forbid sniffing, framing and caching', async () => {
    const { headers } = await officer('GET', '/api/cases');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['GET', '/api/cases'],
    ['GET', '/api/cases?q=Elias'],
    ['GET', '/api/obligations'],
    ['GET', '/api/referrals'],
    ['GET', '/api/consular/notices'],
    ['GET', '/api/places'],
    ['GET', '/api/notices'],
    ['POST', '/api/acts'],
    ['POST', '/api/acts/preview'],
  ] as const)('[G16] migration control and police: %s %s is 403 and names the guard', async (method, url) => {
    const body = method === 'POST' ? intakeBody(nextCaseId('CRI'), NOW) : undefined;
    const answer = await police(method, url, body);
    expect([answer.status, answer.json<Problem>().code]).toEqual([403, 'firewall']);
    expect(answer.json<Problem>().guards.map(({ guard }) => guard)).toEqual(['G16']);
  });

  it('[G16] one case by its folio is 403 as well, whether it exists or not', async () => {
    const [known, unknown] = [await register(), nextCaseId('CRI')];
    const answers = await Promise.all([known, unknown].map((id) => police('GET', `/api/cases/${id}`)));
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });

  it('[G16] a token is answered in one shape, known, unknown, or no token at all; every question is audited', async () => {
    const known = await register({ T03: 'si' });
    const tokens = [known, nextCaseId('CRI'), nextCaseId('MEX'), 'Elías Téllez', ''];
    const answers = await Promise.all(tokens.map((token) => police('POST', '/api/impediment', { token })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.json<ImpedimentView>()).toMatchObject({ impediment: 'si', nextHearing: null });
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from journal.audit where action = 'impediment.ask'`,
    );
    expect(rows[0]?.n).toBe(tokens.length);
    expect((await officer('POST', '/api/impediment', { token: known })).status).toBe(403);
  });

  it('[G03] a consul’s answers are byte for byte those of a country without children', async () => {
    const urls = ['/api/consular/notices', '/api/notices', '/api/cases', '/api/cases?q=Zoraida', '/api/obligations'];
    const none = await Promise.all(urls.map((url) => consul('GET', url)));
    const feared = await register({ B01: 'Zoraida', T03: 'si' });
    const unknown = await register({ B01: 'Zoraida', T03: 'NS' });
    const some = await Promise.all(urls.map((url) => consul('GET', url)));
    expect(some.map(({ text }) => text)).toEqual(none.map(({ text }) => text));
    const sizes = (answers: typeof none) => answers.map(({ headers }) => headers['content-length']);
    expect(sizes(some)).toEqual(sizes(none));
    for (const id of [feared, unknown, nextCaseId('CRI')]) {
      const answer = await consul('GET', `/api/cases/${id}`);
      const { instance: _number, ...problem } = answer.json<Problem>();
      expect(answer.status).toBe(404);
      expect(problem.code).toBe('not_found');
    }
    const notify = await supervisor(
      'POST',
      '/api/acts',
      actBody('consular.notify', feared, node.clock.now(), { N04: 'cri-consulado-nic-liberia', country: 'NIC' }),
    );
    expect(notify.status, notify.text).toBe(422);
    expect(notify.json<Problem>().guards.map(({ guard }) => guard)).toContain('G03');
  });

  it('[O12] a consul that was notified sees the child, until fear is told', async () => {
    const caseId = await register({ T03: 'no' });
    await supervisor(
      'POST',
      '/api/acts',
      actBody('protection.acknowledge', caseId, node.clock.now(), { caseworker: 'per-cri-r03-pani' }),
    );
    const pack = node.runtime.node.pack;
    const consulate = pack.contacts.find(({ duty, country }) => duty === 'consular' && country === 'NIC')?.id;
    const notify = await supervisor(
      'POST',
      '/api/acts',
      actBody('consular.notify', caseId, node.clock.now(), { N04: consulate, country: 'NIC' }),
    );
    expect(notify.status, notify.text).toBe(201);
    const list = async () =>
      (await consul('GET', '/api/consular/notices')).json<Page<{ caseId: string }>>().items.map((one) => one.caseId);
    expect(await list()).toContain(caseId);
    expect((await consul('GET', `/api/cases/${caseId}`)).status).toBe(200);
    const told = await supervisor('POST', '/api/acts', actBody('form.record', caseId, node.clock.now(), { T03: 'si' }));
    expect(told.status, told.text).toBe(201);
    expect(await list()).not.toContain(caseId);
    expect((await consul('GET', `/api/cases/${caseId}`)).status).toBe(404);
  });

  it('[C42] the officer of the post cannot read again what was told in confidence', async () => {
    const caseId = await register({ B01: 'Confidencia', T03: 'si' });
    const mine = (await officer('GET', `/api/cases/${caseId}`)).json<CaseView>();
    expect(Object.keys(mine.facts)).not.toContain('T03');
    expect(mine.withheldFields).toContain('T03');
    expect(mine.consularBlock).toBeUndefined();
    expect(JSON.stringify(mine)).not.toContain('Confidencia');
    const theirs = (await supervisor('GET', `/api/cases/${caseId}`)).json<CaseView>();
    expect(theirs.facts['T03']?.value).toBe('si');
    expect(theirs.consularBlock).toBeDefined();
    node.clock.pass(73 * HOUR_MS);
    officer = await node.as('per-cri-r01-penas');
    expect((await officer('GET', `/api/cases/${caseId}`)).status).toBe(404);
    expect((await officer('GET', '/api/cases')).json<Page<CaseListItem>>().items).toEqual([]);
    node.clock.set(NOW);
    officer = await node.as('per-cri-r01-penas');
  });

  it('[C42] every read of a child leaves a trace before it is answered', async () => {
    const caseId = await register();
    const reads = async () => {
      const { rows } = await owner.query<{ action: string; classes: string[]; purpose: string | null }>(
        `select action, classes, purpose from journal.audit where $1 = any(cases) and action like 'read.%' order by seq`,
        [caseId],
      );
      return rows;
    };
    await supervisor('GET', `/api/cases/${caseId}`, undefined, { 'x-purpose': 'acuse' });
    await supervisor('GET', `/api/cases/${caseId}/journal`);
    await supervisor('GET', `/api/cases?q=${caseId}`);
    const trace = await reads();
    expect(trace.map(({ action }) => action)).toEqual(['read.case', 'read.case.journal', 'read.cases.search']);
    expect(trace[0]).toMatchObject({ purpose: 'acuse', classes: ['K1', 'K2', 'K3', 'K4', 'K5'] });
  });

  it('[C42] what cannot be audited is not answered', async () => {
    const caseId = await register({ B01: 'Sinrastro' });
    await owner.query('alter table journal.audit add constraint broken check (action not like $$read.%$$) not valid');
    try {
      const answer = await supervisor('GET', `/api/cases/${caseId}`);
      expect(answer.status).toBe(500);
      expect(answer.text).not.toContain('Sinrastro');
    } finally {
      await owner.query('alter table journal.audit drop constraint broken');
    }
  });

  it('a search that breaks is an error, never an empty list', async () => {
    await register({ B01: 'Buscada' });
    await owner.query('alter table projection.case_file rename column names_folded to hidden');
    try {
      const answer = await supervisor('GET', '/api/cases?q=Buscada');
      expect([answer.status, answer.json<Problem>().code]).toEqual([503, 'search_failed']);
    } finally {
      await owner.query('alter table projection.case_file rename column hidden to names_folded');
    }
    const answer = await supervisor('GET', '/api/cases?q=Buscada');
    expect(answer.json<Page<CaseListItem>>().items).toHaveLength(1);
  });

  it('names are found without accents, by the beginning of any word, and when mistyped', async () => {
    const caseId = await register({ B01: 'Íngrid Anabel', B02: 'Ñurinda Güitrón' });
    const found = async (q: string) =>
      (await supervisor('GET', `/api/cases?q=${encodeURIComponent(q)}`))
        .json<Page<CaseListItem>>()
        .items.map((one) => one.caseId);
    for (const q of ['ingrid', 'ÑURINDA', 'guit ingr', 'Ingrit Nurinda', caseId, caseId.toLowerCase()]) {
      expect(await found(q), q).toContain(caseId);
    }
    expect(await found('nadie que se llame así')).toEqual([]);
  });

  it('pages follow one another without gap or double', async () => {
    for (let i = 0; i < 7; i += 1) {
      node.clock.pass(1000);
      await register({ B01: `Pagina${i}` });
    }
    const seen: string[] = [];
    let url = '/api/cases?q=pagina&limit=3';
    for (let more = true; more; ) {
      const page = (await supervisor('GET', url)).json<Page<CaseListItem>>();
      seen.push(...page.items.map(({ givenNames = '' }) => givenNames));
      more = page.nextCursor !== undefined;
      url = `/api/cases?q=pagina&limit=3&cursor=${page.nextCursor ?? ''}`;
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `Pagina${i}`));
    const duties: string[] = [];
    let next: string | undefined = '';
    for (; next !== undefined; ) {
      const answer: Page<{ dueAt: number; id: string; key: string; child: { caseId: string } }> = (
        await supervisor('GET', `/api/obligations?limit=9${next === '' ? '' : `&cursor=${next}`}`)
      ).json();
      duties.push(
        ...answer.items.map((one) => `${String(one.dueAt).padStart(14, '0')} ${one.child.caseId} ${one.id} ${one.key}`),
      );
      next = answer.nextCursor;
    }
    expect(duties).toEqual([...new Set(duties)].sort());
    expect(duties.length).toBeGreaterThan(20);
  });

  it('the API describes itself in OpenAPI 3.1, with the facts of the acts', async () => {
    const document = (await node.app.inject({ url: '/api/openapi.json' })).json<{
      openapi: string;
      paths: Record<string, unknown>;
      components: { schemas: Record<string, { properties?: Record<string, { 'x-k'?: string }> }> };
    }>();
    expect(document.openapi).toBe('3.1.0');
    for (const path of [
      '/api/acts',
      '/api/cases',
      '/api/cases/{id}',
      '/api/cases/{id}/journal',
      '/api/obligations',
      '/api/directory/on-call',
      '/api/impediment',
      '/api/health',
    ]) {
      expect(Object.keys(document.paths)).toContain(path);
    }
    expect(document.components.schemas['IntakeRegisterFacts']?.properties?.['T03']?.['x-k']).toBe('K4');
  });
});
