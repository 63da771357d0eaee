/** Under which calendar, directory and law does a story live? The country's own data, changed where the fixture says so. */
import type { NodeCode } from '#domain/kernel/ids.ts';
import type {
  ClockRow,
  ContactRow,
  FacilityRow,
  Hours,
  InstitutionRow,
  Pack,
  PolicyRow,
  PostRow,
} from '#domain/protocol/types.ts';
import type { Fixture } from './format.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Source of a row that a story made. */
export const STORY = 'story';
const SOURCE = { source: STORY, mark: 'P' };

/** The pack of a node for one story; the pack itself is never changed. */
export function applyFixture(pack: Pack, fixture: Fixture | undefined): Pack {
  const node: NodeCode = pack.node;
  const calendar = fixture?.calendar?.[node];
  const directory = fixture?.directory?.[node];
  const removed = new Set(directory?.remove ?? []);
  const keep = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => !removed.has(row.id));
  return {
    ...pack,
    calendar: calendar ? mergeCalendar(pack, calendar) : pack.calendar,
    // Rows of a story are plain data: what the loader would refuse is refused by what then fails to happen.
    institutions: keep(
      mergeRows(
        pack.institutions,
        [...(directory?.institutions ?? []), ...keepersOf(pack, directory?.facilities ?? [])],
        institutionRow,
      ) as readonly InstitutionRow[],
    ),
    contacts: keep(mergeContacts(pack, directory)),
    posts: keep(
      mergeRows(pack.posts, directory?.posts, (row) => ({
        zone: pack.calendar.zone,
        institution: pack.posts[0]?.institution ?? pack.institutions[0]?.id,
        ...row,
        name: named(row),
      })) as readonly PostRow[],
    ),
    facilities: keep(mergeRows(pack.facilities, directory?.facilities, facilityRow) as readonly FacilityRow[]),
    policies: mergePolicies(pack.policies, fixture?.policies?.[node]),
    clocks: mergeClocks(pack.clocks, fixture?.clocks?.[node]),
  };
}

type CalendarFixture = NonNullable<NonNullable<Fixture['calendar']>[NodeCode]>;

function mergeCalendar({ calendar }: Pack, fixture: CalendarFixture): Pack['calendar'] {
  return {
    ...calendar,
    ...(fixture.zone === undefined ? {} : { zone: fixture.zone }),
    ...(fixture.weekend === undefined ? {} : { weekend: fixture.weekend }),
    holidays: holidaysOf(calendar.holidays, fixture.holidays),
  };
}

/** A list closes the years it speaks of; `add` and `remove` change what is there. */
function holidaysOf(known: ReadonlySet<string>, wanted: CalendarFixture['holidays']): ReadonlySet<string> {
  if (wanted === undefined) return known;
  const { add = [], remove = [], exactly } = Array.isArray(wanted) ? { exactly: wanted } : wanted;
  const years = new Set((exactly ?? []).map((day) => day.slice(0, 4)));
  const base =
    exactly === undefined ? [...known] : [...[...known].filter((day) => !years.has(day.slice(0, 4))), ...exactly];
  return new Set([...base, ...add].filter((day) => !remove.includes(day)));
}

function mergeRows(
  known: readonly { readonly id: string }[],
  wanted: readonly Row[] | undefined,
  complete: (row: Row) => Readonly<Record<string, unknown>>,
): readonly unknown[] {
  if (!wanted) return known;
  const changed = known.map((row) => {
    const change = wanted.find((one) => one.id === row.id);
    return change ? { ...row, ...change, ...('name' in change ? { name: named(change) } : {}) } : row;
  });
  const added = wanted
    .filter((one) => !known.some((row) => row.id === one.id))
    .map((row) => ({ ...SOURCE, ...complete(row) }));
  return [...changed, ...added];
}

function named(row: Row): unknown {
  const { name = row.id } = row;
  return typeof name === 'string' ? { es: name, en: name, fr: name } : name;
}

function institutionRow(row: Row): Readonly<Record<string, unknown>> {
  return { type: 'proteccion_ninez', short: row.id, ...row, name: named(row) };
}

