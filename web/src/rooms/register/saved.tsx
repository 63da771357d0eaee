/** It is saved: the folio, the route card, the slip to print, and the next child. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Pack } from '#domain/protocol/types.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Page } from '../../ui/page.tsx';
import { Actions, Panel } from '../../ui/panel.tsx';
import type { SignedAct } from '../../shell/api.ts';
import { useNow } from '../../shell/now.ts';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';
import { signedCard } from './intake-decision.ts';
import { RouteCard } from './route-card.tsx';
import style from './saved.module.css';

export interface SavedProps {
  readonly signed: SignedAct;
  readonly facts: Facts;
  readonly pack: Pack | undefined;
  readonly onNext: () => void;
}

export function Saved({ signed, facts, pack, onNext }: SavedProps): ReactNode {
  const { t, when, locale } = useSpeech();
  const { zone, node } = useSession();
  const now = useNow();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const id = signed.act.caseId;
  const post = facts['A03'];
  const paper = node === 'MEX' || node === 'USA' || node === 'CAN' ? 'letter' : 'a4';
  return (
    <Page title={t('saved.title')} lead={t('saved.lead', { at: when(signed.act.receivedAt, zone) })}>
      <div className={style['folio']} ref={box} tabIndex={-1}>
        <span className={style['label']}>
          <Icon name="check" /> {t('saved.folio')}
        </span>
        <strong className={style['id']}>{id}</strong>
        <span>{t('saved.folioHelp')}</span>
      </div>
      <div className="no-print">
        <Actions>
          <ButtonLink size="lg" icon="print" external href={`/api/cases/${id}/slip.pdf?lang=${locale}&paper=${paper}`}>
            {t('saved.slip')}
          </ButtonLink>
          <Button size="lg" kind="quiet" icon="plus" onPress={onNext}>
            {t('saved.next')}
          </Button>
          <ButtonLink size="lg" kind="quiet" href={`/casos/${id}`}>
            {t('saved.open')}
          </ButtonLink>
          <Button kind="text" onPress={() => window.print()}>
            {t('saved.printPage')}
          </Button>
        </Actions>
      </div>
      {pack ? (
        <Panel title={t('card.title')}>
          <RouteCard
            card={signedCard(signed.decision, pack, { now, postId: typeof post === 'string' ? post : undefined })}
          />
        </Panel>
      ) : null}
    </Page>
  );
}
