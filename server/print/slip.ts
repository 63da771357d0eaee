/** The printed slip of the quick intake: the acta de canalización as PDF (C02, C49). */
import type { CaseFile } from '#domain/casefile/types.ts';
import type { Locale } from '#domain/kernel/localized.ts';
import { referralRecord } from '#domain/print/referral-record.ts';
import type { Assessment, Pack } from '#domain/protocol/types.ts';
import { type Paper, renderPdf } from './render.ts';
import { verifyCode } from './verify-code.ts';

export interface SlipInput {
  readonly file: CaseFile;
  readonly assessment: Assessment;
  readonly pack: Pack;
  readonly locale: Locale;
  readonly paper: Paper;
  /** The node's key for verification codes, from its database. */
  readonly key: Uint8Array;
  readonly demo: boolean;
}

/** A tagged PDF; the same journal, language and paper give the same bytes. */
export async function renderSlip(input: SlipInput): Promise<Uint8Array> {
  const model = referralRecord(input);
  const code = verifyCode(input.key, model);
  return renderPdf({ model, locale: input.locale, paper: input.paper, code, demo: input.demo });
}
