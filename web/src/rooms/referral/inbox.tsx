/** What was referred to me? Acknowledge and accept with one tap, refuse with a reason, close the loop with a reply (C18, O38). */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { formatInstant } from '#domain/kernel/instant.ts';
import type { ReferralView } from '#domain/protocol/views.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Details } from '../../ui/details.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { Pairs } from '../../ui/pairs.tsx';
import { Stack } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { signAct } from '../../shell/api.ts';
import { childFacts, childName } from '../../shell/child.tsx';
import { Awaited } from '../../shell/due.tsx';
import { codeWords, fieldWords, valueWords } from '../../shell/form/form-words.ts';
import { newActId } from '../../shell/identity.ts';
import { Load } from '../../shell/load.tsx';
import { useNames } from '../../shell/names.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { referralsQuery } from '../../shell/queries.ts';
import { useSession } from '../../shell/session.tsx';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import style from './inbox.module.css';
import { RefuseForm } from './refuse-form.tsx';
import { actAddress } from '../../shell/addresses.ts';

const OPEN = ['enviada', 'acusada', 'aceptada', 'en_curso'];
const CLOSED = ['rechazada', 're_enrutada', 'cumplida', 'no_cumplida', 'retirada'];
const URGENCY: Readonly<
  Record<ReferralView['urgency'], { readonly word: MessageKey; readonly tone: 'danger' | 'info' | 'plain' }>
> = {
  urgente: { word: 'referral.urgente', tone: 'danger' },
  normal: { word: 'referral.normal', tone: 'info' },
  servicio: { word: 'referral.servicio', tone: 'plain' },
};

export function Inbox(): ReactNode {
  const { t } = useSpeech();
  const [shown, setShown] = useState<'open' | 'closed'>('open');
  const referrals = useQuery(referralsQuery((shown === 'open' ? OPEN : CLOSED).join(',')));
  return (
    <Page title={t('referral.title')} lead={t('referral.lead')}>
      <Choice
        legend={t('today.show')}
        options={[
          { value: 'open', label: t('referral.open') },
          { value: 'closed', label: t('referral.closed') },
        ]}
        value={shown}
        onChange={(value) => setShown(value === 'closed' ? 'closed' : 'open')}
      />
      <Load query={referrals}>
        {(page) => {
          const { items } = page;
          if (items.length === 0) {
            return (
              <Empty icon="inbox" title={t(shown === 'open' ? 'referral.none' : 'referral.noneClosed')}>
                {t('referral.noneHelp')}
              </Empty>
            );
          }
          return (
            <Stack>
              {items.map((referral) => (
                <ReferralCard key={referral.id} referral={referral} />
              ))}
            </Stack>
          );
        }}
      </Load>
    </Page>
  );
}

function ReferralCard({ referral }: { readonly referral: ReferralView }): ReactNode {
  const speech = useSpeech();
  const { t, say, when } = speech;
  const names = useNames();
  const urgency = URGENCY[referral.urgency];
  const facts = Object.entries(referral.facts);
  return (
    <article className={style['card']} data-referral={referral.id}>
      <div className={style['head']}>
        <h2>{codeWords('CL-SER', referral.service, say)}</h2>
        <div className={style['states']}>
          <Status tone={urgency.tone}>{t(urgency.word)}</Status>
          <Status tone="plain">{codeWords('CL-REF', referral.state, say)}</Status>
        </div>
      </div>
      <p>
        <Link href={`/casos/${referral.child.caseId}`} className={style['child']}>
          {childName(referral.child, speech)}
        </Link>{' '}
        {childFacts(referral.child, speech)}
      </p>
      <p className={style['from']}>
        {t('referral.from', { from: names(referral.from) ?? referral.from, at: when(referral.sentAt) })}
      </p>
      {referral.state === 'enviada' && referral.ackDueAt !== undefined ? (
        <Awaited by="referral.ackBy" dueAt={referral.ackDueAt} />
      ) : null}
      {facts.length > 0 ? (
        <Details summary={t('referral.shared', { n: facts.length })}>
          <Pairs
            pairs={facts.map(([id, value]) => ({
              key: id,
              term: fieldWords(id, say),
              value: valueWords({ id, value: value }, speech, { names }),
            }))}
          />
        </Details>
      ) : null}
      <ReferralActs referral={referral} />
    </article>
  );
}

/** One act of the answer; the id is made per kind and card, so that pressing twice is one act. */
function useAnswer(referral: ReferralView) {
  const { zone } = useSession();
  const queries = useQueryClient();
  const [ids] = useState(() => ({ acknowledge: newActId(), accept: newActId(), refuse: newActId() }));
  return useMutation({
    mutationFn: ({
      verb,
      facts = {},
    }: {
      readonly verb: keyof typeof ids;
      readonly facts?: Readonly<Record<string, string>>;
    }) =>
      signAct({
        id: ids[verb],
        kind: `referral.${verb}`,
        caseId: referral.child.caseId,
        occurredAt: formatInstant(Date.now(), zone),
        zone,
        facts: { referral: referral.id, ...facts },
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

function ReferralActs({ referral }: { readonly referral: ReferralView }): ReactNode {
  const { t } = useSpeech();
  const [refusing, setRefusing] = useState(false);
  const answer = useAnswer(referral);
  if (!OPEN.includes(referral.state)) return null;
  const { state } = referral;
  const busy = (verb: string): boolean => answer.isPending && answer.variables.verb === verb;
  const undecided = state === 'enviada' || state === 'acusada';
  return (
    <>
      {answer.isError ? <ProblemNotice cause={answer.error} /> : null}
      {refusing ? (
        <RefuseForm
          busy={busy('refuse')}
          onCancel={() => setRefusing(false)}
          onRefuse={(facts) => answer.mutate({ verb: 'refuse', facts })}
        />
      ) : (
        <div className={style['acts']}>
          {state === 'enviada' ? (
            <Button icon="check" busy={busy('acknowledge')} onPress={() => answer.mutate({ verb: 'acknowledge' })}>
              {t('referral.acknowledge')}
            </Button>
          ) : null}
          {undecided ? (
            <>
              <Button
                kind={state === 'acusada' ? 'main' : 'quiet'}
                busy={busy('accept')}
                onPress={() => answer.mutate({ verb: 'accept' })}
              >
                {t('referral.accept')}
              </Button>
              <Button kind="quiet" onPress={() => setRefusing(true)}>
                {t('referral.refuse')}
              </Button>
            </>
          ) : (
            <ButtonLink href={actAddress(referral.child.caseId, 'referral.complete')}>
              {t('referral.complete')}
            </ButtonLink>
          )}
        </div>
      )}
    </>
  );
}
