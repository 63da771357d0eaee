/** The form of one act: questions from its definition, a live decision beside them, the reason of a supervisor, the signature. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { formatInstant } from '#domain/kernel/instant.ts';
import type { CaseView, DecisionView } from '#domain/protocol/views.ts';
import type { ActDef } from '#domain/register/act.ts';
import type { Facts, FactValue } from '#domain/register/form/field.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Columns, Panel, Stack } from '../../ui/panel.tsx';
import { type ActBody, ApiProblem, previewAct, type SignedAct, signAct } from '../../shell/api.ts';
import { MomentInput } from '../../shell/form/plain-inputs.tsx';
import { codeWords } from '../../shell/form/form-words.ts';
import { Question } from '../../shell/form/question.tsx';
import { newActId } from '../../shell/identity.ts';
import { useOfficers } from '../../shell/officers.ts';
import { useNames } from '../../shell/names.ts';
import { packQuery } from '../../shell/queries.ts';
import { faultWords } from '../../shell/rule-words.ts';
import { useSession } from '../../shell/session.tsx';
import { type Speech, useSpeech } from '../../shell/speech.tsx';
import { fieldsOf, missingOf, prefill } from './act-fields.ts';
import { ActVerdict } from './act-verdict.tsx';
import { overridesOf } from './override-reason.tsx';

export interface ActFormProps {
  readonly def: ActDef;
  readonly file: CaseView;
  readonly onSigned: (signed: SignedAct) => void;
}

/** Optional questions beyond this many are folded away. */
const SHOWN = 13;

function useSettledFacts(facts: Facts): Facts {
  const [settled, setSettled] = useState(facts);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(facts), 400);
    return () => clearTimeout(timer);
  }, [facts]);
  return settled;
}

/** What another page hands over, e.g. a house chosen among the free places. It travels in the history, never in the address. */
function handedFacts(state: unknown): Facts {
  if (typeof state !== 'object' || state === null || !('facts' in state)) return {};
  return typeof state.facts === 'object' && state.facts !== null ? (state.facts as Facts) : {};
}

/** Answers, reasons and the two calls of one act; the id is made once, so that a second try is the same act. */
function useAct({ def, file, onSigned }: ActFormProps) {
  const { zone } = useSession();
  const queries = useQueryClient();
  const pack = useQuery(packQuery).data;
  const handed = handedFacts(useHistoryState());
  const [actId] = useState(newActId);
  const [opened] = useState(() => Date.now());
  const [given, setGiven] = useState<Facts>({});
  const [occurred, setOccurred] = useState<string>();
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const facts = withoutBlanks({ ...prefill({ def, file, pack, now: opened }), ...handed, ...given });
  const body = (): ActBody => ({
    id: actId,
    kind: def.kind,
    caseId: file.child.caseId,
    occurredAt: occurred ?? formatInstant(Date.now(), zone),
    zone,
    facts,
    ...overridesOf(reasons),
  });
  const settled = useSettledFacts(facts);
  const preview = useQuery({
    queryKey: ['preview', actId, settled, occurred, reasons],
    queryFn: () => previewAct(body()),
    enabled: missingOf(def, settled).length === 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const signing = useMutation({
    mutationFn: () => signAct(body()),
    onSuccess: (signed) => {
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'preview' });
      onSigned(signed);
    },
  });
  const answer = (id: string, value: FactValue | undefined): void => setGiven((old) => ({ ...old, [id]: value ?? '' }));
  return { zone, pack, facts, answer, occurred, setOccurred, reasons, setReasons, preview, signing };
}

