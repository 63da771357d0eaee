/** What is owed to this child? Open duties by clock, those done, and those that do not exist with the reason. */
import type { ReactNode } from 'react';
import type { CaseView } from '#domain/protocol/views.ts';
import { Details } from '../../ui/details.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Panel, Stack } from '../../ui/panel.tsx';
import { DutyCard } from '../../shell/duty-card.tsx';
import { absenceWords, obligationTitle } from '../../shell/rule-words.ts';
import { useSpeech } from '../../shell/speech.tsx';

export function CaseDuties({ file }: { readonly file: CaseView }): ReactNode {
  const speech = useSpeech();
  const { t, say } = speech;
  const open = file.obligations
    .filter(({ status }) => status === 'open' || status === 'overdue')
    .toSorted((a, b) => a.dueAt - b.dueAt || a.metaAt - b.metaAt);
  const done = file.obligations.filter(({ status }) => status !== 'open' && status !== 'overdue');
  return (
    <Panel
      title={t('case.duties')}
      aside={<span>{t('case.dutiesCount', { open: open.length, done: done.length })}</span>}
      flat
    >
      {open.length === 0 ? (
        <Empty title={t('case.noDuties')}>{t('case.noDutiesHelp')}</Empty>
      ) : (
        <Stack gap="sm">
          {open.map((duty) => (
            <DutyCard key={`${duty.id}/${duty.key}`} duty={duty} />
          ))}
        </Stack>
      )}
      {done.length > 0 ? (
        <Details summary={t('case.doneDuties', { n: done.length })}>
          {done.map((duty) => (
            <DutyCard key={`${duty.id}/${duty.key}`} duty={duty} />
          ))}
        </Details>
      ) : null}
      {file.absent.length > 0 ? (
        <Details summary={t('case.absentDuties', { n: file.absent.length })}>
          <ul>
            {file.absent.map((duty) => (
              <li key={duty.id} data-absent={duty.id}>
                <b>{obligationTitle(duty.id, say)}</b>: {absenceWords(duty.id, duty.reason, speech)}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </Panel>
  );
}
