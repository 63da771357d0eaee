/** What may happen now, and why not? Every act the viewer's role could sign; a forbidden one says its rule and the mend. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { findAct } from '#domain/casefile/acts.ts';
import type { CaseView, NextAct } from '#domain/protocol/views.ts';
import { ButtonLink, Forbidden } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Panel } from '../../ui/panel.tsx';
import { fieldWords } from '../../shell/form/form-words.ts';
import { Refusals } from '../../shell/refusals.tsx';
import { refusalWords } from '../../shell/rule-words.ts';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import style from './next-acts.module.css';
import { actAddress } from '../../shell/addresses.ts';

const ROOMS = [
  'referral',
  'care',
  'protection',
  'determination',
  'consular',
  'solution',
  'search',
  'access',
  'register',
  'casefile',
] as const;
type Room = (typeof ROOMS)[number];

const ROOM_WORDS: Readonly<Record<Room, MessageKey>> = {
  referral: 'room.referral',
  care: 'room.care',
  protection: 'room.protection',
  determination: 'room.determination',
  consular: 'room.consular',
  solution: 'room.solution',
  search: 'room.search',
  access: 'room.access',
  register: 'room.register',
  casefile: 'room.casefile',
};

/** Acts that an open duty asks for, in the order of the duties; they stand apart from all that is merely possible. */
function wantedOf(file: CaseView, allowed: readonly NextAct[]): readonly NextAct[] {
  const kinds = file.obligations
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .toSorted((a, b) => a.dueAt - b.dueAt)
    .flatMap(({ metByKinds }) => metByKinds);
  return [...new Set(kinds)].flatMap((kind) => allowed.find((act) => act.kind === kind) ?? []);
}

export function NextActs({ file }: { readonly file: CaseView }): ReactNode {
  const { t, say } = useSpeech();
  const allowed = file.next.filter(({ allowed: may }) => may);
  const wanted = wantedOf(file, allowed);
  const possible = allowed.filter((act) => !wanted.includes(act));
  const byLaw = file.next.filter((act) => !act.allowed && !act.refusedByState);
  const byState = file.next.filter((act) => !act.allowed && act.refusedByState);
  return (
    <Panel title={t('case.next')}>
      {allowed.length === 0 ? <p>{t('case.nextNone')}</p> : null}
      {wanted.length > 0 ? (
        <section className={style['group']}>
          <h3>{t('case.nextWanted')}</h3>
          <ul className={style['allowed']}>
            {wanted.map((act) => (
              <li key={act.kind}>
                <ButtonLink href={actAddress(file.child.caseId, act.kind)} kind="quiet" wide>
                  {say(act.title)}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {possible.length > 0 ? <Possible acts={possible} caseId={file.child.caseId} /> : null}
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

/** What else may happen, by room, as plain links. */
function Possible({ acts, caseId }: { readonly acts: readonly NextAct[]; readonly caseId: string }): ReactNode {
  const { t, say } = useSpeech();
  return (
    <Details summary={t('case.nextAlso', { n: acts.length })}>
      <div className={style['rooms']}>
        {ROOMS.map((room) => {
          const here = acts.filter((act) => findAct(act.kind)?.room === room);
          if (here.length === 0) return null;
          return (
            <section key={room}>
              <h4>{t(ROOM_WORDS[room])}</h4>
              <ul>
                {here.map((act) => (
                  <li key={act.kind}>
                    <Link href={actAddress(caseId, act.kind)}>{say(act.title)}</Link>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Details>
  );
}

/**
 * What the law refuses with the answers known so far still opens: other answers, or a supervisor's reason, may make it
 * lawful, and the form says so at once. What does not belong to this stage does not open.
 */
function ForbiddenAct({ act, caseId }: { readonly act: NextAct; readonly caseId: string }): ReactNode {
  const speech = useSpeech();
  const { t, say } = speech;
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
            {act.refusedByState ? null : (
              <div>
                <ButtonLink href={actAddress(caseId, act.kind)} kind="text">
                  {t('case.openAnyway')}
                </ButtonLink>
              </div>
            )}
          </Details>
        </>
      }
    >
      {say(act.title)}
    </Forbidden>
  );
}
