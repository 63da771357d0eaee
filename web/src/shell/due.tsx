/** How late is a duty? Words, tone and exact time from its two clocks; the same everywhere. */
import type { ReactNode } from 'react';
import { DAY_MS, type Instant, MINUTE_MS } from '#domain/kernel/instant.ts';
import type { Obligation } from '#domain/protocol/types.ts';
import { Clock } from '../ui/clock.tsx';
import type { Tone } from '../ui/tone.ts';
import { useNow } from './now.ts';
import { type MessageKey, type Speech, useSpeech } from './speech.tsx';

/** "2 días 3 h", "3 h 20 min", "25 min": the two largest parts. */
export function spanWords(ms: number, t: Speech['t']): string {
  const minutes = Math.max(1, Math.round(Math.abs(ms) / MINUTE_MS));
  const days = Math.floor((minutes * MINUTE_MS) / DAY_MS);
  const hours = Math.floor((minutes % (24 * 60)) / 60);
  if (days >= 3) return t('time.days', { n: days });
  if (days > 0)
    return hours ? `${t('time.days', { n: days })} ${t('time.hours', { n: hours })}` : t('time.days', { n: days });
  if (hours >= 6) return t('time.hours', { n: hours });
  if (hours > 0) {
    const rest = minutes % 60;
    return rest ? `${t('time.hours', { n: hours })} ${t('time.minutes', { n: rest })}` : t('time.hours', { n: hours });
  }
  return t('time.minutes', { n: minutes });
}

type Clocks = Pick<Obligation, 'status' | 'metaAt' | 'dueAt' | 'triggeredAt'> & { readonly metAt?: Instant };

/** Red when past the law or target that binds, amber past the target or past four fifths of the time. */
export function dueTone(duty: Clocks, now: Instant): Tone {
  if (duty.status === 'met') return 'ok';
  if (duty.status === 'met_late') return 'warn';
  if (duty.status === 'cancelled') return 'plain';
  if (now > duty.dueAt) return 'danger';
  const span = duty.metaAt - duty.triggeredAt;
  return now > duty.metaAt || now > duty.triggeredAt + span * 0.8 ? 'warn' : 'info';
}

export function dueWords(duty: Clocks, now: Instant, t: Speech['t']): string {
  switch (duty.status) {
    case 'met':
      return t('due.met');
    case 'met_late':
      return t('due.metLate', { span: spanWords((duty.metAt ?? duty.dueAt) - duty.dueAt, t) });
    case 'cancelled':
      return t('due.cancelled');
    case 'open':
    case 'overdue':
      return now > duty.dueAt
        ? t('due.overdue', { span: spanWords(now - duty.dueAt, t) })
        : t('due.left', { span: spanWords(duty.dueAt - now, t) });
  }
}

export interface AwaitedProps {
  readonly dueAt: Instant;
  /** Sentence around the exact time, with `{at}`. */
  readonly by: MessageKey;
}

/** The clock of something that somebody else is waiting for: time left, or how late. */
export function Awaited({ dueAt, by }: AwaitedProps): ReactNode {
  const { t, whenShort } = useSpeech();
  const now = useNow();
  const late = now > dueAt;
  const span = spanWords(dueAt - now, t);
  return (
    <Clock
      tone={late ? 'danger' : 'info'}
      words={t(late ? 'due.overdue' : 'due.left', { span })}
      exact={t(by, { at: whenShort(dueAt, now) })}
      dateTime={new Date(dueAt).toISOString()}
    />
  );
}

export interface DueProps {
  readonly duty: Clocks;
  readonly zone?: string;
}

export function Due({ duty, zone }: DueProps): ReactNode {
  const now = useNow();
  const { t, whenShort } = useSpeech();
  const done = duty.metAt !== undefined && (duty.status === 'met' || duty.status === 'met_late');
  const at = done && duty.metAt !== undefined ? duty.metAt : duty.dueAt;
  return (
    <Clock
      tone={dueTone(duty, now)}
      words={dueWords(duty, now, t)}
      exact={t(done ? 'due.exactMet' : 'due.exact', { at: whenShort(at, now, zone) })}
      dateTime={new Date(at).toISOString()}
    />
  );
}
