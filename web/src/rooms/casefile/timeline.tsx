/** What happened, in plain words? The journal, latest first: when, who, what; late arrivals say so. */
import type { ReactNode } from 'react';
import { isRoleCode, ROLE_NAMES } from '#domain/access/role.ts';
import { MINUTE_MS } from '#domain/kernel/instant.ts';
import type { CaseView, TimelineEntry } from '#domain/protocol/views.ts';
import { Details } from '../../ui/details.tsx';
import { Pairs } from '../../ui/pairs.tsx';
import { Panel } from '../../ui/panel.tsx';
import { fieldWords, valueWords } from '../../shell/form/form-words.ts';
import { useSpeech } from '../../shell/speech.tsx';
import { useNames } from '../../shell/names.ts';
import style from './timeline.module.css';

/** Below this, event and receipt are the same moment for a reader. */
const SAME_MS = 5 * MINUTE_MS;

export function Timeline({ file }: { readonly file: CaseView }): ReactNode {
  const { t } = useSpeech();
  const entries = file.timeline.toSorted((a, b) => b.occurredAt - a.occurredAt || b.receivedAt - a.receivedAt);
  return (
    <Panel title={t('case.history')}>
      <ol className={style['line']}>
        {entries.map((entry) => (
          <Entry key={entry.actId} entry={entry} zone={file.zone} />
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ entry, zone }: { readonly entry: TimelineEntry; readonly zone: string }): ReactNode {
  const { t, say, when } = useSpeech();
  const names = useNames();
  const role = isRoleCode(entry.by.role) ? say(ROLE_NAMES[entry.by.role]) : t('case.system');
  const late = entry.receivedAt - entry.occurredAt > SAME_MS;
  return (
    <li className={style['entry']} data-system={entry.system} data-act={entry.kind}>
      <time dateTime={new Date(entry.occurredAt).toISOString()}>{when(entry.occurredAt, zone)}</time>
      <div className={style['what']}>
        <strong>{say(entry.title)}</strong>
        <span className={style['by']}>
          {entry.system
            ? t('case.bySystem')
            : [entry.by.name, role, names(entry.by.institution) ?? entry.by.institution].filter(Boolean).join(' · ')}
        </span>
        {late ? (
          <span className={style['by']}>{t('case.receivedLate', { at: when(entry.receivedAt, zone) })}</span>
        ) : null}
        <Answers entry={entry} />
      </div>
    </li>
  );
}

function Answers({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  const speech = useSpeech();
  const names = useNames();
  const { t, say } = speech;
  const facts = Object.entries(entry.facts);
  if (facts.length === 0 && entry.withheld === 0) return null;
  return (
    <Details summary={t('case.answers', { n: facts.length + entry.withheld })}>
      <Pairs
        pairs={facts.map(([id, value]) => ({
          key: id,
          term: fieldWords(id, say, entry.kind),
          value: valueWords({ id, value: value }, speech, { kind: entry.kind, names }),
        }))}
      />
      {entry.withheld > 0 ? <p>{t('case.withheld', { n: entry.withheld })}</p> : null}
    </Details>
  );
}
