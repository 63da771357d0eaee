/** How does a test live one small case in Mexico through the real door? Fictional children, personas, and a turned clock. */
import { must } from '#domain/kernel/assert.ts';
import { type CaseId, makeCaseId } from '#domain/kernel/ids.ts';
import { formatInstant, type Instant, MINUTE_MS, parseInstant } from '#domain/kernel/instant.ts';
import type { Override } from '#domain/register/act.ts';
import { findPersona } from '#world/personas.ts';
import { type Answer, createTestRegion, type RegionOfficer, type TestRegion } from '#world/test-region.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** One act as an officer would send it. */
export interface Attempt {
  readonly who: Who;
  readonly kind: string;
  readonly facts: Facts;
  readonly overrides?: readonly Override[];
  /** `2026-04-20T09:00:00-06:00`; a minute after the act before unless given. */
  readonly at?: string;
}

const ZONE = 'America/Mexico_City';
export const START = '2026-03-02T09:00:00-06:00';

function persona(id: string): RegionOfficer {
  const { place: _place, about: _about, ...officer } = must(findPersona(id), id);
  return officer;
}

function withoutCertificate(id: string, officer: RegionOfficer): RegionOfficer {
  const { certifiedUntil: _certificate, ...rest } = officer;
  return { ...rest, id };
}

const CASEWORKER = persona('per-mex-r03-ppnna');
const SUPERVISOR = persona('per-mex-r04-ppnna');
const OPI = persona('per-mex-r02-opi');

/** Who acts in these cases. */
export const OFFICERS = {
  post: persona('per-mex-r01-talisman'),
  opi: OPI,
  'opi without certificate': withoutCertificate('per-mex-r02-sin', OPI),
  caseworker: CASEWORKER,
  supervisor: SUPERVISOR,
  secretary: { ...SUPERVISOR, id: 'per-mex-r11-panel', role: 'R11', name: 'Secretaría de ficción' },
  lawyer: persona('per-mex-r07-abogado'),
  asylum: persona('per-mex-r12-comar'),
  control: persona('per-mex-r25-control'),
} as const satisfies Record<string, RegionOfficer>;

export type Who = keyof typeof OFFICERS;

/** A fifteen-year-old Guatemalan girl, alone, without fear, at Talismán. */
export const INTAKE: Facts = {
  A03: 'mex-talisman',
  A08: 'control_migratorio',
  A09: 'spa',
  B01: 'Nayeli',
  B02: 'Caal Choc',
  B04: 'mujer',
  B07: 15,
  B09: 'no',
  B11: ['GTM'],
  E01: 'NA',
  E02: [],
  T01: 'no',
  T02: 'no',
  T03: 'no',
};

export interface Scene {
  readonly region: TestRegion;
  /** A child registered at Talismán whom the authority has acknowledged; `child` changes answers of the intake. */
  open(child?: Facts): Promise<CaseId>;
  act(caseId: CaseId, attempt: Attempt): Promise<Answer>;
  /** Kinds of acts in the journal, in order; empty when there is no such case. */
  journal(caseId: CaseId): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens a region of one node; every scene has its own database. */
export async function openScene(): Promise<Scene> {
  const region = await createTestRegion({ nodes: ['MEX'], now: instantOf(START) });
  let serial = 0;
  const scene: Scene = {
    region,
    async open(child = {}) {
      serial += 1;
      const caseId = makeCaseId('MEX', [serial & 31, (serial >> 5) & 31, 7, 7, 7, 7, 7, 7, 7]);
      region.clock.set(Math.max(region.clock.now(), instantOf(START)));
      await written(scene, caseId, { who: 'post', kind: 'intake.register', facts: child });
      await written(scene, caseId, { who: 'supervisor', kind: 'protection.acknowledge', facts: {} });
      return caseId;
    },
    async act(caseId, { who, kind, facts, overrides, at }) {
      const now = at === undefined ? region.clock.now() + MINUTE_MS : instantOf(at);
      region.clock.set(Math.max(region.clock.now(), now));
      const whole = kind === 'intake.register' ? { A01: formatInstant(now, ZONE), ...INTAKE, ...facts } : facts;
      const act = { kind, caseId, occurredAt: now, zone: ZONE, facts: whole };
      return region.act(OFFICERS[who], { ...act, ...(overrides ? { overrides } : {}) });
    },
    async journal(caseId) {
      const truth = await region.inspect('MEX', caseId);
      return (truth?.file.acts ?? []).map(({ kind }) => kind);
    },
    close: () => region.close(),
  };
  return scene;
}

/** Acts before the one that is tried: each must be taken, or the test would prove something else. */
export async function written(scene: Scene, caseId: CaseId, attempt: Attempt): Promise<void> {
  const answer = await scene.act(caseId, attempt);
  if (answer.status !== 201) throw new Error(`${attempt.kind} of ${attempt.who}: ${answer.status} ${answer.text}`);
}

function instantOf(text: string): Instant {
  return must(parseInstant(text), text);
}
