/** Who acts now? The staffed contact for each duty at any instant, who opens next, and every hole in the roster as an alarm (C20). */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { coverageGaps, onCall } from '#domain/directory/on-call.ts';
import { DAY_MS, type Instant, parseInstant } from '#domain/kernel/instant.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Line, Pick, Toggle } from '../../ui/line-input.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { fromWallClock, toWallClock } from '../../shell/form/plain-inputs.tsx';
import { Load } from '../../shell/load.tsx';
import { useNow } from '../../shell/now.ts';
import { packQuery } from '../../shell/queries.ts';
import { useSession } from '../../shell/session.tsx';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import style from './on-call.module.css';

const DUTIES = ['protection', 'health', 'asylum', 'guardian', 'lawyer', 'interpreter', 'consular', 'return'] as const;
const DUTY_WORDS: Readonly<Record<(typeof DUTIES)[number], MessageKey>> = {
  protection: 'onCall.duty.protection',
  health: 'onCall.duty.health',
  asylum: 'onCall.duty.asylum',
  guardian: 'onCall.duty.guardian',
  lawyer: 'onCall.duty.lawyer',
  interpreter: 'onCall.duty.interpreter',
  consular: 'onCall.duty.consular',
  return: 'onCall.duty.return',
};

export function OnCall(): ReactNode {
  const { t } = useSpeech();
  const pack = useQuery(packQuery);
  return (
    <Page title={t('onCall.title')} lead={t('onCall.lead')}>
      <Load query={pack}>{(data) => <Roster pack={data} />}</Load>
    </Page>
  );
}

function Roster({ pack }: { readonly pack: Pack }): ReactNode {
  const { t, say, when } = useSpeech();
  const session = useSession();
  const now = useNow();
  const known = DUTIES.filter((duty) => pack.contacts.some((contact) => contact.duty === duty));
  const [duty, setDuty] = useState<string>('protection');
  const [post, setPost] = useState(
    pack.posts.some(({ id }) => id === session.post?.id) ? (session.post?.id ?? '') : '',
  );
  const [chosen, setChosen] = useState<string>();
  const zone = pack.posts.find(({ id }) => id === post)?.zone ?? session.zone;
  const at: Instant = parseInstant(chosen) ?? now;
  const id = useId();
  return (
    <>
      <Panel>
        <Choice
          legend={t('onCall.for')}
          options={known.map((each) => ({ value: each, label: t(DUTY_WORDS[each]) }))}
          value={duty}
          onChange={setDuty}
        />
        <div className={style['filters']}>
          <FieldFrame as="div" legend={t('onCall.post')} controlId={`${id}-post`}>
            <Pick
              id={`${id}-post`}
              value={post}
              empty={t('onCall.anyPost')}
              options={pack.posts.map((row) => ({ value: row.id, label: say(row.name) }))}
              onChange={setPost}
            />
          </FieldFrame>
          <FieldFrame as="div" legend={t('onCall.at')} controlId={`${id}-at`}>
            <Toggle>
              <Line
                id={`${id}-at`}
                type="datetime-local"
                width="short"
                value={toWallClock(chosen, zone)}
                onChange={(text) => setChosen(fromWallClock(text, zone))}
              />
              <button type="button" aria-pressed={chosen === undefined} onClick={() => setChosen(undefined)}>
                {t('form.now')}
              </button>
            </Toggle>
          </FieldFrame>
        </div>
        <p className={style['at']}>{t('onCall.showing', { at: when(at, zone) })}</p>
      </Panel>
      <Answer pack={pack} duty={duty} post={post || undefined} at={at} zone={zone} />
      <Gaps pack={pack} duty={duty} post={post || undefined} at={at} zone={zone} onShow={setChosen} />
    </>
  );
}

interface AnswerProps {
  readonly pack: Pack;
  readonly duty: string;
  readonly post: string | undefined;
  readonly at: Instant;
  readonly zone: string;
}

function Answer({ pack, duty, post, at, zone }: AnswerProps): ReactNode {
  const { t, say, whenShort } = useSpeech();
  const answer = onCall(pack, { duty, at, ...(post ? { postId: post } : {}) });
  const short = (id: string): string => pack.institutions.find((row) => row.id === id)?.short ?? id;
  return (
    <>
      {answer.gap ? (
        <Notice tone="danger" live="alert" title={t('onCall.gap')}>
          <p>{t('onCall.gapHelp')}</p>
        </Notice>
      ) : (
        <Panel title={t('onCall.staffed')}>
          <ul className={style['list']}>
            {answer.staffed.map((contact, index) => (
              <li key={contact.contactId} className={style['contact']} data-contact={contact.contactId}>
                <div>
                  <strong>{say(contact.name)}</strong>
                  <span className={style['where']}>{short(contact.institution)}</span>
                </div>
                <a className={style['phone']} href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>
                  <Icon name="phone" /> {contact.phone}
                </a>
                <Status tone={index === 0 ? 'ok' : 'plain'}>
                  {index === 0 ? `${t('onCall.first')} · ` : ''}
                  {contact.until === undefined
                    ? t('card.always')
                    : t('card.until', { at: whenShort(contact.until, at, zone) })}
                </Status>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {answer.closed.length > 0 ? (
        <Panel title={t('onCall.closed')}>
          <ul className={style['list']}>
            {answer.closed.map((contact) => (
              <li key={contact.contactId} className={style['contact']} data-contact={contact.contactId}>
                <div>
                  <strong>{say(contact.name)}</strong>
                  <span className={style['where']}>{short(contact.institution)}</span>
                </div>
                <span>{contact.phone}</span>
                <Status tone="plain" icon="clock">
                  {contact.opensAt === undefined
                    ? t('onCall.noOpening')
                    : t('onCall.opens', { at: whenShort(contact.opensAt, at, zone) })}
                </Status>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  );
}

/** The holes of the coming week, so that somebody fills them before a child falls through. */
function Gaps({
  pack,
  duty,
  post,
  at,
  zone,
  onShow,
}: AnswerProps & { readonly onShow: (at: string) => void }): ReactNode {
  const { t, say, when } = useSpeech();
  const gaps = coverageGaps(pack, duty, { from: at, to: at + 7 * DAY_MS }).filter(
    ({ postId }) => !post || postId === post,
  );
  const name = (id: string): string => say(pack.posts.find((row) => row.id === id)?.name);
  return (
    <Panel title={t('onCall.week')}>
      {gaps.length === 0 ? (
        <p>
          <Status tone="ok">{t('onCall.covered')}</Status>
        </p>
      ) : (
        <>
          <Notice tone="danger" title={t('onCall.gaps', { n: gaps.length })}>
            <p>{t('onCall.gapsHelp')}</p>
          </Notice>
          <ul className={style['list']}>
            {gaps.slice(0, 20).map((gap) => (
              <li key={`${gap.postId}/${gap.from}`} className={style['contact']}>
                <strong>{name(gap.postId)}</strong>
                <span>
                  {when(gap.from, zone)} – {when(gap.to, zone)}
                </span>
                <Button kind="text" onPress={() => onShow(new Date(gap.from).toISOString())}>
                  {t('onCall.showGap')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
