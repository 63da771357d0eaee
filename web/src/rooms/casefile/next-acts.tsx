/** What may happen now, and why not? Every act the viewer's role could sign; a forbidden one says its rule and the mend. */
import type { ReactNode } from 'react';
import type { CaseView, NextAct } from '#domain/protocol/views.ts';
import { ButtonLink, Forbidden } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Panel } from '../../ui/panel.tsx';
import { fieldWords } from '../../shell/form/form-words.ts';
import { Refusals } from '../../shell/refusals.tsx';
import { refusalWords } from '../../shell/rule-words.ts';
import { useSpeech } from '../../shell/speech.tsx';
import style from './next-acts.module.css';

/** Acts that an open duty asks for come first. */
function byNeed(file: CaseView): (a: NextAct, b: NextAct) => number {
  const wanted = file.obligations
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .flatMap(({ metByKinds }) => metByKinds);
  const rank = (act: NextAct): number => {
    const at = wanted.indexOf(act.kind);
    return at < 0 ? wanted.length : at;
  };
  return (a, b) => rank(a) - rank(b);
}

export function NextActs({ file }: { readonly file: CaseView }): ReactNode {
  const { t } = useSpeech();
  const allowed = file.next.filter(({ allowed: may }) => may).toSorted(byNeed(file));
  const byLaw = file.next.filter((act) => !act.allowed && !act.refusedByState);
  const byState = file.next.filter((act) => !act.allowed && act.refusedByState);
  return (
    <Panel title={t('case.next')}>
      {allowed.length === 0 ? <p>{t('case.nextNone')}</p> : null}
      <ul className={style['allowed']}>
        {allowed.map((act) => (
          <li key={act.kind}>
            <Allowed act={act} caseId={file.child.caseId} />
          </li>
        ))}
      </ul>
      {byLaw.length > 0 ? (
        <section className={style['group']}>
          <h3>{t('case.nextNotByLaw')}</h3>
          <ul className={style['list']}>
            {byLaw.map((act) => (
              <li key={act.kind} data-forbidden={act.kind}>
                <ForbiddenAct act={act} caseId={file.child.caseId} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {byState.length > 0 ? (
        <Details summary={t('case.nextNotYet', { n: byState.length })}>
          <ul className={style['list']}>
            {byState.map((act) => (
              <li key={act.kind} data-forbidden={act.kind}>
                <ForbiddenAct act={act} caseId={file.child.caseId} />
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </Panel>
  );
}

function Allowed({ act, caseId }: { readonly act: NextAct; readonly caseId: string }): ReactNode {
  const { say } = useSpeech();
  return (
    <ButtonLink href={`/casos/${caseId}/acto/${act.kind}`} kind="quiet" wide>
      {say(act.title)}
    </ButtonLink>
  );
}

/** A rule that a supervisor may pass with a reason still opens the form: the reason is asked there. */
function ForbiddenAct({ act, caseId }: { readonly act: NextAct; readonly caseId: string }): ReactNode {
  const speech = useSpeech();
  const { t, say } = speech;
  const passable = act.refusals.length > 0 && act.refusals.every(({ force }) => force === 'SUP');
  const [first] = act.refusals;
  return (
    <Forbidden
      why={
        <>
          {first ? <span>{refusalWords(first, speech).why}</span> : null}
          {act.faults.length > 0 ? (
            <span>
              {t('case.needsFirst', {
                fields: act.faults.map(({ field }) => fieldWords(field, say, act.kind)).join(', '),
              })}
            </span>
          ) : null}
          <Details summary={t('case.ruleAndMend')}>
            <Refusals refusals={act.refusals} />
            {passable ? (
              <div>
                <ButtonLink href={`/casos/${caseId}/acto/${act.kind}`} kind="text">
                  {t('case.openAnyway')}
                </ButtonLink>
              </div>
            ) : null}
          </Details>
        </>
      }
    >
      {say(act.title)}
    </Forbidden>
  );
}
