/**
 * Is it an act at all? Turns what came in by any door into an act, or into faults that name field and mend.
 * Nothing here asks who is allowed to; that is `permit.ts` (house §1.3).
 */
import { hash } from 'node:crypto';
import { findAct } from '#domain/casefile/acts.ts';
import { type ActId, type CaseId, nodeOfCase, parseActId, parseCaseId } from '#domain/kernel/ids.ts';
import { type Instant, isZone, MINUTE_MS, parseInstant } from '#domain/kernel/instant.ts';
import { forbiddenAct } from '#domain/protocol/guards/g05-no-rejection.ts';
import type { FieldFault, Refusal } from '#domain/protocol/types.ts';
import type { Act, ActDef, Override } from '#domain/register/act.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { parseFacts } from '#domain/register/schema.ts';
import { actorOf, type Officer } from '../session/officer.ts';
import type { DeskNode } from './node.ts';

/** An act as a door takes it in: the envelope is checked for types by the door's own schema, the content here. */
export interface ActRequest {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string;
  /** ISO 8601 with offset: the event time typed at the post. */
  readonly occurredAt: string;
  readonly zone: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly overrides?: readonly Override[] | undefined;
}

export interface ReceivedAct {
  readonly act: Act;
  readonly def: ActDef;
  /** Of everything that was asked and who asked it: tells a repeated submission from another one with the same id. */
  readonly requestHash: string;
}

/** Who asks for what, at which desk: what every step after receiving needs. */
export interface Asking {
  readonly node: DeskNode;
  readonly officer: Officer;
  readonly received: ReceivedAct;
}

export type Received =
  | { readonly kind: 'received'; readonly received: ReceivedAct }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] }
  | { readonly kind: 'unknown_act'; readonly faults: readonly FieldFault[] }
  | { readonly kind: 'forbidden_act'; readonly refusal: Refusal };

/** A device's clock may run this far ahead of ours. */
const SKEW_MS = 5 * MINUTE_MS;
/** Nothing that Amparo records happened before this: a mistyped century is a fault, not history. */
const EARLIEST: Instant = Date.UTC(2000, 0, 1);

/** Parses the request of `officer` at the desk of `node`; never throws for bad input. */
export function receive(node: DeskNode, officer: Officer, request: ActRequest): Received {
  const refusal = forbiddenAct(request.kind);
  if (refusal) return { kind: 'forbidden_act', refusal };
  const def = findAct(request.kind);
  if (!def) return { kind: 'unknown_act', faults: [{ field: 'kind', code: 'unknown_act' }] };
  const now = node.clock.now();
  const faults: FieldFault[] = [];
  const id = parseActId(request.id) ?? fault<ActId>(faults, 'id', 'wrong_id');
  const caseId = parseCase({ node, def, faults }, request.caseId);
  const occurredAt = parseOccurredAt(request.occurredAt, now, faults);
  if (!isZone(request.zone)) faults.push({ field: 'zone', code: 'wrong_zone' });
  const facts = parseContent({ node, def, faults }, request.facts);
  faults.push(...faultsOfOverrides(request.overrides ?? []));
  if (id === undefined || caseId === undefined || occurredAt === undefined || facts === undefined) {
    return { kind: 'faults', faults };
  }
  if (faults.length > 0) return { kind: 'faults', faults };
  const overrides = request.overrides ?? [];
  const act: Act = {
    id,
    kind: def.kind,
    caseId,
    node: node.code,
    by: actorOf(officer, occurredAt),
    occurredAt,
    zone: request.zone,
    receivedAt: now,
    facts,
    ...(overrides.length > 0 && { overrides }),
  };
  return { kind: 'received', received: { act, def, requestHash: hashOf(act) } };
}

function fault<T>(faults: FieldFault[], field: string, code: string): T | undefined {
  faults.push({ field, code });
  return undefined;
}

interface Parsing {
  readonly node: DeskNode;
  readonly def: ActDef;
  /** Grows by what is found wrong. */
  readonly faults: FieldFault[];
}

function parseCase({ node, def, faults }: Parsing, text: string): CaseId | undefined {
  const caseId = parseCaseId(text);
  if (!caseId) return fault(faults, 'caseId', 'wrong_case_id');
  // A case of another country is unknown here (404, later); but nobody may open one under another country's folio.
  if (def.opens && nodeOfCase(caseId) !== node.code) return fault(faults, 'caseId', 'wrong_node');
  return caseId;
}

function parseOccurredAt(text: string, now: Instant, faults: FieldFault[]): Instant | undefined {
  const occurredAt = parseInstant(text);
  if (occurredAt === undefined) return fault(faults, 'occurredAt', 'impossible_date');
  if (occurredAt > now + SKEW_MS) return fault(faults, 'occurredAt', 'future');
  if (occurredAt < EARLIEST) return fault(faults, 'occurredAt', 'too_old');
  return occurredAt;
}

function parseContent({ node, def, faults }: Parsing, input: unknown): Facts | undefined {
  const parsed = parseFacts(def, input, { now: node.clock.now(), zone: node.pack.calendar.zone });
  if ('faults' in parsed) {
    faults.push(...parsed.faults);
    return undefined;
  }
  faults.push(...strangersIn(node, parsed.facts));
  return parsed.facts;
}

/** A child handed over to an institution that does not exist is handed over to nobody. */
function strangersIn(node: DeskNode, facts: Facts): readonly FieldFault[] {
  return ['to', 'rerouteTo'].flatMap((field) => {
    const id = facts[field];
    const isKnown = id === undefined || node.pack.institutions.some((row) => row.id === id);
    return isKnown ? [] : [{ field, code: 'unknown_reference' }];
  });
}

function faultsOfOverrides(overrides: readonly Override[]): readonly FieldFault[] {
  return overrides.flatMap(({ guard, reason }) => {
    const field = `overrides.${guard}`;
    // A click is not a reason, but it is no mistake of form either: the guard stays, and says so by its name (checkGuards).
    if (reason.trim() === '') return [{ field, code: 'too_short' }];
    return reason.length > 2000 ? [{ field, code: 'too_long' }] : [];
  });
}

/** Keys in one order: a device that serialises anew still repeats the same request. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item)]));
}

function hashOf(act: Act): string {
  const { receivedAt: _receivedAt, by, ...rest } = act;
  return hash('sha256', JSON.stringify(canonical({ ...rest, officer: by.officerId })), 'base64url');
}
