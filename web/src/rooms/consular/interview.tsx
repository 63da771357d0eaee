/**
 * How does a consul interview a child? Step by step; from the moment fear may exist the interview ends, says why, and
 * nothing more is asked or kept by the consulate (C22, G03).
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { findAct } from '#domain/casefile/acts.ts';
import { formatInstant } from '#domain/kernel/instant.ts';
import type { CaseView } from '#domain/protocol/views.ts';
import type { Facts, FactValue } from '#domain/register/form/field.ts';
import { findField } from '#domain/register/form/index.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Actions, Panel, Stack } from '../../ui/panel.tsx';
import { signAct } from '../../shell/api.ts';
import { childFacts, childName } from '../../shell/child.tsx';
import { askForm, askOwn, type AskedField } from '../../shell/form/asked-field.ts';
import { Question } from '../../shell/form/question.tsx';
import { newActId } from '../../shell/identity.ts';
import { Load } from '../../shell/load.tsx';
import { caseQuery, packQuery } from '../../shell/queries.ts';
import { SignProblem } from '../../shell/sign-problem.tsx';
import { useSession } from '../../shell/session.tsx';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';

const KIND = 'consular.interview';

/** Conditions first, then fear, before anything that only makes sense without it. */
const STEPS = [
  { id: 'setting', word: 'interview.step.setting', fields: ['privacy', 'place', 'A10'], needs: ['privacy'] },
  { id: 'fear', word: 'interview.step.fear', fields: ['fear'], needs: ['fear'] },
  { id: 'identity', word: 'interview.step.identity', fields: ['identityConfirmed', 'documentIssued'], needs: [] },
  { id: 'treatment', word: 'interview.step.treatment', fields: ['treatment', 'health'], needs: ['treatment'] },
  { id: 'wish', word: 'interview.step.wish', fields: ['wishReturn', 'wishWords', 'actions'], needs: [] },
] as const satisfies readonly {
  readonly id: string;
  readonly word: MessageKey;
  readonly fields: readonly string[];
  readonly needs: readonly string[];
}[];

export function Interview({ caseId }: { readonly caseId: string }): ReactNode {
  const query = useQuery(caseQuery(caseId));
  return <Load query={query}>{(file) => <Steps file={file} />}</Load>;
}

function Steps({ file }: { readonly file: CaseView }): ReactNode {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <Page
      title={t('consul.interview')}
      width="text"
      above={
        <p>
          <Link href={`/casos/${file.child.caseId}`}>← {childName(file.child, speech)}</Link>
        </p>
      }
      lead={childFacts(file.child, speech)}
    >
      <Conversation file={file} />
    </Page>
  );
}

function Conversation({ file }: { readonly file: CaseView }): ReactNode {
  const { t } = useSpeech();
  const { officer } = useSession();
  const [facts, setFacts] = useState<Facts>({});
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const current = STEPS[step];
  const missing = current?.needs.filter((id) => facts[id] === undefined) ?? [];
  if (!officer.certified) {
    return (
      <Notice tone="danger" title={t('interview.notCertified')}>
        <p>{t('interview.notCertifiedHelp')}</p>
      </Notice>
    );
  }
  const answer = (id: string, value: FactValue | undefined): void => setFacts((old) => withAnswer(old, id, value));
  // "Does not know" protects as much as "yes".
  if (facts['fear'] === 'si' || facts['fear'] === 'NS') {
    return <Stopped file={file} facts={facts} onBack={() => answer('fear', undefined)} />;
  }
  const onward = (): void => {
    setTried(missing.length > 0);
    if (missing.length === 0) setStep(step + 1);
  };
  return (
    <>
      <Meter value={step + 1} max={STEPS.length} words={t('interview.progress', { n: step + 1, of: STEPS.length })} />
      {current ? (
        <Panel title={t(current.word)}>
          <StepFields
            ids={current.fields}
            needs={current.needs}
            facts={facts}
            answer={answer}
            missing={tried ? missing : []}
          />
        </Panel>
      ) : null}
      {step < STEPS.length - 1 ? (
        <Actions>
          <Button onPress={onward}>{t('interview.next')}</Button>
          {step > 0 ? (
            <Button kind="quiet" onPress={() => setStep(step - 1)}>
              {t('interview.back')}
            </Button>
          ) : null}
        </Actions>
      ) : (
        <Finish file={file} facts={facts} word="interview.sign" onBack={() => setStep(step - 1)} />
      )}
    </>
  );
}

