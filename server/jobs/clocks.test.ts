/** Does the next person learn when a duty is about to lapse, once, and without a word about the child? (C06) */
import { SMTPServer } from 'smtp-server';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR_MS, parseInstant } from '#domain/kernel/instant.ts';
import { actBody, type Ask, intakeBody, nextCaseId, openTestNode, type TestNode } from '../../tests/support/node.ts';
import { createMailer, renderNotice } from '../mail/mailer.ts';
import { openPool } from '../store/pool.ts';
import { findNextWake } from '../store/wakes.ts';
import { runClocks } from './clocks.ts';
import { drainOutbox } from './deliver.ts';

const NOW = parseInstant('2026-06-12T18:32:00-06:00') ?? 0;

interface Told {
  readonly template: string;
  readonly role: string | null;
  readonly obligation: string | null;
  readonly threshold: number | null;
  readonly institution: string | null;
  readonly state: string;
}

describe('[C06] clocks', () => {
  let node: TestNode;
  let owner: pg.Pool;
  let officer: Ask;

  beforeAll(async () => {
    node = await openTestNode('CRI', NOW);
    owner = openPool({ url: node.url, role: 'owner', max: 2 });
    officer = await node.as('per-cri-r01-penas');
  });
  afterAll(async () => {
    await owner.end();
    await node.close();
  });

  async function told(caseId: string, obligation: string): Promise<readonly Told[]> {
    const { rows } = await owner.query<Told>(
      `select template, role, obligation, threshold, institution, state from node.outbox
       where case_id = $1 and obligation = $2 and threshold is not null order by threshold, role`,
      [caseId, obligation],
    );
    return rows;
  }

  it('[O03] half, four fifths and all of the time are told once each, to more and more people', async () => {
    const caseId = nextCaseId('CRI');
    await officer('POST', '/api/acts', intakeBody(caseId, NOW));
    await runClocks(node.runtime.node);
    expect(await told(caseId, 'O03')).toEqual([]);
    const steps: number[] = [];
    for (const hours of [2, 3.2, 4]) {
      node.clock.set(NOW + hours * HOUR_MS);
      await runClocks(node.runtime.node);
      await runClocks(node.runtime.node);
      steps.push((await told(caseId, 'O03')).length);
    }
    const rows = await told(caseId, 'O03');
    expect([...new Set(rows.map(({ threshold }) => threshold))]).toEqual([50, 80, 100]);
    expect(steps[0]).toBeGreaterThan(0);
    expect(steps[1]).toBeGreaterThan(steps[0] ?? 0);
    expect(steps[2]).toBeGreaterThan(steps[1] ?? 0);
    expect(rows.filter(({ role }) => role === 'R04').every(({ institution }) => institution === 'cri-pani')).toBe(true);
    const { rows: duty } = await owner.query(
      `select escalated, next_wake_at from projection.obligation where case_id = $1 and id = 'O03'`,
      [caseId],
    );
    expect(duty).toEqual([{ escalated: [50, 80, 100], next_wake_at: null }]);
  });

  it('a duty that was met is not told any more, and wakes nobody', async () => {
    node.clock.set(NOW);
    const caseId = nextCaseId('CRI');
    await officer('POST', '/api/acts', intakeBody(caseId, NOW));
    const supervisor = await node.as('per-cri-r04-pani');
    await supervisor('POST', '/api/acts', actBody('protection.acknowledge', caseId, NOW));
    node.clock.set(NOW + 5 * HOUR_MS);
    await runClocks(node.runtime.node);
    expect(await told(caseId, 'O03')).toEqual([]);
    expect(await findNextWake(owner)).toBeGreaterThan(node.clock.now());
  });

  it('an intake that arrives late is told at once for what has passed already', async () => {
    node.clock.set(NOW + 30 * HOUR_MS);
    officer = await node.as('per-cri-r01-penas');
    const caseId = nextCaseId('CRI');
    await officer('POST', '/api/acts', intakeBody(caseId, NOW));
    await runClocks(node.runtime.node);
    expect((await told(caseId, 'O01')).map(({ threshold }) => threshold)).toContain(100);
  });

  it('without a mail server notices stay on screen; with one they leave, and hold nothing of the child', async () => {
    await drainOutbox(node.runtime.node);
    const { rows } = await owner.query<{ state: string }>('select distinct state from node.outbox');
    expect(rows).toEqual([{ state: 'en_pantalla' }]);
    node.clock.set(NOW + 31 * HOUR_MS);
    const caseId = nextCaseId('CRI');
    await officer('POST', '/api/acts', intakeBody(caseId, node.clock.now(), { B01: 'Secreta', B02: 'Reservada' }));
    const pack = node.runtime.node.pack;
    const withMail = {
      ...node.runtime.node,
      pack: { ...pack, contacts: pack.contacts.map((row) => ({ ...row, email: `${row.id}@example.org` })) },
    };
    const received: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          received.push(Buffer.concat(parts).toString('utf8'));
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const mailer = createMailer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: 'amparo@example.org',
      publicUrl: 'https://amparo.example',
      locale: 'es',
    });
    try {
      expect(await drainOutbox(withMail, mailer)).toBe(1);
      expect(received).toHaveLength(1);
      expect(received[0]).toContain(caseId);
      expect(received[0]).not.toMatch(/Secreta|Reservada|NIC|hombre/);
    } finally {
      mailer.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
    const failing = createMailer({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: 'a@example.org',
      publicUrl: 'https://amparo.example',
      locale: 'es',
    });
    await officer('POST', '/api/acts', intakeBody(nextCaseId('CRI'), node.clock.now()));
    await drainOutbox(withMail, failing);
    failing.close();
    const { rows: left } = await owner.query<{ state: string; attempts: number }>(
      `select state, attempts from node.outbox where state in ('enviado', 'pendiente') order by state`,
    );
    expect(left).toEqual([
      { state: 'enviado', attempts: 1 },
      { state: 'pendiente', attempts: 1 },
    ]);
  });

  it('a notice is a folio, a duty and a link', () => {
    const notice = renderNotice(
      { case_id: nextCaseId('CRI'), template: 'duty.100', obligation: 'O03' },
      { publicUrl: 'https://amparo.example', locale: 'en' },
    );
    expect(notice.subject).toMatch(/^Amparo: overdue \(CRI-/);
    expect(notice.text).toContain('Duty O03');
    expect(notice.text).not.toContain('{');
  });
});
