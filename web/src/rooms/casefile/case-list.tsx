/** Which children? The cases the viewer may see, with search by name; a failed search is an error, never an empty list. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useEffect, useId, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { STATES } from '#domain/casefile/types.ts';
import { parseCaseId } from '#domain/kernel/ids.ts';
import type { CaseListItem, Page as Slice } from '#domain/protocol/views.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Line, Pick } from '../../ui/line-input.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { childFacts, childName, Folio } from '../../shell/child.tsx';
import { spanWords } from '../../shell/due.tsx';
import { stateWords } from '../../shell/form/form-words.ts';
import { Load } from '../../shell/load.tsx';
import { useNow } from '../../shell/now.ts';
import { casesQuery } from '../../shell/queries.ts';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import style from './case-list.module.css';

const PRIORITY: Readonly<
  Record<CaseListItem['priority'], { readonly word: MessageKey; readonly tone: 'danger' | 'warn' | 'plain' }>
> = {
  alta: { word: 'priority.alta', tone: 'danger' },
  media: { word: 'priority.media', tone: 'warn' },
  baja: { word: 'priority.baja', tone: 'plain' },
};

/** Waits until typing pauses, so that a search is one request and not ten. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export function CaseList(): ReactNode {
  const { t } = useSpeech();
  const initial = new URLSearchParams(useSearch());
  const [text, setText] = useState('');
  const [state, setState] = useState(initial.get('state') ?? '');
  const [cursor, setCursor] = useState<string>();
  const q = useDeferredValue(useSettled(text.trim()));
  const filter = { ...(q ? { q } : {}), ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) };
  const cases = useQuery({ ...casesQuery(filter), placeholderData: keepPreviousData });
  return (
    <Page title={t('cases.title')} lead={t('cases.lead')}>
      <Filters
        text={text}
        state={state}
        onText={(next) => {
          setText(next);
          setCursor(undefined);
        }}
        onState={(next) => {
          setState(next);
          setCursor(undefined);
        }}
      />
      <Load query={cases} waiting={t('cases.searching')}>
        {(page) => <Results page={page} searched={q !== ''} cursor={cursor} onGo={setCursor} />}
      </Load>
    </Page>
  );
}

interface FiltersProps {
  readonly text: string;
  readonly state: string;
  readonly onText: (text: string) => void;
  readonly onState: (state: string) => void;
}

function Filters({ text, state, onText, onState }: FiltersProps): ReactNode {
  const { t, say } = useSpeech();
  const id = useId();
  const folio = parseCaseId(text);
  return (
    <Panel>
      <search className={style['filters']}>
        <FieldFrame as="div" legend={t('cases.search')} hint={t('cases.searchHint')} controlId={`${id}-q`}>
          <Line id={`${id}-q`} type="search" value={text} maxLength={100} onChange={onText} />
        </FieldFrame>
        <FieldFrame as="div" legend={t('cases.state')} controlId={`${id}-state`}>
          <Pick
            id={`${id}-state`}
            value={state}
            empty={t('cases.anyState')}
            options={STATES.map((code) => ({ value: code, label: stateWords(code, say) }))}
            onChange={onState}
          />
        </FieldFrame>
      </search>
      {folio ? (
        <p>
          <Link href={`/casos/${folio}`}>{t('cases.openFolio', { id: folio })}</Link>
        </p>
      ) : null}
    </Panel>
  );
}

interface ResultsProps {
  readonly page: Slice<CaseListItem>;
  readonly searched: boolean;
  readonly cursor: string | undefined;
  readonly onGo: (cursor: string | undefined) => void;
}

function Results({ page, searched, cursor, onGo }: ResultsProps): ReactNode {
  const { t } = useSpeech();
  if (page.items.length === 0) {
    return (
      <Empty icon="search" title={t(searched ? 'cases.noMatch' : 'cases.none')}>
        {t(searched ? 'cases.noMatchHelp' : 'cases.noneHelp')}
      </Empty>
    );
  }
  const count = { n: page.total?.count ?? page.items.length, more: page.total?.more ? 'yes' : 'no' };
  return (
    <>
      <output className={style['count']}>{t('cases.count', count)}</output>
      <ul className={style['list']}>
        {page.items.map((item) => (
          <Row key={item.caseId} item={item} />
        ))}
      </ul>
      <Pager cursor={cursor} next={page.nextCursor} onGo={onGo} />
    </>
  );
}

function Row({ item }: { readonly item: CaseListItem }): ReactNode {
  const speech = useSpeech();
  const { t, say, when } = speech;
  const now = useNow();
  const priority = PRIORITY[item.priority];
  return (
    <li className={style['row']}>
      <div className={style['who']}>
        <Link href={`/casos/${item.caseId}`} className={style['name']}>
          {childName(item, speech)}
        </Link>
        <span className={style['facts']}>{childFacts(item, speech)}</span>
        <span className={style['facts']}>
          <Folio id={item.caseId} /> · {t('post.contact', { at: when(item.contactAt) })}
        </span>
      </div>
      <div className={style['states']}>
        <Status tone={priority.tone}>{t(priority.word)}</Status>
        <Status tone="plain">{stateWords(item.state, say)}</Status>
        {item.overdue > 0 ? (
          <Status tone="danger">{t('cases.overdue', { n: item.overdue })}</Status>
        ) : item.nextDueAt !== undefined && item.nextDueAt > now ? (
          <Status tone="info" icon="clock">
            {t('cases.nextIn', { span: spanWords(item.nextDueAt - now, t) })}
          </Status>
        ) : null}
      </div>
    </li>
  );
}

interface PagerProps {
  readonly cursor: string | undefined;
  readonly next: string | undefined;
  readonly onGo: (cursor: string | undefined) => void;
}

function Pager({ cursor, next, onGo }: PagerProps): ReactNode {
  const { t } = useSpeech();
  if (!cursor && !next) return null;
  return (
    <nav className={style['pager']} aria-label={t('cases.pages')}>
      {cursor ? (
        <Button kind="quiet" onPress={() => onGo(undefined)}>
          {t('cases.first')}
        </Button>
      ) : null}
      {next ? (
        <Button kind="quiet" onPress={() => onGo(next)}>
          {t('cases.next')}
        </Button>
      ) : null}
    </nav>
  );
}
