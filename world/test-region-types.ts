/** What is a region for tests? Several national nodes in one process, real databases, real HTTP, and a clock one can turn. */
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import type { Assessment, Pack } from '#domain/protocol/types.ts';
import type { Override } from '#domain/register/act.ts';
import type { Officer } from '#server/session/officer.ts';

/** An answer of the API as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Parsed when it is JSON; undefined otherwise. */
  readonly json: unknown;
}

export interface RequestInput {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An act as a device sends it; `facts` go as they are. */
export interface ActInput {
  readonly id?: string;
  readonly kind: string;
  readonly caseId: string;
  readonly occurredAt: Instant;
  readonly zone?: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly overrides?: readonly Override[];
}

/** Whoever asks: an officer of a node. */
export interface RegionOfficer extends Officer {
  readonly node: NodeCode;
}

/** The virtual clock that every desk of the region reads. */
export interface TestClock {
  now(): Instant;
  set(instant: Instant): void;
}

export interface OutboxSeen {
  readonly at: Instant;
  readonly template: string;
  readonly institution: string | null;
  readonly contact: string | null;
  readonly role: string | null;
  readonly obligation: string | null;
  readonly threshold: number | null;
}

export interface AuditRowSeen {
  readonly seq: number;
  readonly at: Instant;
  readonly action: string;
  readonly officer: string;
  readonly role: string;
  readonly cases: readonly string[];
  readonly outcome: string;
}

/** What is true of a case at the desk's clock, read from the journal and not through anybody's eyes. */
export interface CaseTruth {
  readonly file: CaseFile;
  readonly assessment: Assessment;
  /** Messages told about the case, oldest first. */
  readonly messages: readonly OutboxSeen[];
  /** Thresholds that the clocks have marked, by `id/key`. */
  readonly escalated: ReadonlyMap<string, readonly number[]>;
}

export interface TestRegion {
  readonly clock: TestClock;
  pack(node: NodeCode): Pack;
  /** Enters an officer in the directory of their node; again is no change. */
  employ(officer: RegionOfficer): Promise<void>;
  /** Any request of an officer, signed in as the browser would be. */
  request(officer: RegionOfficer, input: RequestInput): Promise<Answer>;
  /** `POST /api/acts`. */
  act(officer: RegionOfficer, input: ActInput): Promise<Answer>;
  /** The case from its journal; undefined when there is none. Changes nothing and is not audited. */
  inspect(node: NodeCode, caseId: string): Promise<CaseTruth | undefined>;
  /** Rows of the audit after `seq`. */
  audit(node: NodeCode, after: number): Promise<readonly AuditRowSeen[]>;
  /** The next instant at which some duty wants attention, over all nodes. */
  nextWake(): Promise<Instant | undefined>;
  /** One sweep of the clocks and of the outbox at the present instant. */
  runClocks(): Promise<void>;
  close(): Promise<void>;
}
