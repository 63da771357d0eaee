/** Who acts now? A staffed contact at any instant, or a gap that somebody must answer for — never an empty answer (C20). */
import type { Calendar } from '../kernel/calendar.ts';
import { DAY_MS, type Instant } from '../kernel/instant.ts';
import type { Localized } from '../kernel/localized.ts';
import { mergeWindows, type Window, windowsOf } from './openings.ts';
import type { ContactRow, Directory } from './types.ts';

export interface OnCallQuery {
  /** What is needed, e.g. `protection`. */
  readonly duty: string;
  /** Post that asks; without it, contacts of the whole country come first. */
  readonly postId?: string;
  /** Country of the consulate, for duty `consular`. */
  readonly country?: string;
  readonly at: Instant;
}

interface ContactOnDuty {
  readonly contactId: string;
  readonly institution: string;
  readonly name: Localized;
  readonly phone: string;
}

export interface OnCall {
  readonly at: Instant;
  readonly duty: string;
  /** On duty now, the one to call first first. `until` is absent round the clock. */
  readonly staffed: readonly (ContactOnDuty & { readonly until?: Instant })[];
  /** Closed now, the one that opens first first. `opensAt` is absent when it does not open within a fortnight. */
  readonly closed: readonly (ContactOnDuty & { readonly opensAt?: Instant })[];
  /** Nobody is on duty: an alarm. */
  readonly gap: boolean;
}

/** A hole in the roster of a post, `from` inclusive, `to` exclusive. */
export interface CoverageGap {
  readonly postId: string;
  readonly from: Instant;
  readonly to: Instant;
}

const HORIZON_MS = 14 * DAY_MS;

interface Horizon {
  readonly from: Instant;
  readonly to: Instant;
  readonly windows: readonly Window[] | undefined;
}

// Every intake asks for the staffed contact, so the windows of the coming fortnight are kept for the days they hold for.
const horizons = new WeakMap<Calendar, WeakMap<ContactRow, Horizon>>();

function horizonOf(directory: Directory, contact: ContactRow, at: Instant): readonly Window[] | undefined {
  if (!contact.hours) return undefined;
  let byContact = horizons.get(directory.calendar);
  if (!byContact) {
    byContact = new WeakMap();
    horizons.set(directory.calendar, byContact);
  }
  let known = byContact.get(contact);
  if (!known || at < known.from || at + HORIZON_MS > known.to) {
    const to = at + 2 * HORIZON_MS;
    known = { from: at, to, windows: windowsOf(directory, contact, { from: at - DAY_MS, to }) };
    byContact.set(contact, known);
  }
  return known.windows;
}

function serves(contact: ContactRow, { duty, postId, country }: Omit<OnCallQuery, 'at'>): boolean {
  return (
    contact.duty === duty &&
    (country === undefined || contact.country === country) &&
    (postId === undefined || contact.posts === undefined || contact.posts.includes(postId))
  );
}

function isBefore(a: ContactRow, b: ContactRow, hasPost: boolean): number {
  // An office of one post is the wrong door for a case without post, unless nobody else is there.
  const local = hasPost ? 0 : Number(a.posts !== undefined) - Number(b.posts !== undefined);
  return local || a.order - b.order || a.id.localeCompare(b.id, 'en');
}

/** The contacts for a duty at an instant: staffed, closed with their next opening, and whether that leaves a gap. */
export function onCall(directory: Directory, query: OnCallQuery): OnCall {
  const { at, duty } = query;
  const staffed: OnCall['staffed'][number][] = [];
  const closed: OnCall['closed'][number][] = [];
  const contacts = directory.contacts
    .filter((contact) => serves(contact, query))
    .toSorted((a, b) => isBefore(a, b, query.postId !== undefined));
  for (const contact of contacts) {
    const { id, institution, name, phone } = contact;
    const line: ContactOnDuty = { contactId: id, institution, name, phone };
    const windows = horizonOf(directory, contact, at);
    const next = windows?.find((window) => window.to > at);
    if (!windows) staffed.push(line);
    else if (next && next.from <= at) staffed.push(next.to - at >= HORIZON_MS ? line : { ...line, until: next.to });
    else closed.push(!next || next.from - at > HORIZON_MS ? line : { ...line, opensAt: next.from });
  }
  closed.sort((a, b) => (a.opensAt ?? Infinity) - (b.opensAt ?? Infinity) || 0);
  return { at, duty, staffed, closed, gap: staffed.length === 0 };
}

/** The holes that each post has for a duty in a stretch of time, in order of posts and time. */
export function coverageGaps(directory: Directory, duty: string, stretch: Window): CoverageGap[] {
  const { from, to } = stretch;
  return directory.posts.flatMap(({ id: postId }) => {
    const rosters = directory.contacts
      .filter((contact) => serves(contact, { duty, postId }))
      .map((contact) => windowsOf(directory, contact, stretch));
    if (rosters.includes(undefined)) return [];
    const gaps: CoverageGap[] = [];
    let open = from;
    for (const window of mergeWindows(rosters.flatMap((roster) => roster ?? []))) {
      if (window.from > open && open < to) gaps.push({ postId, from: open, to: Math.min(window.from, to) });
      open = Math.max(open, window.to);
    }
    if (open < to) gaps.push({ postId, from: open, to });
    return gaps;
  });
}
