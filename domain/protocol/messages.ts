/** Who must be told of an act, without a word about the child? Templates and addressees only (house §4 Errors; D of the desk). */
import type { CaseFile } from '../casefile/types.ts';
import { accountableInstitution } from '../directory/accountable.ts';
import { onCall } from '../directory/on-call.ts';
import type { Act } from '../register/act.ts';
import type { FactValue } from '../register/form/field.ts';
import type { Message, Surroundings } from './types.ts';

/** Messages that an accepted act sends; `tell` renders them with the folio and nothing else. */
export function messagesOf(act: Act, after: CaseFile, around: Surroundings): readonly Message[] {
  const base = { template: act.kind, caseId: act.caseId };
  switch (act.kind) {
    case 'intake.register':
      return coverageGap(act, after, around);
    case 'protection.notify':
      return [
        { ...base, to: { institution: text(act.facts['to']), ...contact(act.facts['contact']) }, obligation: 'O02' },
      ];
    case 'consular.notify': {
      const row = around.pack.contacts.find(({ id }) => id === act.facts['N04']);
      return [
        {
          ...base,
          to: { institution: row?.institution ?? text(act.facts['N04']), ...(row ? { contact: row.id } : {}) },
          obligation: 'O13',
        },
      ];
    }
    case 'referral.send':
      return [{ ...base, to: { institution: text(act.facts['to']) }, obligation: 'O38' }];
    case 'referral.accept':
    case 'referral.refuse':
    case 'referral.complete':
      return [{ ...base, to: { role: after.caseworkerId ? 'R03' : 'R04' } }];
    case 'asylum.refer':
      return toAsylumBody(base, around);
    case 'guardian.request':
      return [{ ...base, to: { role: 'R15' }, obligation: 'O10' }];
    case 'liberty.report':
    case 'absence.report':
      return [{ ...base, to: { role: 'R04' } }];
    case 'case.assign':
      return [{ ...base, to: { role: 'R03' } }];
    default:
      return [];
  }
}

/** Nobody is on duty for a child who is here now: whoever answers for the roster hears of it at once (promise 3, C20). */
function coverageGap(act: Act, after: CaseFile, around: Surroundings): readonly Message[] {
  const asked = {
    duty: 'protection',
    at: around.now,
    ...(act.by.postId === undefined ? {} : { postId: act.by.postId }),
  };
  const isTold = (after.byKind['protection.notify']?.length ?? 0) > 0;
  if (isTold || !onCall(around.pack, asked).gap) return [];
  const authority = accountableInstitution(around.pack, 'protection.acknowledge')?.id;
  const base = { template: 'coverage.gap', caseId: act.caseId, obligation: 'O02' };
  return [
    { ...base, to: { role: 'R04', ...(authority === undefined ? {} : { institution: authority }) } },
    { ...base, to: { role: 'R20' } },
  ];
}

function toAsylumBody(base: Pick<Message, 'template' | 'caseId'>, around: Surroundings): readonly Message[] {
  const body = around.pack.institutions.find(({ type }) => type === 'asilo');
  return body ? [{ ...base, to: { institution: body.id }, obligation: 'O20' }] : [];
}

function contact(value: FactValue | undefined): { readonly contact?: string } {
  return typeof value === 'string' ? { contact: value } : {};
}

function text(value: FactValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
