/** What must nobody overlook about this child? Priority and why, the block of consulate and origin, doubt about the age, merge. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseView } from '#domain/protocol/views.ts';
import { Notice } from '../../ui/notice.tsx';
import { Status, StatusRow } from '../../ui/status.tsx';
import { codeWords, fieldWords } from '../../shell/form/form-words.ts';
import { type MessageKey, type Speech, useSpeech } from '../../shell/speech.tsx';

const PRIORITY: Readonly<
  Record<CaseView['priority']['code'], { readonly word: MessageKey; readonly tone: 'danger' | 'warn' | 'plain' }>
> = {
  alta: { word: 'priority.alta', tone: 'danger' },
  media: { word: 'priority.media', tone: 'warn' },
  baja: { word: 'priority.baja', tone: 'plain' },
};

const FLAGS: Readonly<Record<string, MessageKey>> = {
  presuncion_solicitante: 'flag.presuncion_solicitante',
  tratado_como_separado: 'flag.tratado_como_separado',
  tratado_como_no_acompanado: 'flag.tratado_como_no_acompanado',
  edad_en_duda: 'flag.edad_en_duda',
  riesgo_autolesion: 'flag.riesgo_autolesion',
  documento_retenido: 'flag.documento_retenido',
  tamizaje_trata: 'flag.tamizaje_trata',
  justificar_extemporaneidad: 'flag.justificar_extemporaneidad',
};

function flagWords(code: string, t: Speech['t']): string {
  const word = FLAGS[code];
  return word ? t(word) : code.replaceAll('_', ' ');
}

/** Alone or separated: the route beside it says so already. */
const SAID_BY_ROUTE: readonly string[] = ['V01', 'V02'];

export function Alerts({ file }: { readonly file: CaseView }): ReactNode {
  const { t, say, when } = useSpeech();
  const priority = PRIORITY[file.priority.code];
  const because = file.priority.fields.map((id) => fieldWords(id, say)).join(' · ');
  const inDoubt = file.facts['B09']?.value === 'si' || file.facts['B09']?.value === 'NS';
  return (
    <>
      <StatusRow>
        <Status tone={priority.tone}>{t(priority.word)}</Status>
        {file.routes.map(({ code }) => (
          <Status key={code} tone="info" icon="right">
            {codeWords('CL-RUTAS', code, say)}
          </Status>
        ))}
        {file.vulnerabilities
          .filter(({ code }) => !SAID_BY_ROUTE.includes(code))
          .map(({ code }) => (
            <Status key={code} tone="plain">
              {codeWords('CL-VUL', code, say)}
            </Status>
          ))}
        {file.flags.map(({ code }) => (
          <Status key={code} tone="plain">
            {flagWords(code, t)}
          </Status>
        ))}
      </StatusRow>
      {because ? <p>{t('case.priorityBecause', { because })}</p> : null}
      {file.mergedInto ? (
        <Notice tone="warn" title={t('case.merged')}>
          <p>
            <Link href={`/casos/${file.mergedInto}`}>{file.mergedInto}</Link>
          </p>
        </Notice>
      ) : null}
      {file.consularBlock ? (
        <Notice tone="danger" title={t('case.block')}>
          <p>{t('case.blockHelp', { at: when(file.consularBlock.since, file.zone) })}</p>
        </Notice>
      ) : null}
      {inDoubt ? (
        <Notice tone="warn" title={t('case.ageDoubt')}>
          <p>{t('case.ageDoubtHelp')}</p>
        </Notice>
      ) : null}
      {file.bidTriggers.length > 0 ? (
        <Notice tone="info" title={t('case.bid')}>
          <ul>
            {file.bidTriggers.map(({ code }) => (
              <li key={code}>{codeWords('CL-BTR', code, say)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