/** An answer that was taken back is kept as a blank, so that the prefilled one does not return; a blank is not sent. */
function withoutBlanks(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

export function ActForm(props: ActFormProps): ReactNode {
  const { def, file } = props;
  const { t, say } = useSpeech();
  const act = useAct(props);
  const [tried, setTried] = useState(false);
  const missing = missingOf(def, act.facts);
  const { faults } = missing.length > 0 ? { faults: missing } : decisionOf(act.preview, act.signing.error);
  const errorOf = (id: string): string | undefined => {
    const fault = faults.find(({ field }) => field === id || field.startsWith(`${id}.`));
    return fault && (tried || fault.code !== 'missing') ? faultWords(fault, say) : undefined;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const [first] = faults;
    if (first) document.getElementById(`campo-${first.field}`)?.scrollIntoView({ block: 'center' });
    else act.signing.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Columns
        stickySide
        main={<Questions def={def} file={file} act={act} faults={faults} errorOf={errorOf} />}
        side={
          <ActVerdict
            decision={missing.length > 0 ? undefined : act.preview.data}
            faults={faults}
            failure={act.signing.error ?? (act.preview.data ? undefined : act.preview.error)}
            kind={def.kind}
            reasons={act.reasons}
            onReason={(guard, reason) => act.setReasons({ ...act.reasons, [guard]: reason })}
            sign={
              <Button type="submit" size="lg" wide icon="check" busy={act.signing.isPending}>
                {t('act.sign')}
              </Button>
            }
          />
        }
      />
    </form>
  );
}

interface QuestionsProps {
  readonly def: ActDef;
  readonly file: CaseView;
  readonly act: ReturnType<typeof useAct>;
  readonly faults: DecisionView['faults'];
  readonly errorOf: (id: string) => string | undefined;
}

function Questions({ def, file, act, faults, errorOf }: QuestionsProps): ReactNode {
  const { t, say } = useSpeech();
  const names = useNames();
  const officers = useOfficers();
  const owed = faults.filter(({ code }) => code === 'missing').map(({ field }) => field);
  const fields = fieldsOf(def, act.facts, owed);
  const shown = fields.filter((field, index) => field.required || field.expected === true || index < SHOWN);
  const folded = fields.filter((field) => !shown.includes(field));
  const ask = (list: typeof fields): ReactNode =>
    list.map((field) => (
      <Question
        key={field.id}
        field={field}
        facts={act.facts}
        onChange={act.answer}
        errorOf={errorOf}
        zone={file.zone}
        pack={act.pack}
        known={field.id === 'referral' ? referralsOf(file, say, names) : officers(field.id)}
      />
    ));
  return (
    <>
      <Panel>
        {def.kind === 'placement.record' ? (
          <div>
            <ButtonLink href="/plazas" kind="quiet" icon="bed" state={{ place: placeOf(file) }}>
              {t('places.title')}
            </ButtonLink>
          </div>
        ) : null}
        {fields.length === 0 ? <p>{t('act.noQuestions')}</p> : null}
        <Stack gap="lg">{ask(shown)}</Stack>
        {folded.length > 0 ? (
          <Details summary={t('act.moreQuestions', { n: folded.length })}>
            <Stack gap="lg">{ask(folded)}</Stack>
          </Details>
        ) : null}
      </Panel>
      <Details summary={t('act.whenTitle')}>
        <MomentInput
          frame={{ id: 'campo-occurredAt', legend: t('act.when'), hint: t('act.whenHint'), required: false }}
          value={act.occurred}
          zone={file.zone}
          onChange={(at) => act.setOccurred(typeof at === 'string' ? at : undefined)}
        />
      </Details>
    </>
  );
}

/** What the page of free places needs to know of the child. */
function placeOf({ child }: CaseView) {
  return { caseId: child.caseId, sex: child.sex, age: child.ageYears };
}

/** The faults that count now: those of a refused signature, else those of the preview, whichever way it was refused. */
function decisionOf(preview: ReturnType<typeof useAct>['preview'], signError: unknown): Pick<DecisionView, 'faults'> {
  if (signError instanceof ApiProblem && signError.problem.fields.length > 0)
    return { faults: signError.problem.fields };
  if (preview.data) return preview.data;
  return { faults: preview.error instanceof ApiProblem ? preview.error.problem.fields : [] };
}

function referralsOf(file: CaseView, say: Speech['say'], names: ReturnType<typeof useNames>) {
  return file.referrals.map(({ id, service, to }) => ({
    value: id,
    label: `${codeWords('CL-SER', service, say)} → ${names(to) ?? to}`,
  }));
}
