/** What follows from an act? State, duties met and opened, routes: the consequences in words. */
import type { ReactNode } from 'react';
import type { DecisionView } from '#domain/protocol/views.ts';
import { Status } from '../ui/status.tsx';
import style from './decision-summary.module.css';
import { Due } from './due.tsx';
import { stateWords } from './form/form-words.ts';
import { dutyTitle } from './rule-words.ts';
import { useSpeech } from './speech.tsx';

export function DecisionSummary({ decision }: { readonly decision: DecisionView }): ReactNode {
  const speech = useSpeech();
  const { t, say } = speech;
  // A duty that the same act opens and meets has no clock to show.
  const opened = decision.opened.filter(({ status }) => status === 'open' || status === 'overdue');
  const moved = decision.stateBefore !== undefined && decision.stateBefore !== decision.stateAfter;
  return (
    <div className={style['summary']}>
      {moved && decision.stateBefore ? (
        <p>
          {t('decision.moves')} <b>{stateWords(decision.stateBefore, say)}</b> →{' '}
          <b>{stateWords(decision.stateAfter, say)}</b>
        </p>
      ) : null}
      {decision.met.length > 0 ? (
        <section>
          <h3>{t('decision.met')}</h3>
          <ul className={style['list']}>
            {decision.met.map((duty) => (
              <li key={`${duty.id}/${duty.key}`}>
                <Status tone={duty.status === 'met_late' ? 'warn' : 'ok'}>{dutyTitle(duty, speech)}</Status>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {opened.length > 0 ? (
        <section>
          <h3>{t('decision.opens')}</h3>
          <ul className={style['list']}>
            {opened.map((duty) => (
              <li key={`${duty.id}/${duty.key}`} className={style['opened']}>
                <span>{dutyTitle(duty, speech)}</span>
                <Due duty={duty} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {!moved && decision.met.length === 0 && opened.length === 0 ? <p>{t('decision.recorded')}</p> : null}
    </div>
  );
}
