/**
 * Registrar NNA: fifteen answers in under three minutes, the route card while they are given (C02, C48).
 * Nothing is lost on an error: the answers stay, and a second try carries the same act id, so that no child is written twice.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import { formatInstant, type Instant } from '#domain/kernel/instant.ts';
import type { FieldFault } from '#domain/protocol/types.ts';
import type { Facts, FactValue } from '#domain/register/form/field.ts';
import { Button } from '../../ui/button.tsx';
import { Flyout } from '../../ui/flyout.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel, Stack } from '../../ui/panel.tsx';
import { ApiProblem, signAct } from '../../shell/api.ts';
import { MomentInput } from '../../shell/form/plain-inputs.tsx';
import { newActId, newCaseId } from '../../shell/identity.ts';
import { useNow } from '../../shell/now.ts';
import { packQuery } from '../../shell/queries.ts';
import { faultWords } from '../../shell/rule-words.ts';
import { useSession } from '../../shell/session.tsx';
import { type Speech, useSpeech } from '../../shell/speech.tsx';
import type { CardModel } from './card-model.ts';
import { ASKED, countAnswered, firstMissing, withAnswer } from './intake-answers.ts';
import { IntakeBlocks } from './intake-blocks.tsx';
import { liveCard } from './intake-decision.ts';
import { IntakeProblem } from './intake-problem.tsx';
import { RouteCard } from './route-card.tsx';
import { Saved } from './saved.tsx';
import style from './quick-intake.module.css';

export function QuickIntake(): ReactNode {
  const [child, setChild] = useState(1);
  // A new key is a new child: nothing of the one before stays in the fields.
  return <OneChild key={child} onNext={() => setChild(child + 1)} />;
}

/** Answers, ids and time of one child; ids are made once, when the form opens, so that a second try is the same act. */
function useIntake() {
  const session = useSession();
  const queries = useQueryClient();
  const pack = useQuery(packQuery).data;
  const now = useNow();
  const [{ actId, caseId }] = useState(() => ({ actId: newActId(), caseId: newCaseId(session.node) }));
  const [facts, setFacts] = useState<Facts>(() => (session.post ? { A03: session.post.id } : {}));
  const [occurredAt, setOccurredAt] = useState<Instant>(() => Date.now());
  const answer = (id: string, value: FactValue | undefined): void => setFacts((old) => withAnswer(old, id, value));
  const { zone } = session;
  const saving = useMutation({
    mutationFn: () => {
      const at = formatInstant(occurredAt, zone);
      return signAct({
        id: actId,
        kind: 'intake.register',
        caseId,
        occurredAt: at,
        zone,
        facts: { ...facts, A01: at },
      });
    },
    onSuccess: () => void queries.invalidateQueries(),
  });
  const card = useMemo(
    () => (pack ? liveCard({ actId, caseId, facts, occurredAt, session, pack, now }) : undefined),
    [actId, caseId, facts, occurredAt, session, pack, now],
  );
  return { zone, pack, facts, answer, occurredAt, setOccurredAt, saving, card };
}

function OneChild({ onNext }: { readonly onNext: () => void }): ReactNode {
  const { t, say } = useSpeech();
  const { zone, pack, facts, answer, occurredAt, setOccurredAt, saving, card } = useIntake();
  const [tried, setTried] = useState(false);
  const answered = countAnswered(facts);
  useLeaveWarning(answered > 1 && !saving.data);
  if (saving.data) return <Saved signed={saving.data} facts={facts} pack={pack} onNext={onNext} />;
  const faults = faultsOf(saving.error);
  const errorOf = (id: string): string | undefined => {
    const fault = faults.find(({ field }) => field === id || field.startsWith(`${id}.`));
    if (fault) return faultText(fault, say);
    return tried && ASKED.includes(id) && firstMissing(facts) === id ? t('intake.missing') : undefined;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = firstMissing(facts);
    setTried(true);
    if (missing) goTo(missing);
    else saving.mutate();
  };
  return (
    <Page title={t('intake.title')} lead={t('intake.lead')}>
      <form className={style['layout']} onSubmit={submit} noValidate>
        <Stack gap="lg">
          {saving.isError ? <IntakeProblem cause={saving.error} onField={goTo} /> : null}
          <IntakeBlocks facts={facts} onAnswer={answer} errorOf={errorOf} zone={zone} pack={pack} />
          <When at={occurredAt} onChange={setOccurredAt} zone={zone} />
        </Stack>
        <aside className={style['side']} aria-label={t('card.title')}>
          <Panel title={t('card.title')}>
            {card ? <RouteCard card={card} /> : <p className={style['wait']}>{t('card.wait')}</p>}
          </Panel>
        </aside>
        <Foot answered={answered} card={card} busy={saving.isPending} failed={saving.isError} />
      </form>
    </Page>
  );
}

function faultsOf(cause: unknown): readonly FieldFault[] {
  return cause instanceof ApiProblem ? cause.problem.fields : [];
}

function faultText(
  fault: FieldFault & { readonly message?: Parameters<Speech['say']>[0] },
  say: Speech['say'],
): string {
  return say(fault.message) || faultWords(fault, say);
}

function goTo(id: string): void {
  const place = document.getElementById(`campo-${id}`);
  place?.scrollIntoView({ block: 'center' });
  (place?.querySelector<HTMLElement>('input, select, textarea, button') ?? place)?.focus({ preventScroll: true });
}

function useLeaveWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
}

interface WhenProps {
  readonly at: Instant;
  readonly onChange: (at: Instant) => void;
  readonly zone: string;
}

/** The clocks run from first contact, not from typing: the hour can be corrected. */
function When({ at, onChange, zone }: WhenProps): ReactNode {
  const { t, when } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <Panel>
      <div className={style['when']}>
        <span>{t('intake.contactAt', { at: when(at, zone) })}</span>
        <Button kind="quiet" onPress={() => setOpen(!open)} pressed={open}>
          {t('intake.correctTime')}
        </Button>
      </div>
      {open ? (
        <MomentInput
          frame={{
            id: 'campo-A01',
            legend: t('intake.contactTime'),
            hint: t('intake.contactTimeHint'),
            required: true,
          }}
          value={formatInstant(at, zone)}
          zone={zone}
          onChange={(text) => {
            if (typeof text === 'string') onChange(Date.parse(text));
          }}
        />
      ) : null}
    </Panel>
  );
}

interface FootProps {
  readonly answered: number;
  readonly card: CardModel | undefined;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** Always in reach of the thumb: how far, what to do (on a phone), save. */
function Foot({ answered, card, busy, failed }: FootProps): ReactNode {
  const { t } = useSpeech();
  return (
    <div className={style['foot']}>
      <div className={style['progress']}>
        <Meter value={answered} max={ASKED.length} words={t('intake.progress', { n: answered, of: ASKED.length })} />
      </div>
      {card ? (
        <div className={style['peek']}>
          <Flyout direction="up" look="sheet" label={t('card.peek')}>
            <div className={style['peekBody']}>
              <RouteCard card={card} />
            </div>
          </Flyout>
        </div>
      ) : null}
      <Button type="submit" size="lg" busy={busy} icon="check">
        {t(failed ? 'intake.saveAgain' : 'intake.save')}
      </Button>
    </div>
  );
}
