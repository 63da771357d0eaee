/** What is this child's case? Where it is on the way, what is due next, who is who, what changed, what may happen and why not. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CaseView } from '#domain/protocol/views.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Columns } from '../../ui/panel.tsx';
import { ApiProblem } from '../../shell/api.ts';
import { childFacts, childName, Folio } from '../../shell/child.tsx';
import { Load } from '../../shell/load.tsx';
import { caseQuery } from '../../shell/queries.ts';
import { useSession } from '../../shell/session.tsx';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import { Alerts } from './alerts.tsx';
import { CaseForm } from './case-form.tsx';
import style from './case-page.module.css';
import { CaseDuties } from './duties.tsx';
import { NextActs } from './next-acts.tsx';
import { People, Placements, Referrals } from './people.tsx';
import { CaseStations } from './case-stations.tsx';
import { Timeline } from './timeline.tsx';

const VIEWS = [
  { id: undefined, path: '', word: 'case.view.now' },
  { id: 'historia', path: '/historia', word: 'case.view.history' },
  { id: 'formulario', path: '/formulario', word: 'case.view.form' },
] as const satisfies readonly { readonly id: string | undefined; readonly path: string; readonly word: MessageKey }[];

export interface CasePageProps {
  readonly caseId: string;
  readonly view: string | undefined;
}

export function CasePage({ caseId, view }: CasePageProps): ReactNode {
  const { t } = useSpeech();
  const query = useQuery({
    ...caseQuery(caseId),
    retry: (count, cause) => count < 2 && !(cause instanceof ApiProblem && cause.problem.status > 0),
  });
  if (query.isError && query.data === undefined) {
    return (
      <Page title={t('case.unavailable')} width="text">
        <Load query={query}>{() => null}</Load>
        <div>
          <ButtonLink href="/casos" kind="quiet">
            {t('nav.cases')}
          </ButtonLink>
        </div>
      </Page>
    );
  }
  return <Load query={query}>{(file) => <CaseBody file={file} view={view} />}</Load>;
}

function CaseBody({ file, view }: { readonly file: CaseView; readonly view: string | undefined }): ReactNode {
  const speech = useSpeech();
  const { t } = speech;
  const session = useSession();
  const id = file.child.caseId;
  const isConsul = session.officer.role === 'R05';
  return (
    <Page
      title={childName(file.child, speech)}
      lead={
        <>
          {childFacts(file.child, speech)} · <Folio id={id} />
        </>
      }
      actions={
        <>
          {isConsul ? <ButtonLink href={`/casos/${id}/entrevista`}>{t('consul.interview')}</ButtonLink> : null}
          <ButtonLink
            kind="quiet"
            icon="print"
            external
            href={`/api/cases/${id}/slip.pdf?lang=${speech.locale}&paper=a4`}
          >
            {t('saved.slip')}
          </ButtonLink>
        </>
      }
    >
      <Alerts file={file} />
      <nav className={style['views']} aria-label={t('case.views')}>
        {VIEWS.map((each) => (
          <Link key={each.word} href={`/casos/${id}${each.path}`} aria-current={each.id === view ? 'page' : undefined}>
            {t(each.word)}
          </Link>
        ))}
      </nav>
      {view === 'historia' ? <Timeline file={file} /> : null}
      {view === 'formulario' ? <CaseForm file={file} /> : null}
      {view === undefined ? <NowView file={file} /> : null}
    </Page>
  );
}

function NowView({ file }: { readonly file: CaseView }): ReactNode {
  return (
    <>
      <CaseStations file={file} />
      <Columns
        main={
          <>
            <CaseDuties file={file} />
            <NextActs file={file} />
          </>
        }
        side={
          <>
            <People file={file} />
            <Placements file={file} />
            <Referrals file={file} />
          </>
        }
      />
    </>
  );
}
