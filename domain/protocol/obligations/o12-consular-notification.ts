/**
 * O12 — the consulate is told within a day, once identity and nationality are known and nothing speaks against it
 * (VCCR 36, 37(b) [W24]). While fear may exist the duty does not arise; when fear appears before sending, it is cancelled (G03).
 */
import type { CaseFile } from '../../casefile/types.ts';
import { clearedAt, findLift } from '../consular-block.ts';
import { actsOf, answerOf, codesOf, holds, type Signal } from '../signals.ts';
import type { ObligationInstance, ObligationRule, RuleInput } from '../types.ts';
import { absent, aloneSince, firstOf, metBy, NOT_ALONE } from './instance.ts';

/** The consent that opens the door of the consulate itself (CL-CONSENT-PURPOSE). */
const CONSULAR_PURPOSE = 'notificacion_consular';
const UNKNOWN = ['APATRIDA', 'POR_DETERMINAR', 'NS', 'OTR'];

const isKnownName = (value: unknown): boolean => typeof value === 'string' && value !== '' && value !== 'NS';

/** Any name is identity enough to be told of; a child without one is not announced by guess. */
function named(file: CaseFile): boolean {
  return ['B01', 'B02', 'B03'].some((field) => isKnownName(answerOf(file, field)));
}

function foreignNationality(file: CaseFile): Signal | undefined {
  return holds(file, 'B11', (value) =>
    codesOf(value).some((code) => !UNKNOWN.includes(code) && code !== '' && code !== file.node),
  );
}

function isNational(file: CaseFile): boolean {
  return codesOf(answerOf(file, 'B11')).includes(file.node);
}

/** VCCR 36 protects whoever is detained, 37(b) whoever seems to need a guardian. */
function concerned(input: RuleInput): number | undefined {
  const alone = aloneSince(input)?.since;
  const held = input.since.get('V24');
  if (alone === undefined) return held;
  return held === undefined ? alone : Math.min(alone, held);
}

/** A consent may name the consulate that it is for: whichever it names, the duty to tell that one is back. */
function recipients(file: CaseFile): readonly string[] {
  return actsOf(file, 'consent.record').map(({ facts }) => String(facts['recipient'] ?? ''));
}

export const o12: ObligationRule = {
  id: 'O12',
  responsible: ['R02', 'R04'],
  metByKinds: ['consular.notify'],
  instances: (input) => {
    const { file, consularBlock } = input;
    const sent = firstOf(file, ['consular.notify']);
    const nationality = foreignNationality(file);
    const from = Math.max(concerned(input) ?? file.contactAt, nationality?.since ?? file.contactAt);
    const evidence = { fields: ['A01', 'B11', 'T03'] };
    if (sent) {
      const asked = Math.min(Math.max(from, clearedAt(file)), sent.occurredAt);
      return [{ key: 'consulate', from: asked, ...metBy(sent), evidence }];
    }
    const lift = consularBlock && findLift(file, CONSULAR_PURPOSE, recipients(file));
    if (consularBlock && !lift) {
      const duty = nationality && named(file) && concerned(input) !== undefined && !isNational(file);
      if (!duty || consularBlock.since <= from) return { reason: 'G03', evidence: consularBlock.evidence };
      const cancelled: ObligationInstance = { key: 'consulate', from, cancelled: true, evidence };
      return [cancelled];
    }
    if (isNational(file)) return absent('national-of-node', ['B11']);
    if (!nationality) return absent('nationality-unknown', ['B11']);
    if (!named(file)) return absent('identity-unknown', ['B01', 'B02']);
    if (concerned(input) === undefined) return NOT_ALONE;
    return [{ key: 'consulate', from: Math.max(from, lift?.since ?? clearedAt(file)), evidence }];
  },
};
