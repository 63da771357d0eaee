/** How is an act signed? Any kind, drawn from its definition: questions, what would happen, what forbids it, signature. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { isRoleCode, ROLE_NAMES } from '#domain/access/role.ts';
import { findAct } from '#domain/casefile/acts.ts';
import type { CaseView } from '#domain/protocol/views.ts';
import type { ActDef } from '#domain/register/act.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Actions } from '../../ui/panel.tsx';
import type { SignedAct } from '../../shell/api.ts';
import { childFacts, childName, Folio } from '../../shell/child.tsx';
import { DecisionSummary } from '../../shell/decision-summary.tsx';
import { Load } from '../../shell/load.tsx';
import { caseQuery } from '../../shell/queries.ts';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';
import { ActForm } from './act-form.tsx';

export interface ActPageProps {
  readonly caseId: string;
  readonly kind: string;
}

export function ActPage({ caseId, kind }: ActPageProps): ReactNode {
  const speech = useSpeech();
  const { t, say } = speech;
  const { officer } = useSession();
  const query = useQuery(caseQuery(caseId));
  const [signed, setSigned] = useState<SignedAct>();
  const def = findAct(kind);
  if (!def) {
    return (
      <Page title={t('notFound.title')} width="text">
        <p>{t('act.unknown')}</p>
      </Page>
    );
  }
  const back = (
    <Link href={`/casos/${caseId}`}>
      ← {t('act.back')} {query.data ? childName(query.data.child, speech) : caseId}
    </Link>
  );
  if (signed) return <Signed def={def} signed={signed} caseId={caseId} />;
  return (
    <Page title={say(def.title)} above={<p>{back}</p>} lead={query.data ? <ChildLead file={query.data} /> : null}>
      {def.roles.includes(officer.role) ? (
        <Load query={query}>{(file) => <ActForm def={def} file={file} onSigned={setSigned} />}</Load>
      ) : (
        <NotYours def={def} />
      )}
    </Page>
  );
}

function ChildLead({ file }: { readonly file: CaseView }): ReactNode {
  const speech = useSpeech();
  return (
    <>
      {childName(file.child, speech)} · {childFacts(file.child, speech)} · <Folio id={file.child.caseId} />
    </>
  );
}

function NotYours({ def }: { readonly def: ActDef }): ReactNode {
  const { t, say } = useSpeech();
  return (
    <Notice tone="warn" title={t('act.notYours')}>
      <p>{t('act.whoMay')}</p>
      <ul>
        {def.roles.filter(isRoleCode).map((role) => (
          <li key={role}>{say(ROLE_NAMES[role])}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface SignedProps {
  readonly def: ActDef;
  readonly signed: SignedAct;
  readonly caseId: string;
}

function Signed({ def, signed, caseId }: SignedProps): ReactNode {
  const { t, say, when } = useSpeech();
  const { zone } = useSession();
  return (
    <Page title={t('act.signed')} lead={say(def.done)}>
      <Notice tone="ok" live="status" title={t('act.signedAt', { at: when(signed.act.receivedAt, zone) })}>
        <p>{t('act.signedHelp')}</p>
      </Notice>
      <DecisionSummary decision={signed.decision} />
      <Actions>
        <ButtonLink href={`/casos/${caseId}`}>{t('act.toCase')}</ButtonLink>
        <ButtonLink href="/" kind="quiet">
          {t('act.toHome')}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
