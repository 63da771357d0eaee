/** What would happen if this were signed now? The decision beside the form: consequences, or the rule that forbids it and the mend. */
import type { ReactNode } from 'react';
import type { FieldFault } from '#domain/protocol/types.ts';
import type { DecisionView } from '#domain/protocol/views.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ApiProblem } from '../../shell/api.ts';
import { DecisionSummary } from '../../shell/decision-summary.tsx';
import { fieldWords } from '../../shell/form/form-words.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Refusals } from '../../shell/refusals.tsx';
import { useSession } from '../../shell/session.tsx';
import { useSpeech } from '../../shell/speech.tsx';
import { OverrideReason, reasonsAsked } from './override-reason.tsx';

export interface ActVerdictProps {
  readonly decision: DecisionView | undefined;
  readonly faults: readonly FieldFault[];
  readonly failure: unknown;
  readonly kind: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly onReason: (guard: string, reason: string) => void;
  readonly sign: ReactNode;
}

export function ActVerdict({ decision, faults, failure, kind, reasons, onReason, sign }: ActVerdictProps): ReactNode {
  const { t, say } = useSpeech();
  const { officer } = useSession();
  const refusals =
    failure instanceof ApiProblem && failure.problem.guards.length > 0
      ? failure.problem.guards
      : (decision?.refusals ?? []);
  const asked = reasonsAsked(refusals, officer.role, reasons);
  const missing = faults.filter(({ code }) => code === 'missing');
  return (
    <Panel title={t('act.verdict')}>
      {failure && refusals.length === 0 && faults.length === 0 ? <ProblemNotice cause={failure} /> : null}
      {refusals.length > 0 ? (
        <Notice tone="danger" live="status" title={t('act.forbidden')}>
          <Refusals refusals={refusals} />
        </Notice>
      ) : null}
      {missing.length > 0 ? (
        <Notice tone="info" title={t('act.missing', { n: missing.length })}>
          <p>{missing.map(({ field }) => fieldWords(field, say, kind)).join(' · ')}</p>
        </Notice>
      ) : null}
      {asked.map((guard) => (
        <OverrideReason
          key={guard}
          guard={guard}
          value={reasons[guard] ?? ''}
          onChange={(reason) => onReason(guard, reason)}
        />
      ))}
      {decision?.verdict === 'accepted' ? (
        <>
          <Notice tone="ok" title={t('act.allowed')} />
          <DecisionSummary decision={decision} />
        </>
      ) : null}
      {refusals.length === 0 || asked.length > 0 ? sign : null}
    </Panel>
  );
}
