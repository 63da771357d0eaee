/** What is owed? One duty: what, for whom, by when, by which law, and the act that meets it. On "Hoy" and on the case page. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { findAct } from '#domain/casefile/acts.ts';
import type { ObligationView } from '#domain/protocol/views.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { childFacts, childName } from './child.tsx';
import { Due, dueTone } from './due.tsx';
import style from './duty-card.module.css';
import { useNames } from './names.ts';
import { useNow } from './now.ts';
import { dutyTitle, obligationDo, obligationWhy } from './rule-words.ts';
import { useSession } from './session.tsx';
import { type MessageKey, type Speech, useSpeech } from './speech.tsx';
import { actAddress } from './addresses.ts';

const MARKS: Readonly<Record<string, MessageKey>> = {
  W: 'mark.W',
  B: 'mark.B',
  C: 'mark.C',
  P: 'mark.P',
};

export interface DutyCardProps {
  readonly duty: ObligationView;
  /** The child's name and folio too (lists); on the child's own page they are known. */
  readonly withChild?: boolean;
}

export function DutyCard({ duty, withChild = false }: DutyCardProps): ReactNode {
  const speech = useSpeech();
  const { t, say } = speech;
  const { officer } = useSession();
  const now = useNow();
  const names = useNames();
  const open = duty.status === 'open' || duty.status === 'overdue';
  const kind = open ? duty.metByKinds.find((each) => findAct(each)?.roles.includes(officer.role)) : undefined;
  const tone = dueTone(duty, now);
  return (
    <article className={style['frame']} data-tone={tone} data-duty={duty.id}>
      <div className={style['card']}>
        <div className={style['what']}>
          <h3>{dutyTitle(duty, speech)}</h3>
          {withChild ? (
            <p className={style['who']}>
              <Link href={`/casos/${duty.child.caseId}`}>{childName(duty.child, speech)}</Link>
              <span>{childFacts(duty.child, speech)}</span>
            </p>
          ) : null}
        </div>
        <div className={style['clock']}>
          <Due duty={duty} />
        </div>
        <div className={style['act']}>
          {kind ? (
            <ButtonLink href={actAddress(duty.child.caseId, kind)} kind={tone === 'danger' ? 'main' : 'quiet'} wide>
              {say(findAct(kind)?.title)}
            </ButtonLink>
          ) : open ? (
            <span className={style['other']}>{t('duty.otherRole')}</span>
          ) : null}
        </div>
        <div className={style['law']}>
          <Details summary={lawWords(duty, speech)}>
            <p>{obligationDo(duty.id, say)}</p>
            <p>{obligationWhy(duty.id, say)}</p>
            <p>
              <b>{t('duty.law')}</b> {sourceWords(duty, speech)}
            </p>
            {duty.responsibleInstitution ? (
              <p>
                <b>{t('duty.responsible')}</b> {names(duty.responsibleInstitution) ?? duty.responsibleInstitution}
              </p>
            ) : null}
          </Details>
        </div>
      </div>
    </article>
  );
}

/** "Ley 8764 art. 65 · plazo de ley": never a clock without its law, in one line. */
function lawWords(duty: ObligationView, { t }: Speech): string {
  const kind = t(duty.statutory ? 'duty.statutory' : 'duty.target');
  return duty.clock.legalRef ? `${kind}: ${duty.clock.legalRef}` : kind;
}

/** Where the clock comes from, and how sure we are. */
function sourceWords(duty: ObligationView, { t, say }: Speech): string {
  const mark = MARKS[duty.clock.mark];
  return [t('duty.source', { source: duty.clock.source, mark: mark ? t(mark) : duty.clock.mark }), say(duty.clock.note)]
    .filter(Boolean)
    .join(' · ');
}
