/** What now? The one-page card: whom to call, what to do by when, what not to do and why (C48; product: border officer). */
import type { ReactNode } from 'react';
import { Details } from '../../ui/details.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Status, StatusRow } from '../../ui/status.tsx';
import { Due } from '../../shell/due.tsx';
import { codeWords } from '../../shell/form/form-words.ts';
import { useNow } from '../../shell/now.ts';
import { absenceWords, dutyTitle, obligationTitle, routeDo, routeDont } from '../../shell/rule-words.ts';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import type { CardCall, CardModel } from './card-model.ts';
import style from './route-card.module.css';

const PRIORITY: Readonly<
  Record<CardModel['priority'], { readonly tone: 'danger' | 'warn' | 'plain'; readonly word: MessageKey }>
> = {
  alta: { tone: 'danger', word: 'priority.alta' },
  media: { tone: 'warn', word: 'priority.media' },
  baja: { tone: 'plain', word: 'priority.baja' },
};

/** Duties shown at once; the rest on asking. */
const FIRST = 5;

export function RouteCard({ card }: { readonly card: CardModel }): ReactNode {
  const { t, say } = useSpeech();
  const duties = card.duties.toSorted((a, b) => a.dueAt - b.dueAt || a.id.localeCompare(b.id));
  const priority = PRIORITY[card.priority];
  return (
    <div className={style['card']}>
      <StatusRow>
        <Status tone={priority.tone}>{t(priority.word)}</Status>
        {card.routes.map((code) => (
          <Status key={code} tone="info" icon="right">
            {codeWords('CL-RUTAS', code, say)}
          </Status>
        ))}
      </StatusRow>
      {card.fearNotAsked ? <p className={style['pending']}>{t('card.fearNotAsked')}</p> : null}
      <CallNow call={card.call} />
      <section>
        <h3>{t('card.do')}</h3>
        <RouteWords routes={card.routes} words={routeDo} />
        <DutyList duties={duties.slice(0, FIRST)} />
        {duties.length > FIRST ? (
          <Details summary={t('card.moreDuties', { n: duties.length - FIRST })}>
            <DutyList duties={duties.slice(FIRST)} />
          </Details>
        ) : null}
      </section>
      <section>
        <h3>{t('card.dont')}</h3>
        <ul className={style['dont']}>
          <DontLine>{t('card.noRejection')}</DontLine>
          {card.consularBlock ? <DontLine>{t('card.noConsulate')}</DontLine> : null}
          {card.routes.map((code) => {
            const words = routeDont(code, say);
            return words ? <DontLine key={code}>{words}</DontLine> : null;
          })}
        </ul>
        <AbsentDuties card={card} />
      </section>
    </div>
  );
}

function RouteWords({
  routes,
  words,
}: {
  readonly routes: readonly string[];
  readonly words: typeof routeDo;
}): ReactNode {
  const { say } = useSpeech();
  const lines = routes.map((code) => ({ code, text: words(code, say) })).filter(({ text }) => text);
  if (lines.length === 0) return null;
  return (
    <ul className={style['words']}>
      {lines.map(({ code, text }) => (
        <li key={code}>{text}</li>
      ))}
    </ul>
  );
}

function DontLine({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <li>
      <Icon name="close" size={1.1} />
      <span>{children}</span>
    </li>
  );
}

function CallNow({ call }: { readonly call: readonly CardCall[] }): ReactNode {
  const { t, say, whenShort } = useSpeech();
  const now = useNow();
  const [first, ...others] = call;
  if (!first) {
    return (
      <Notice tone="danger" title={t('card.gap')}>
        <p>{t('card.gapHelp')}</p>
      </Notice>
    );
  }
  return (
    <section className={style['call']}>
      <h3>{t('card.call')}</h3>
      <p className={style['callee']}>
        <span>{say(first.name)}</span>
        <a className={style['phone']} href={`tel:${first.phone.replaceAll(/[^\d+]/g, '')}`}>
          <Icon name="phone" />
          {first.phone}
        </a>
        <small>
          {first.until === undefined ? t('card.always') : t('card.until', { at: whenShort(first.until, now) })}
        </small>
      </p>
      {others.map((other) => (
        <p key={other.phone} className={style['other']}>
          {t('card.orElse')} {say(other.name)},{' '}
          <a href={`tel:${other.phone.replaceAll(/[^\d+]/g, '')}`}>{other.phone}</a>
        </p>
      ))}
    </section>
  );
}

function DutyList({ duties }: { readonly duties: CardModel['duties'] }): ReactNode {
  const speech = useSpeech();
  return (
    <ul className={style['duties']}>
      {duties.map((duty) => (
        <li key={`${duty.id}/${duty.key}`}>
          <span>{dutyTitle(duty, speech)}</span>
          <Due duty={duty} />
        </li>
      ))}
    </ul>
  );
}

function AbsentDuties({ card }: { readonly card: CardModel }): ReactNode {
  const speech = useSpeech();
  const { t, say } = speech;
  const absent = card.absent.filter(({ id }) => id === 'O12' || id === 'O04' || id === 'O09');
  if (absent.length === 0) return null;
  return (
    <Details summary={t('card.whyNot')}>
      <ul className={style['words']}>
        {absent.map(({ id, reason }) => (
          <li key={id}>
            <b>{obligationTitle(id, say)}</b>: {absenceWords(id, reason, speech)}
          </li>
        ))}
      </ul>
    </Details>
  );
}
