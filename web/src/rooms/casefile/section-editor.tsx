/** How are answers of one section written? Only what changed is sent, as one `form.record`; a fault leads to its question. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { formatInstant } from '#domain/kernel/instant.ts';
import type { CaseView, SessionView } from '#domain/protocol/views.ts';
import type { Facts, FactValue, FieldDef, SectionDef } from '#domain/register/form/field.ts';
import { FIELDS } from '#domain/register/form/index.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Stack } from '../../ui/panel.tsx';
import { ApiProblem, signAct } from '../../shell/api.ts';
import { askForm } from '../../shell/form/asked-field.ts';
import { Question } from '../../shell/form/question.tsx';
import { newActId } from '../../shell/identity.ts';
import { packQuery } from '../../shell/queries.ts';
import { SignProblem } from '../../shell/sign-problem.tsx';
import { faultWords } from '../../shell/rule-words.ts';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';
import { OverrideReason, overridesOf, reasonsAsked } from './override-reason.tsx';

export interface SectionEditorProps {
  readonly section: SectionDef;
  readonly file: CaseView;
  readonly onDone: () => void;
}

/** Changed answers and the one call that writes them; the id is made once, so that a second try is the same act. */
function useAnswers({ file, onDone }: SectionEditorProps) {
  const { zone } = useSession();
  const queries = useQueryClient();
  const [changes, setChanges] = useState<Facts>({});
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [actId] = useState(newActId);
  const known: Record<string, FactValue> = {};
  for (const [id, fact] of Object.entries(file.facts)) known[id] = fact.value;
  const saving = useMutation({
    mutationFn: () =>
      signAct({
        id: actId,
        kind: 'form.record',
        caseId: file.child.caseId,
        occurredAt: formatInstant(Date.now(), zone),
        zone,
        facts: changes,
        ...overridesOf(reasons),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onDone();
    },
  });
  const answer = (id: string, value: FactValue | undefined): void =>
    setChanges((old) => withChange(old, { id, value, before: known[id] }));
  return { changes, facts: { ...known, ...changes }, answer, reasons, setReasons, saving };
}

/** The questions of the section that this officer may ask and read. */
function questionsOf({ section, file }: SectionEditorProps, officer: SessionView['officer']): readonly FieldDef[] {
  return Object.values(FIELDS).filter(
    (field) =>
      field.section === section.id &&
      !field.auto &&
      !field.calc &&
      field.type !== 'file' &&
      !file.withheldFields.includes(field.id) &&
      mayAsk(field.askedBy, officer.role, officer.certified),
  );
}

export function SectionEditor(props: SectionEditorProps): ReactNode {
  const { t, say } = useSpeech();
  const { zone, officer } = useSession();
  const pack = useQuery(packQuery).data;
  const { changes, facts, answer, reasons, setReasons, saving } = useAnswers(props);
  const problem = saving.error instanceof ApiProblem ? saving.error.problem : undefined;
  const errorOf = (id: string): string | undefined => {
    const fault = problem?.fields.find(({ field }) => field === id || field.startsWith(`${id}.`));
    return fault ? say(fault.message) || faultWords(fault, say) : undefined;
  };
  const count = Object.keys(changes).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (count === 0) props.onDone();
    else saving.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {saving.isError ? <SignProblem cause={saving.error} /> : null}
        {reasonsAsked(problem?.guards ?? [], officer.role, reasons).map((guard) => (
          <OverrideReason
            key={guard}
            guard={guard}
            value={reasons[guard] ?? ''}
            onChange={(reason) => setReasons({ ...reasons, [guard]: reason })}
          />
        ))}
        {questionsOf(props, officer).map((field) => (
          <Question
            key={field.id}
            field={askForm(field, field.required.length > 0)}
            facts={facts}
            zone={zone}
            pack={pack}
            errorOf={errorOf}
            onChange={answer}
          />
        ))}
        <Actions>
          <Button type="submit" busy={saving.isPending} icon="check">
            {t('form.save', { n: count })}
          </Button>
          <Button kind="quiet" onPress={props.onDone}>
            {t('form.cancel')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

interface Change {
  readonly id: string;
  readonly value: FactValue | undefined;
  readonly before: FactValue | undefined;
}

/** An answer that is as it was, or was emptied, is no change: answers are corrected, never deleted. */
function withChange(changes: Facts, { id, value, before }: Change): Facts {
  const { [id]: _old, ...rest } = changes;
  return value === undefined || value === before ? rest : { ...rest, [id]: value };
}

function mayAsk(askedBy: readonly string[] | undefined, role: string, certified: boolean): boolean {
  return !askedBy || askedBy.includes(role) || (certified && askedBy.includes('certified'));
}