function withAnswer(facts: Facts, id: string, value: FactValue | undefined): Facts {
  const { [id]: _old, ...rest } = facts;
  return value === undefined ? rest : { ...rest, [id]: value };
}

interface StepFieldsProps {
  readonly ids: readonly string[];
  readonly needs: readonly string[];
  readonly facts: Facts;
  readonly answer: (id: string, value: FactValue | undefined) => void;
  readonly missing: readonly string[];
}

function StepFields({ ids, needs, facts, answer, missing }: StepFieldsProps): ReactNode {
  const { t } = useSpeech();
  const { zone } = useSession();
  const pack = useQuery(packQuery).data;
  const def = findAct(KIND);
  const fields = ids.flatMap((id): AskedField[] => {
    const own = def?.own[id];
    const form = findField(id);
    if (own) return [{ ...askOwn(id, own), required: needs.includes(id) }];
    return form ? [askForm(form, needs.includes(id))] : [];
  });
  return (
    <Stack gap="lg">
      {fields.map((field) => (
        <Question
          key={field.id}
          field={field}
          facts={facts}
          onChange={answer}
          errorOf={(id) => (missing.includes(id) ? t('intake.missing') : undefined)}
          zone={zone}
          pack={pack}
        />
      ))}
    </Stack>
  );
}

/** Fear, or not knowing: the interview is over. What was learned is kept once and closes the case to this consulate. */
function Stopped({
  file,
  facts,
  onBack,
}: {
  readonly file: CaseView;
  readonly facts: Facts;
  readonly onBack: () => void;
}): ReactNode {
  const { t } = useSpeech();
  const kept: Facts = { ...facts, treatment: facts['treatment'] ?? [], privacy: facts['privacy'] ?? 'NS' };
  return (
    <>
      <Notice tone="danger" live="alert" title={t('interview.stop')}>
        <p>{t('interview.stopWhy')}</p>
        <ul>
          <li>{t('interview.stopDo1')}</li>
          <li>{t('interview.stopDo2')}</li>
          <li>{t('interview.stopDo3')}</li>
        </ul>
      </Notice>
      <Finish file={file} facts={kept} word="interview.stopSign" onBack={onBack} />
    </>
  );
}

interface FinishProps {
  readonly file: CaseView;
  readonly facts: Facts;
  readonly word: MessageKey;
  readonly onBack: () => void;
}

function Finish({ file, facts, word, onBack }: FinishProps): ReactNode {
  const { t } = useSpeech();
  const { zone } = useSession();
  const queries = useQueryClient();
  const [actId] = useState(newActId);
  const signing = useMutation({
    mutationFn: () =>
      signAct({
        id: actId,
        kind: KIND,
        caseId: file.child.caseId,
        occurredAt: formatInstant(Date.now(), zone),
        zone,
        facts,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
  if (signing.data) {
    return (
      <Notice
        tone="ok"
        live="status"
        title={t('interview.done')}
        actions={<ButtonLink href="/">{t('act.toHome')}</ButtonLink>}
      >
        <p>{t(facts['fear'] === 'no' ? 'interview.doneHelp' : 'interview.doneStopped')}</p>
      </Notice>
    );
  }
  return (
    <>
      {signing.isError ? <SignProblem cause={signing.error} /> : null}
      <Actions>
        <Button busy={signing.isPending} icon="check" onPress={() => signing.mutate()}>
          {t(word)}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {t('interview.back')}
        </Button>
      </Actions>
    </>
  );
}
