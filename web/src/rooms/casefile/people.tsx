/** Who is who, where does the child sleep, and to whom was the case passed on? */
import type { ReactNode } from 'react';
import type { CaseView } from '#domain/protocol/views.ts';
import { Pairs } from '../../ui/pairs.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { isRoleCode, ROLE_NAMES } from '#domain/access/role.ts';
import { codeWords } from '../../shell/form/form-words.ts';
import { useNames } from '../../shell/names.ts';
import { type MessageKey, type Speech, useSpeech } from '../../shell/speech.tsx';
import style from './people.module.css';

const ROLES: Readonly<Record<string, MessageKey>> = {
  protection: 'people.role.protection',
  caseworker: 'people.role.caseworker',
  supervisor: 'people.role.supervisor',
  guardian: 'people.role.guardian',
  lawyer: 'people.role.lawyer',
  companion: 'people.role.companion',
  interpreter: 'people.role.interpreter',
};

function roleWords(role: string, { t, say }: Pick<Speech, 't' | 'say'>): string {
  const word = ROLES[role];
  if (word) return t(word);
  return isRoleCode(role) ? say(ROLE_NAMES[role]) : codeWords('CL-LNK', role, say);
}

export function People({ file }: { readonly file: CaseView }): ReactNode {
  const speech = useSpeech();
  const { t } = speech;
  const names = useNames();
  return (
    <Panel title={t('case.people')}>
      {file.people.length === 0 ? <p>{t('case.noPeople')}</p> : null}
      <ul className={style['list']}>
        {file.people.map((person) => (
          <li key={`${person.role}/${person.name}`} className={style['person']}>
            <span className={style['role']}>{roleWords(person.role, speech)}</span>
            <span className={style['name']}>{person.name}</span>
            {person.institution ? <span>{names(person.institution) ?? person.institution}</span> : null}
            {person.phone ? <a href={`tel:${person.phone.replaceAll(/[^\d+]/g, '')}`}>{person.phone}</a> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export function Placements({ file }: { readonly file: CaseView }): ReactNode {
  const { t, say, when } = useSpeech();
  const names = useNames();
  return (
    <Panel title={t('case.placement')}>
      {file.placements.length === 0 ? <p>{t('case.noPlacement')}</p> : null}
      {file.placements.toReversed().map((placement) => {
        const deprived = placement.liberty === 'privado';
        return (
          <div key={placement.startedAt} className={style['person']}>
            <Pairs
              pairs={[
                { term: t('case.rung'), value: codeWords('CL-COL', placement.rung, say) },
                ...(placement.place
                  ? [{ term: t('case.place'), value: names(placement.place) ?? placement.place }]
                  : []),
                { term: t('case.since'), value: when(placement.startedAt, file.zone) },
                ...(placement.endedAt === undefined
                  ? []
                  : [{ term: t('case.until'), value: when(placement.endedAt, file.zone) }]),
              ]}
            />
            <div>
              <Status tone={deprived ? 'danger' : 'ok'}>{codeWords('CL-LIB', placement.liberty, say)}</Status>
            </div>
          </div>
        );
      })}
    </Panel>
  );
}

export function Referrals({ file }: { readonly file: CaseView }): ReactNode {
  const { t, say, when } = useSpeech();
  const names = useNames();
  if (file.referrals.length === 0) return null;
  return (
    <Panel title={t('case.referrals')}>
      <ul className={style['list']}>
        {file.referrals.map((referral) => (
          <li key={referral.id} className={style['person']}>
            <span className={style['name']}>{codeWords('CL-SER', referral.service, say)}</span>
            <span>
              {names(referral.from) ?? referral.from} → {names(referral.to) ?? referral.to}
            </span>
            <span className={style['role']}>{when(referral.sentAt, file.zone)}</span>
            <div>
              <Status tone={referral.state === 'rechazada' ? 'warn' : 'plain'}>
                {codeWords('CL-REF', referral.state, say)}
              </Status>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
