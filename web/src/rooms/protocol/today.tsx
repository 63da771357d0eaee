/** Hoy: what is due, overdue first, each duty with its child, its clock, its law, and one tap to the act that meets it. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ObligationView, Page as Slice } from '#domain/protocol/views.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { Stack } from '../../ui/panel.tsx';
import { DutyCard } from '../../shell/duty-card.tsx';
import { Load } from '../../shell/load.tsx';
import { useNow } from '../../shell/now.ts';
import { obligationsQuery } from '../../shell/queries.ts';
import { useSession } from '../../shell/session.tsx';
import { type MessageKey, useSpeech } from '../../shell/speech.tsx';
import style from './today.module.css';

const GROUPS = ['overdue', 'soon', 'later'] as const;
type Group = (typeof GROUPS)[number];

const GROUP_WORDS: Readonly<Record<Group, MessageKey>> = {
  overdue: 'today.overdue',
  soon: 'today.soon',
  later: 'today.later',
};

const SOON_MS = 24 * 3_600_000;

function groupOf(duty: ObligationView, now: number): Group {
  if (duty.dueAt < now || duty.status === 'overdue') return 'overdue';
  return duty.metaAt < now || duty.dueAt - now < SOON_MS ? 'soon' : 'later';
}

export function Today(): ReactNode {
  const { t } = useSpeech();
  const { officer } = useSession();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const duties = useQuery(obligationsQuery());
  const mayRegister = officer.role !== 'R09';
  return (
    <Page
      title={t('today.title')}
      lead={t('today.lead')}
      actions={
        mayRegister ? (
          <ButtonLink href="/registrar" kind="quiet" icon="plus">
            {t('nav.intake')}
          </ButtonLink>
        ) : null
      }
    >
      <Load query={duties}>
        {(first) => <Duties first={first} cursors={cursors} onMore={(cursor) => setCursors([...cursors, cursor])} />}
      </Load>
    </Page>
  );
}

interface DutiesProps {
  readonly first: Slice<ObligationView>;
  readonly cursors: readonly string[];
  readonly onMore: (cursor: string) => void;
}

function Duties({ first, cursors, onMore }: DutiesProps): ReactNode {
  const { t } = useSpeech();
  const now = useNow();
  const [shown, setShown] = useState<'all' | Group>('all');
  if (first.items.length === 0) {
    return (
      <Empty title={t('today.none')} action={<ButtonLink href="/casos">{t('nav.cases')}</ButtonLink>}>
        {t('today.noneHelp')}
      </Empty>
    );
  }
  const counts = new Map(
    GROUPS.map((group) => [group, first.items.filter((duty) => groupOf(duty, now) === group).length]),
  );
  const more = first.nextCursor !== undefined;
  return (
    <>
      <Choice
        legend={t('today.show')}
        options={[
          { value: 'all', label: t('today.all', { n: countWords(first) }) },
          ...GROUPS.map((group) => ({
            value: group,
            label: `${t(GROUP_WORDS[group])} (${counts.get(group) ?? 0}${more ? '+' : ''})`,
          })),
        ]}
        value={shown}
        onChange={(value) => setShown(value === 'overdue' || value === 'soon' || value === 'later' ? value : 'all')}
      />
      <DutyGroups items={first.items} shown={shown} />
      {cursors.map((cursor, index) => (
        <MoreDuties key={cursor} cursor={cursor} shown={shown} last={index === cursors.length - 1} onMore={onMore} />
      ))}
      {first.nextCursor !== undefined && cursors.length === 0 ? (
        <MoreButton cursor={first.nextCursor} onMore={onMore} />
      ) : null}
    </>
  );
}

function countWords(page: Slice<ObligationView>): string {
  if (!page.total) return page.nextCursor ? `${page.items.length}+` : String(page.items.length);
  return page.total.more ? `${page.total.count}+` : String(page.total.count);
}

function DutyGroups({
  items,
  shown,
}: {
  readonly items: readonly ObligationView[];
  readonly shown: 'all' | Group;
}): ReactNode {
  const { t } = useSpeech();
  const now = useNow();
  return GROUPS.filter((group) => shown === 'all' || shown === group).map((group) => {
    const duties = items.filter((duty) => groupOf(duty, now) === group);
    if (duties.length === 0) return null;
    return (
      <section key={group} className={style['group']} data-group={group}>
        <h2>
          {t(GROUP_WORDS[group])} <span className={style['count']}>{duties.length}</span>
        </h2>
        <ul className={style['list']}>
          {duties.map((duty) => (
            <li key={`${duty.child.caseId}/${duty.id}/${duty.key}`}>
              <DutyCard duty={duty} withChild />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

interface MoreDutiesProps {
  readonly cursor: string;
  readonly shown: 'all' | Group;
  readonly last: boolean;
  readonly onMore: (cursor: string) => void;
}

function MoreDuties({ cursor, shown, last, onMore }: MoreDutiesProps): ReactNode {
  const query = useQuery(obligationsQuery(cursor));
  return (
    <Load query={query}>
      {(page) => (
        <Stack>
          <DutyGroups items={page.items} shown={shown} />
          {last && page.nextCursor !== undefined ? <MoreButton cursor={page.nextCursor} onMore={onMore} /> : null}
        </Stack>
      )}
    </Load>
  );
}

function MoreButton({
  cursor,
  onMore,
}: {
  readonly cursor: string;
  readonly onMore: (cursor: string) => void;
}): ReactNode {
  const { t } = useSpeech();
  return (
    <div>
      <Button kind="quiet" onPress={() => onMore(cursor)}>
        {t('shell.more')}
      </Button>
    </div>
  );
}
