/**
 * Which paper goes with the child from the post? The acta de canalización: who is handed to whom, whom to call, and what is
 * owed in the first hours. It carries nothing of K4: a slip that is lost must not say that the child fears anyone (C02, C49).
 */
import type { CaseFile } from '../casefile/types.ts';
import type { Act } from '../register/act.ts';
import type { FactValue } from '../register/form/field.ts';
import type { Assessment, Pack } from '../protocol/types.ts';
import { must } from '../kernel/assert.ts';
import { type Locale, tr } from '../kernel/localized.ts';
import { findCode } from '../kernel/code-list.ts';
import { findList } from '../register/lists/index.ts';
import type { Block, DocumentModel, Words } from './model.ts';

/** Duties of the first hours that any reader of the slip may know; O18 and O12 would tell of fear or of its absence. */
const PRINTED = ['O02', 'O03', 'O04', 'O06', 'O07', 'O08', 'O09'] as const;

export interface ReferralRecordInput {
  readonly file: CaseFile;
  readonly assessment: Assessment;
  readonly pack: Pack;
}

/** The document of the intake; needs a case that was opened by `intake.register`. */
export function referralRecord({ file, assessment, pack }: ReferralRecordInput): DocumentModel {
  const intake = must(file.byKind['intake.register']?.[0], 'a case begins with its intake');
  const institution = pack.institutions.find(({ id }) => id === intake.by.institutionId);
  const post = pack.posts.find(({ id }) => id === intake.by.postId);
  const unnamed = tr(intake.by.institutionId, intake.by.institutionId, intake.by.institutionId);
  return {
    kind: 'acta_de_canalizacion',
    title: { key: 'print.record.title' },
    folio: file.id,
    institution: institution?.name ?? unnamed,
    place: post?.name ?? pack.name,
    zone: file.zone,
    issuedAt: intake.occurredAt,
    blocks: [
      { kind: 'paragraph', words: { key: 'print.record.opening' } },
      { kind: 'facts', rows: identity(intake) },
      ...handedTo(file, pack),
      { kind: 'heading', words: { key: 'print.record.duties' } },
      duties(assessment),
      { kind: 'heading', words: { key: 'print.record.never' } },
      {
        kind: 'steps',
        items: [
          { key: 'print.record.never.return' },
          { key: 'print.record.never.detain' },
          { key: 'print.record.never.alone' },
        ],
      },
      { kind: 'paragraph', words: { key: 'print.record.rights' } },
      { kind: 'signatures', lines: [{ key: 'print.record.sign.hands' }, { key: 'print.record.sign.receives' }] },
    ],
  };
}

function identity(intake: Act): readonly (readonly [Words, Words])[] {
  const facts = intake.facts;
  const name = [facts['B01'], facts['B02']].filter((part) => typeof part === 'string' && part !== 'NS').join(' ');
  const rows: (readonly [Words, Words])[] = [
    [{ key: 'print.record.contact' }, { instant: intake.occurredAt }],
    [{ key: 'print.record.name' }, name === '' ? { key: 'print.record.unnamed' } : { text: name }],
  ];
  if (typeof facts['B03'] === 'string') rows.push([{ key: 'print.record.alias' }, { text: facts['B03'] }]);
  const age = facts['B07'] ?? facts['B06'];
  if (age !== undefined)
    rows.push([{ key: typeof age === 'number' ? 'print.record.age' : 'print.record.birth' }, { text: plain(age) }]);
  rows.push([{ key: 'print.record.nationality' }, coded('ISO3166', facts['B11'] ?? 'POR_DETERMINAR')]);
  rows.push([{ key: 'print.record.language' }, coded('ISO639', facts['A09'] ?? 'NS')]);
  return rows;
}

function handedTo(file: CaseFile, pack: Pack): readonly Block[] {
  const notice = file.byKind['protection.notify']?.at(-1);
  if (!notice) return [{ kind: 'paragraph', words: { key: 'print.record.not-yet-sent' } }];
  const contact = pack.contacts.find(({ id }) => id === notice.facts['contact']);
  const institution = pack.institutions.find(({ id }) => id === notice.facts['to']);
  return [
    { kind: 'heading', words: { key: 'print.record.notified' } },
    {
      kind: 'facts',
      rows: [
        [{ key: 'print.record.sent' }, { instant: notice.occurredAt }],
        [{ key: 'print.record.authority' }, { localized: institution?.name ?? tr('', '', '') }],
      ],
    },
    ...(contact ? [{ kind: 'call', title: { localized: contact.name }, phone: contact.phone } as const] : []),
  ];
}

function duties(assessment: Assessment): Block {
  const rows = assessment.obligations
    .filter(({ id }) => PRINTED.some((printed) => printed === id))
    .map((duty): readonly [Words, Words] => [{ key: `obligation.${duty.id}.title` }, { instant: duty.dueAt }]);
  return { kind: 'facts', rows };
}

/** Codes in words; several joined in each language. */
function coded(list: string, value: FactValue): Words {
  const codes = Array.isArray(value) ? value.filter((code) => typeof code === 'string') : [plain(value)];
  const labels = codes.map((code) => {
    const items = findList(list);
    return (items && findCode(items, code)?.label) ?? tr(code, code, code);
  });
  const join = (locale: Locale): string => labels.map((label) => label[locale]).join(', ');
  return { localized: tr(join('es'), join('en'), join('fr')) };
}

function plain(value: FactValue): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(', ') : '';
}