/** A house of which the story does not say who runs it is run by itself: who works there sees no other house. */
function keepersOf({ facilities }: Pack, houses: readonly Row[]): readonly Row[] {
  return houses
    .filter((row) => row['institution'] === undefined && !facilities.some(({ id }) => id === row.id))
    .map(({ id, name = id }) => ({ id, name, type: 'albergue' }));
}

function facilityRow(row: Row): Readonly<Record<string, unknown>> {
  return {
    institution: row.id,
    rung: 'PL6',
    regime: 'puertas_abiertas',
    licensedUntil: '2099-12-31',
    adm1: '',
    places: [{ sex: 'cualquiera', ageFrom: 0, ageTo: 17, places: 10 }],
    siblings: true,
    languages: ['spa'],
    ...row,
    name: named(row),
  };
}

type DirectoryFixture = NonNullable<NonNullable<Fixture['directory']>[NodeCode]>;

function mergeContacts(pack: Pack, directory: DirectoryFixture | undefined): readonly ContactRow[] {
  if (!directory?.contacts) return pack.contacts;
  const wanted: readonly Row[] = directory.contacts.map(({ hours, ...row }) => ({
    ...row,
    ...(hours === undefined ? {} : { hours: hoursOf(hours) }),
  }));
  const merged = mergeRows(pack.contacts, wanted, (row) => ({
    institution: pack.contacts.find((one) => one.duty === 'protection')?.institution,
    duty: 'protection',
    phone: '+000 000 0000',
    order: 1,
    ...row,
    name: named(row),
  })) as readonly (ContactRow & { readonly hours?: readonly Hours[] | '24h' })[];
  const rows: ContactRow[] = merged.map(({ hours, ...row }) =>
    hours === undefined || hours === '24h' ? row : { ...row, hours },
  );
  if (directory.only !== true) return rows;
  const kept = new Set(wanted.map((row) => row.id));
  const duties = new Set(rows.filter((row) => kept.has(row.id)).map((row) => row.duty));
  return rows.filter((row) => kept.has(row.id) || !duties.has(row.duty));
}

type HoursFixture = NonNullable<NonNullable<DirectoryFixture['contacts']>[number]['hours']>;

function hoursOf(value: HoursFixture): readonly Hours[] | '24h' {
  if (value === '24h') return '24h';
  const rows = Array.isArray(value) ? value : [value];
  return rows.map(({ days, holidays, ...row }) => ({
    ...row,
    days: typeof days === 'string' ? daysOf(days) : days,
    ...(holidays === undefined ? {} : { holidays }),
  }));
}

/** `Mon-Fri`, `Sat,Sun` or `Mon-Sun`, as numbers 1 to 7. */
function daysOf(text: string): readonly number[] {
  return text.split(',').flatMap((part) => {
    const [from, to = from] = part.split(/[-–]/).map((day) => WEEK.indexOf(day.trim().slice(0, 3).toLowerCase()) + 1);
    if (from === undefined || to === undefined || from < 1 || to < 1) return [];
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => ((from - 1 + index) % 7) + 1);
  });
}

function mergePolicies(
  known: readonly PolicyRow[],
  wanted: Readonly<Record<string, unknown>> | undefined,
): readonly PolicyRow[] {
  if (!wanted) return known;
  const rows = Object.entries(wanted).map(([key, value]) => ({ ...SOURCE, key, value }) as PolicyRow);
  return [...rows, ...known.filter((row) => !Object.hasOwn(wanted, row.key))];
}

function mergeClocks(
  known: readonly ClockRow[],
  wanted: readonly Readonly<Record<string, unknown>>[] | undefined,
): readonly ClockRow[] {
  if (!wanted) return known;
  const rows = wanted.map((row) => ({ ...SOURCE, ...row }) as unknown as ClockRow);
  const replaced = (row: ClockRow): boolean =>
    rows.some((one) => one.obligation === row.obligation && one.variant === row.variant);
  return [...rows, ...known.filter((row) => !replaced(row))];
}
