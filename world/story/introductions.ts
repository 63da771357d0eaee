/**
 * What must have happened before this officer can act on this case at all? A caseworker is assigned, a shelter's child is
 * placed, a labour inspector was written to: where the story begins with the act, the fixture brings the two together.
 */
import { relationOf } from '#domain/access/relation.ts';
import type { RoleCode } from '#domain/access/role.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Assessment, Pack } from '#domain/protocol/types.ts';
import type { Player } from './cast.ts';

/** An act of the fixture: who signs what. */
export interface Introduction {
  readonly by: RoleCode;
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly why: string;
}

export interface IntroductionInput {
  readonly kind: string;
  readonly player: Player;
  readonly file: CaseFile;
  readonly assessment: Assessment;
  readonly pack: Pack;
  readonly now: Instant;
  /** Guards that the step expects to say no. */
  readonly expected: readonly string[];
  /** Kinds of acts that the story signs itself: these are not done for it. */
  readonly told: ReadonlySet<string>;
}

const CASEWORK: ReadonlySet<string> = new Set(['R03']);
/** Acts by which the protection authority itself takes the case. */
const TAKES_CASE = new Set(['protection.acknowledge', 'case.assign', 'case.merge', 'case.unmerge']);

/** Acts to be written before, in order; empty when the officer may already act. */
export function introductionsFor(input: IntroductionInput): readonly Introduction[] {
  const { player, file, kind } = input;
  const found: Introduction[] = [];
  if (needsAcknowledgement(input)) {
    found.push({ by: 'R04', kind: 'protection.acknowledge', facts: {}, why: 'the authority had taken the case' });
  }
  if (
    CASEWORK.has(player.role) &&
    file.caseworkerId === undefined &&
    !TAKES_CASE.has(kind) &&
    !input.told.has('case.assign')
  ) {
    found.push({ by: 'R04', kind: 'case.assign', facts: { caseworker: player.id }, why: 'the case was assigned' });
  }
  if (needsInterpreter(input)) {
    found.push({
      by: 'R02',
      kind: 'interpreter.assign',
      facts: { A10: 'profesional', language: file.facts['A09']?.value ?? 'spa' },
      why: 'an interpreter was there',
    });
  }
  const standing = relationOf({
    viewer: {
      officerId: player.id,
      role: player.role,
      institutionId: player.institution,
      country: player.country,
      ...(player.post ? { postId: player.post } : {}),
    },
    file,
    assessment: input.assessment,
    now: input.now,
    facilities: input.pack.facilities,
  }).standing;
  if (standing === 'none' || (standing === 'expected' && kind !== 'asylum.file')) found.push(...tieFor(input));
  return found;
}

/** A caseworker or supervisor works on a case that the authority has taken. */
function needsAcknowledgement({ player, file, kind, told }: IntroductionInput): boolean {
  if (player.role !== 'R03' && player.role !== 'R04') return false;
  if (TAKES_CASE.has(kind) && kind !== 'case.assign') return false;
  return (
    file.state === 'ST1' && !told.has('protection.acknowledge') && (file.byKind['protection.notify']?.length ?? 0) > 0
  );
}

/** Acts in which the child is asked, or spoken for. */
const INTERVIEWS = new Set([
  'screening.sign',
  'identification.complete',
  'consular.interview',
  'bia.sign',
  'rights.inform',
  'voice.record',
  'form.record',
]);

/** A language gap that nobody has closed (O07), in a story that does not speak of interpreters. */
function needsInterpreter({ kind, assessment, told, expected }: IntroductionInput): boolean {
  if (!INTERVIEWS.has(kind) || told.has('interpreter.assign') || expected.includes('G08')) return false;
  return assessment.obligations.some(({ id, status }) => id === 'O07' && (status === 'open' || status === 'overdue'));
}

function tieFor({ player, file }: IntroductionInput): readonly Introduction[] {
  const appoint = (by: RoleCode, kind: string, facts: Readonly<Record<string, unknown>>): readonly Introduction[] => [
    { by, kind, facts, why: `${player.role} belongs to the case` },
  ];
  switch (player.role) {
    case 'R05':
      return appoint('R04', 'consular.notify', {});
    case 'R06':
      return appoint('R04', 'guardian.designate', {
        scope: 'provisional',
        guardian: player.id,
        basis: 'Resolución de un relato de ficción',
      });
    case 'R07':
      return appoint('R04', 'lawyer.appoint', { lawyer: player.id });
    case 'R08':
      return appoint('R04', 'companion.assign', { companion: player.id });
    case 'R10':
    case 'R11':
      return appoint('R04', 'bid.open', {});
    case 'R15':
      return file.byKind['guardian.request'] ? [] : appoint('R04', 'guardian.request', {});
    case 'R12':
      return appoint('R04', 'asylum.refer', {});
    case 'R02':
    case 'R09':
    case 'R13':
    case 'R14':
    case 'R16':
    case 'R17':
    case 'R18':
      return appoint('R04', 'referral.send', {
        to: player.institution,
        service: SERVICES[player.role] ?? 'pss',
        urgency: 'normal',
      });
    default:
      return [];
  }
}

const SERVICES: Partial<Record<RoleCode, string>> = {
  R02: 'documentacion',
  R09: 'acogida',
  R13: 'juridico',
  R14: 'juridico',
  R16: 'salud',
  R17: 'pss',
  R18: 'educacion_formal',
};
