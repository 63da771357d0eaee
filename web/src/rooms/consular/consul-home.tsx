/** What must a consul do? Acknowledge what the law let through, and hold the interviews; nobody who fears return is ever listed. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { formatInstant } from '#domain/kernel/instant.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { Stack } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { signAct } from '../../shell/api.ts';
import { childFacts, childName, Folio } from '../../shell/child.tsx';
import { Awaited } from '../../shell/due.tsx';
import { newActId } from '../../shell/identity.ts';
import { Load } from '../../shell/load.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { type ConsularNotice, noticesQuery } from '../../shell/queries.ts';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';
import style from './consul-home.module.css';

export function ConsulHome(): ReactNode {
  const { t, say } = useSpeech();
  const session = useSession();
  const notices = useQuery(noticesQuery);
  return (
    <Page title={t('consul.title')} lead={say(session.institution.name)}>
      <Load query={notices}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty icon="inbox" title={t('consul.none')}>
              {t('consul.noneHelp')}
            </Empty>
          ) : (
            <Stack>
              {page.items.map((notice) => (
                <NoticeCard key={notice.caseId} notice={notice} />
              ))}
            </Stack>
          )
        }
      </Load>
    </Page>
  );
}

function NoticeCard({ notice }: { readonly notice: ConsularNotice }): ReactNode {
  const speech = useSpeech();
  const { t, when } = speech;
  const { zone } = useSession();
  const queries = useQueryClient();
  const [actId] = useState(newActId);
  const acknowledging = useMutation({
    mutationFn: () => {
      const at = formatInstant(Date.now(), zone);
      return signAct({
        id: actId,
        kind: 'consular.acknowledge',
        caseId: notice.caseId,
        occurredAt: at,
        zone,
        facts: { N05: at },
      });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <article className={style['card']} data-case={notice.caseId}>
      <h2>
        <Link href={`/casos/${notice.caseId}`}>{childName(notice.child, speech)}</Link>
      </h2>
      <p className={style['facts']}>
        {childFacts(notice.child, speech)} · <Folio id={notice.caseId} />
      </p>
      <p className={style['facts']}>{t('consul.sent', { at: when(notice.sentAt) })}</p>
      <NoticeStates notice={notice} />
      {notice.interviewedAt === undefined && notice.interviewDueAt !== undefined ? (
        <Awaited by="consul.interviewBy" dueAt={notice.interviewDueAt} />
      ) : null}
      {acknowledging.isError ? <ProblemNotice cause={acknowledging.error} /> : null}
      <div className={style['states']}>
        {notice.acknowledgedAt === undefined ? (
          <Button icon="check" busy={acknowledging.isPending} onPress={() => acknowledging.mutate()}>
            {t('consul.acknowledge')}
          </Button>
        ) : null}
        {notice.interviewedAt === undefined ? (
          <ButtonLink
            kind={notice.acknowledgedAt === undefined ? 'quiet' : 'main'}
            href={`/casos/${notice.caseId}/entrevista`}
          >
            {t('consul.interview')}
          </ButtonLink>
        ) : null}
      </div>
    </article>
  );
}

function NoticeStates({ notice }: { readonly notice: ConsularNotice }): ReactNode {
  const { t, when } = useSpeech();
  return (
    <div className={style['states']}>
      {notice.acknowledgedAt === undefined ? (
        <Status tone="warn">{t('consul.toAcknowledge')}</Status>
      ) : (
        <Status tone="ok">{t('consul.acknowledged', { at: when(notice.acknowledgedAt) })}</Status>
      )}
      {notice.interviewedAt === undefined ? null : (
        <Status tone="ok">{t('consul.interviewed', { at: when(notice.interviewedAt) })}</Status>
      )}
    </div>
  );
}
