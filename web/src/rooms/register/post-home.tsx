/** What does a border officer see first? One big button, then the children of this shift with the clock that runs for each. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseListItem } from '#domain/protocol/views.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { childFacts, childName, Folio } from '../../shell/child.tsx';
import { spanWords } from '../../shell/due.tsx';
import { stateWords } from '../../shell/form/form-words.ts';
import { Load } from '../../shell/load.tsx';
import { useNow } from '../../shell/now.ts';
import { casesQuery } from '../../shell/queries.ts';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';
import style from './post-home.module.css';

export function PostHome(): ReactNode {
  const { t, say } = useSpeech();
  const session = useSession();
  const cases = useQuery({ ...casesQuery({}), refetchInterval: 60_000 });
  return (
    <Page
      title={session.post ? say(session.post.name) : say(session.institution.name)}
      lead={say(session.institution.name)}
    >
      <div className={style['big']}>
        <ButtonLink href="/registrar" size="lg" icon="plus" wide>
          {t('nav.intake')}
        </ButtonLink>
        <p>{t('post.bigHelp')}</p>
      </div>
      <Panel title={t('post.shift')} flat>
        <Load query={cases}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty icon="person" title={t('post.none')}>
                {t('post.noneHelp')}
              </Empty>
            ) : (
              <ul className={style['list']}>
                {page.items.map((item) => (
                  <Intake key={item.caseId} item={item} />
                ))}
              </ul>
            )
          }
        </Load>
      </Panel>
    </Page>
  );
}

function Intake({ item }: { readonly item: CaseListItem }): ReactNode {
  const speech = useSpeech();
  const { t, say, when } = speech;
  const now = useNow();
  return (
    <li>
      <Link href={`/casos/${item.caseId}`} className={style['item']}>
        <span className={style['name']}>{childName(item, speech)}</span>
        <span className={style['facts']}>
          {childFacts(item, speech)} · <Folio id={item.caseId} />
        </span>
        <span className={style['facts']}>{t('post.contact', { at: when(item.contactAt) })}</span>
        <span className={style['states']}>
          <Status tone="plain">{stateWords(item.state, say)}</Status>
          {item.overdue > 0 ? <Status tone="danger">{t('cases.overdue', { n: item.overdue })}</Status> : null}
          {item.nextDueAt !== undefined && item.nextDueAt > now ? (
            <Status tone="info" icon="clock">
              {t('cases.nextIn', { span: spanWords(item.nextDueAt - now, t) })}
            </Status>
          ) : null}
        </span>
      </Link>
    </li>
  );
}
