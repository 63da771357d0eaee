/**
 * Which act meets a duty that the story does not mention, and who signs it? The fixture rule of issue F: what a story leaves
 * unsaid is done on time, by an officer whose duty it is, so that a story breaks only the clocks it speaks of.
 */
import type { RoleCode } from '#domain/access/role.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import { currentPlacement } from '#domain/casefile/fold.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Obligation, Pack } from '#domain/protocol/types.ts';
import type { Player } from './cast.ts';
import { houseOn } from './houses.ts';

export interface DutyFrame {
  readonly file: CaseFile;
  readonly pack: Pack;
  readonly obligation: Obligation;
  /** Cases of the story's other children, and the moment: what is free. */
  readonly others: readonly CaseFile[];
  readonly at: Instant;
  /** The player that the fixture uses for a role in this case. */
  player(role: RoleCode): Player;
}

export interface DutyAct {
  readonly kind: string;
  readonly role: RoleCode;
  facts(frame: DutyFrame): Readonly<Record<string, unknown>>;
}

function duty(kind: string, role: RoleCode, facts: DutyAct['facts'] = () => ({})): DutyAct {
  return { kind, role, facts };
}

/**
 * Duties the fixture can do. Not here: decisions whose content is the story (O17 panel, O20 asylum), states that only
 * another act ends (O26), windows that close by themselves (O19, O40), and whatever has no act yet.
 */
const DUTIES: Readonly<Record<string, DutyAct>> = {
  O01: duty('identification.complete', 'R02'),
  O02: duty('protection.notify', 'R02', ({ pack }) => ({ to: protectionOf(pack), channel: 'telefono' })),
  O03: duty('protection.acknowledge', 'R04'),
  O04: duty('placement.record', 'R02', placement),
  O05: duty('screening.sign', 'R02', ({ file }) => screening(file)),
  O06: duty('rights.inform', 'R02'),
  O07: duty('interpreter.assign', 'R02', ({ file }) => ({
    A10: 'profesional',
    language: file.facts['A09']?.value ?? 'spa',
  })),
  // A certified officer may record it too; a hospital would first have to be written to.
  O08: duty('health.check', 'R02', () => ({ psychological: 'si' })),
  O09: duty('guardian.request', 'R02'),
  O10: duty('guardian.designate', 'R15', ({ obligation, player }) => ({
    scope: obligation.variant === 'judicial' ? 'judicial' : 'provisional',
    guardian: player('R06').id,
    basis: 'Resolución de un relato de ficción',
  })),
  O11: duty('lawyer.appoint', 'R04', ({ player }) => ({ lawyer: player('R07').id })),
  O12: duty('consular.notify', 'R04'),
  O13: duty('consular.interview', 'R05', () => ({ fear: 'no', treatment: [], privacy: 'si' })),
  O14: duty('bia.sign', 'R03', () => ({ recommendation: 'Seguir con la protección y buscar una solución duradera.' })),
  O15: duty('plan.sign', 'R03', () => ({ lines: 'Salud, escuela, familia: responsables y fechas de ficción.' })),
  O16: duty('bid.open', 'R04'),
  O18: duty('asylum.refer', 'R02', ({ file }) => (file.facts['T05'] === undefined ? { T05: 'NS' } : {})),
  O25: duty('placement.review', 'R03', () => ({ outcome: 'Sigue siendo el lugar adecuado.' })),
  O31: duty('school.enrol', 'R03', () => ({ school: 'Escuela de ficción' })),
  O33: duty('regularisation.file', 'R03'),
  O34: duty('birth.open', 'R03', () => ({ registry: 'Registro civil' })),
  O38: duty('referral.acknowledge', 'R17', ({ obligation, file }) => ({
    referral: file.referrals.find((row) => obligation.key.includes(row.id))?.id ?? file.referrals.at(-1)?.id,
  })),
  O42: duty('decision.explain', 'R03'),
};

/** How the fixture does a duty; undefined for duties whose fulfilment only a story can tell. */
export function dutyActFor(obligation: string): DutyAct | undefined {
  return DUTIES[obligation];
}

/**
 * When the fixture does it: half-way through what is left of the target time. Undefined when the clock need not pass the
 * target yet, or when it is too late to be on time.
 */
export function dutyInstant(obligation: Obligation, now: Instant, until: Instant): Instant | undefined {
  if (obligation.status !== 'open' || obligation.metaAt > until) return undefined;
  const from = Math.max(now, obligation.triggeredAt);
  if (from >= obligation.metaAt) return undefined;
  return Math.min(from + Math.floor((obligation.metaAt - from) / 2), until);
}

function protectionOf(pack: Pack): string {
  return pack.contacts.find((row) => row.duty === 'protection')?.institution ?? pack.institutions[0]?.id ?? '';
}

/** Where families and open houses are looked for, best first (G19 asks reasons from PL6 on). */
const OPEN_RUNGS = ['PL3', 'PL4', 'PL6', 'PL7'];

/** An open, licensed, free house that fits; a foster family when the directory has none. */
function placement({ file, pack, others, at }: DutyFrame): Readonly<Record<string, unknown>> {
  const known = currentPlacement(file);
  if (known) return { J08: known.rung, J01: known.place };
  const house = houseOn(OPEN_RUNGS, { pack, file, others, at });
  return house ? { J08: house.rung, J01: house.id } : { J08: 'PL3', J01: 'Familia de acogida de ficción' };
}

const SCREENED = ['T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T11'];

/** What is already known is signed as known: the child is not asked twice, and the fixture invents no danger. */
function screening(file: CaseFile): Readonly<Record<string, unknown>> {
  const known: Record<string, unknown> = {};
  for (const key of SCREENED) {
    const fact = file.facts[key];
    if (fact !== undefined) known[key] = fact.value;
  }
  return known;
}
