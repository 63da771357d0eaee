/** Which days are not worked? Statutory holidays of the library, mended by the node's own dated additions and removals. */
import Holidays from 'date-holidays';
import type { Calendar } from '#domain/kernel/calendar.ts';
import type { PackProblem } from './problems.ts';
import type { CalendarFile } from './schema.ts';

export interface Years {
  /** First and last calendar year whose holidays are computed. */
  readonly from: number;
  readonly to: number;
}

interface Dated {
  readonly rule: string;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

function holds(row: Dated, day: string): boolean {
  return (row.validFrom === undefined || row.validFrom <= day) && (row.validTo === undefined || day <= row.validTo);
}

/** Days of the rules in a year; half days (which begin at noon) are worked. */
function wholePublicDays(library: Holidays, year: number): { day: string; rule: string }[] {
  return library
    .getHolidays(year)
    .filter(({ type, date }) => type === 'public' && date.slice(11, 16) === '00:00')
    .map(({ date, rule }) => ({ day: date.slice(0, 10), rule }));
}

/** The working calendar of a node; a rule that the library cannot read, or a removal of nothing, becomes a problem. */
export function buildCalendar(file: CalendarFile, years: Years, problems: PackProblem[]): Calendar {
  const name = `${file.node}/calendar.yaml`;
  const { library: country, add = [], remove = [] } = file.holidays;
  const library = new Holidays(country);
  const added = new Map<string, Dated>();
  for (const [i, row] of add.entries()) {
    // The library knows the rule already as another type (e.g. observance): asking it again makes it public.
    if (library.setHoliday(row.rule, { name: row.name, type: 'public' })) added.set(row.rule, row);
    else problems.push({ file: name, path: `holidays.add[${i}].rule`, mend: `the library cannot read "${row.rule}"` });
  }
  const removed = new Map<string, Dated>(remove.map((row) => [row.rule, row]));
  const used = new Set<string>();
  const holidays = new Set<string>();
  for (let year = years.from; year <= years.to; year += 1) {
    for (const { day, rule } of wholePublicDays(library, year)) {
      const addition = added.get(rule);
      if (addition && !holds(addition, day)) continue;
      const removal = removed.get(rule);
      if (removal && holds(removal, day)) used.add(rule);
      else holidays.add(day);
    }
  }
  for (const [i, { rule }] of remove.entries()) {
    if (used.has(rule)) continue;
    problems.push({ file: name, path: `holidays.remove[${i}].rule`, mend: `nothing to remove: no day by "${rule}"` });
  }
  return { zone: file.zone, weekend: file.weekend, holidays };
}
