/** How are answers of one section written? Only what changed is sent, as one `form.record`; a fault leads to its question. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { formatInstant } from '#domain/kernel/instant.ts';
import type { CaseView } from '#domain/protocol/views.ts';
import type { Facts, FactValue, SectionDef } from '#domain/register/form/field.ts';
import { FIELDS } from '#domain/register/form/index.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Actions, Stack } from '../../ui/panel.tsx';
import { ApiProblem, signAct } from '../../shell/api.ts';
import { askForm } from '../../shell/form/asked-field.ts';
import { Question } from '../../shell/form/question.tsx';
import { newActId } from '../../shell/identity.ts';
import { problemWords } from '../../shell/problem-notice.tsx';
import { packQuery } from '../../shell/queries.ts';
import { Refusals } from '../../shell/refusals.tsx';
import { faultWords } from '../../shell/rule-words.ts';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';

export interface SectionEditorProps {
  readonly section: SectionDef;
  readonly file: CaseView;
  readonly onDone: () => void;
}

export function SectionEditor({ section, file, onDone }: SectionEditorProps): ReactNode {
  const speech = useSpeech();
  const { t, say } = speech;
  const { zone, officer } = useSession();
  const queries = useQueryClient();
  const pack = useQuery(packQuery).data;
  const [changes, setChanges] = useState<Facts>({});
  const [actId] = useState(newActId);
  const saving = useMutation({
    mutationFn: () =>
      signAct({
        id: actId,
        kind: 'form.record',
        caseId: file.child.caseId,
        occurredAt: formatInstant(Date.now(), zone),
        zone,
        facts: changes,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onDone();
    },
  });
  const known: Record<string, FactValue> = {};
  for (const [id, fact] of Object.entries(file.facts)) known[id] = fact.value;
  const facts: Facts = { ...known, ...changes };
  const problem = saving.error instanceof ApiProblem ? saving.error.problem : undefined;
  const errorOf = (id: string): string | undefined => {
    const fault = problem?.fields.find(({ field }) => field === id || field.startsWith(`${id}.`));
    return fault ? say(fault.message) || faultWords(fault, say) : undefined;
  };
  const asked = Object.values(FIELDS).filter(
    (field) =>
      field.section === section.id &&
      !field.auto &&
      !field.calc &&
      field.type !== 'file' &&
      !file.withheldFields.includes(field.id) &&
      mayAsk(field.askedBy, officer.role, officer.certified),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (Object.keys(changes).length === 0) onDone();
    else saving.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {saving.isError ? (
          <Notice tone="danger" live="alert" title={t('act.refused')}>
            <p>{problemWords(saving.error, speech)}</p>
            {problem ? <Refusals refusals={problem.guards} /> : null}
          </Notice>
        ) : null}
        {asked.map((field) => (
          <Question
            key={field.id}
            field={askForm(field, field.required.length > 0)}
            facts={facts}
            zone={zone}
            pack={pack}
            errorOf={errorOf}
            onChange={(id, value) => setChanges((old) => withChange(old, id, value, known[id]))}
          />
        ))}
        <Actions>
          <Button type="submit" busy={saving.isPending} icon="check">
            {t('form.save', { n: Object.keys(changes).length })}
          </Button>
          <Button kind="quiet" onPress={onDone}>
            {t('form.cancel')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

/** An answer that is as it was, or was emptied, is no change: answers are corrected, never deleted. */
function withChange(changes: Facts, id: string, value: FactValue | undefined, before: FactValue | undefined): Facts {
  const { [id]: _old, ...rest } = changes;
  return value === undefined || value === before ? rest : { ...rest, [id]: value };
}

function mayAsk(askedBy: readonly string[] | undefined, role: string, certified: boolean): boolean {
  return !askedBy || askedBy.includes(role) || (certified && askedBy.includes('certified'));
}
