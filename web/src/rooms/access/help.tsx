/** How does one work with Amparo? Short answers to what people ask first, and the promises that no setting can switch off. */
import type { ReactNode } from 'react';
import { Details } from '../../ui/details.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { useSession } from '../../shell/session.tsx';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import style from './help.module.css';

const QUESTIONS = [
  'intake',
  'noName',
  'language',
  'fear',
  'consul',
  'clock',
  'blocked',
  'phone',
  'mistake',
  'share',
] as const;
const PROMISES = ['return', 'fear', 'lost', 'enforcement', 'read'] as const;

export function Help(): ReactNode {
  const { t } = useSpeech();
  const { officer } = useSession();
  return (
    <Page title={t('help.title')} lead={t('help.lead')} width="text">
      <Panel title={t('help.questions')}>
        {QUESTIONS.map((id, index) => (
          <Details key={id} summary={t(`help.q.${id}` satisfies MessageKey)} open={index === 0}>
            <p>{t(`help.a.${id}` satisfies MessageKey)}</p>
          </Details>
        ))}
      </Panel>
      <Panel title={t('help.signs')}>
        <ul className={style['signs']}>
          <li>
            <Status tone="danger">{t('help.sign.danger')}</Status> {t('help.sign.dangerWords')}
          </li>
          <li>
            <Status tone="warn">{t('help.sign.warn')}</Status> {t('help.sign.warnWords')}
          </li>
          <li>
            <Status tone="ok">{t('help.sign.ok')}</Status> {t('help.sign.okWords')}
          </li>
        </ul>
      </Panel>
      <Panel title={t('help.promises')}>
        <ul className={style['promises']}>
          {PROMISES.map((id) => (
            <li key={id}>{t(`help.promise.${id}` satisfies MessageKey)}</li>
          ))}
        </ul>
      </Panel>
      <p className={style['role']}>{t('help.role', { role: officer.role })}</p>
    </Page>
  );
}
