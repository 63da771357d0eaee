/** How is a case made ready before anybody looks at a screen? Through the real door, as each officer, under the clock on the wall. */
import { randomBytes, randomUUID } from 'node:crypto';
import { must } from '#domain/kernel/assert.ts';
import { type CaseId, makeCaseId } from '#domain/kernel/ids.ts';
import { formatInstant } from '#domain/kernel/instant.ts';
import type { Act } from '#domain/register/act.ts';
import { COOKIE } from '#server/doors/http/session-hook.ts';
import { readJournal } from '#server/store/journal.ts';
import type { Tried } from '../../acceptance/guards/cases.ts';
import { type Attempt, type Facts, INTAKE, OFFICERS, START, type Who } from '../../acceptance/guards/scene.ts';
import type { House } from '../support/house.ts';
import { knock, type Visitor } from '../support/visitor.ts';

const ZONE = 'America/Mexico_City';
const WEEK_MS = 7 * 24 * 3_600_000;
const DESK = { width: 1280 } as const;

export interface Desk {
  /** A child registered and acknowledged, with every act of `before` taken. */
  prepare(tried: Omit<Tried, 'act'>): Promise<CaseId>;
  journal(caseId: CaseId): Promise<readonly Act[]>;
  /** The officer at the screen, in Spanish at 1280 px; the same window is used again. */
  seat(who: Who): Promise<Visitor>;
  /** How many officers sat down. */
  seated(): number;
  /** Nobody's script may have failed, whatever was refused. */
  complaints(): readonly string[];
}

interface Entry {
  readonly token: string;
  readonly csrf: string;
}

/** The cases were written for a Monday of March; here they happen this week, so that weekdays and distances stay true. */
export function broughtToToday<T>(value: T, now: number = Date.now()): T {
  const weeks = Math.floor((now - Date.parse(START)) / WEEK_MS) * WEEK_MS;
  const shift = (text: string): string => {
    if (/^\d{4}-\d\d-\d\d$/.test(text))
      return new Date(Date.parse(`${text}T12:00:00Z`) + weeks).toISOString().slice(0, 10);
    return /^\d{4}-\d\d-\d\dT/.test(text) ? formatInstant(Date.parse(text) + weeks, ZONE) : text;
  };
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'string' ? shift(each) : each,
  ) as T;
}

export function openDesk(house: House): Desk {
  const runtime = must(house.region.nodes.get('MEX'), 'MEX');
  const entries = new Map<Who, Promise<Entry>>();
  const seats = new Map<Who, Promise<Visitor>>();
  const seen: Visitor[] = [];

  async function employ(who: Who): Promise<Entry> {
    const officer = OFFICERS[who];
    await runtime.saveOfficers([officer]);
    const { token, session } = must(await runtime.sessions.open(officer.id), officer.id);
    return { token, csrf: session.csrf };
  }
  const enter = (who: Who): Promise<Entry> => kept(entries, who, () => employ(who));

  async function act(caseId: CaseId, { who, kind, facts }: Attempt): Promise<void> {
    const { token, csrf } = await enter(who);
    const occurredAt = formatInstant(Date.now(), ZONE);
    const answer = await house.region.app.inject({
      method: 'POST',
      url: '/api/acts',
      headers: { cookie: `${COOKIE}=${token}`, 'x-csrf-token': csrf },
      payload: { id: randomUUID(), kind, caseId, occurredAt, zone: ZONE, facts },
    });
    if (answer.statusCode !== 201) throw new Error(`${kind} of ${who}: ${answer.statusCode} ${answer.body}`);
  }

  return {
    async prepare({ child = {}, before = [] }) {
      const caseId = makeCaseId('MEX', randomBytes(9));
      const facts: Facts = { A01: formatInstant(Date.now(), ZONE), ...INTAKE, ...child };
      await act(caseId, { who: 'post', kind: 'intake.register', facts });
      await act(caseId, { who: 'supervisor', kind: 'protection.acknowledge', facts: {} });
      for (const attempt of broughtToToday(before)) await act(caseId, attempt);
      return caseId;
    },
    journal: (caseId) => readJournal(runtime.node.reader, caseId),
    seat: (who) =>
      kept(seats, who, async () => {
        const { token } = await enter(who);
        const visitor = await knock(house, DESK);
        seen.push(visitor);
        await visitor.context.addCookies([{ name: COOKIE, value: token, url: house.url }]);
        await visitor.go('/');
        return visitor;
      }),
    seated: () => seen.length,
    complaints: () => seen.flatMap(({ complaints }) => complaints),
  };
}

function kept<K, V>(store: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const found = store.get(key) ?? make();
  store.set(key, found);
  return found;
}
