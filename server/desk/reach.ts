/**
 * Who may find a case in a list? The ties of `domain/access/ties.ts`, written down as words beside the case so that one
 * index answers. A word only lets a case be found; what of it may be read is decided case by case (`domain/access`).
 */
import type { CaseFile } from '#domain/casefile/types.ts';
import { accountableInstitution } from '#domain/directory/accountable.ts';
import type { Act } from '#domain/register/act.ts';
import { HOUR_MS, type Instant } from '#domain/kernel/instant.ts';
import type { Assessment, Pack } from '#domain/protocol/types.ts';
import type { Officer } from '../session/officer.ts';

/** Any protection authority of the node: nobody has acknowledged yet. */
const LOOKED_FOR = 'p:*';
/** R01 keeps sight of its own intakes for this long (§5.2). */
export const POST_WINDOW_MS = 72 * HOUR_MS;
const GIVEN_UP = ['borrador', 'rechazada', 'retirada', 're_enrutada'];

/** The word under which an authority finds the cases that it was told of, while another is expected to answer. */
export function toldWord(institution: string): string {
  return `t:${institution}`;
}

/** The words under which the case can be found, sorted and without doubles. */
export function reachOf(file: CaseFile, assessment: Assessment, pack: Pack): readonly string[] {
  const words = new Set<string>([
    ...protectionWords(file, pack),
    ...consularWords(file, pack),
    ...appointedWords(file),
    ...placedWords(file, pack),
    ...proceedingWords(file, assessment),
  ]);
  const post = file.facts['A03']?.value;
  if (typeof post === 'string') words.add(`post:${post}`);
  for (const act of actsOf(file, 'intake.register'))
    words.add(`i:${act.by.institutionId}`).add(`au:${act.by.officerId}`);
  for (const act of file.acts) if (act.by.role !== 'SYS') words.add(`o:${act.by.officerId}`);
  for (const { to, state } of file.referrals) if (!GIVEN_UP.includes(state)) words.add(`r:${to}`);
  return [...words].sort();
}

/** The words that an officer may ask for, and the oldest contact that still counts; no words: no list at all. */
export function wordsFor(
  officer: Officer,
  now: Instant,
): { readonly words: readonly string[]; readonly since?: Instant } {
  const { id, institution, post, role } = officer;
  const referred = [`r:${institution}`, `au:${id}`];
  switch (role) {
    case 'R01':
      return { words: [...(post === undefined ? [] : [`post:${post}`]), `au:${id}`], since: now - POST_WINDOW_MS };
    case 'R02':
      return { words: [`i:${institution}`, `o:${id}`, `r:${institution}`] };
    case 'R03':
    case 'R04':
      return { words: [LOOKED_FOR, `p:${institution}`, ...referred] };
    case 'R05':
      return { words: [`c:${officer.country}`] };
    case 'R06':
    case 'R07':
    case 'R08':
      return { words: [`a:${role}:${id}`, `a:${role}:${institution}`] };
    case 'R09':
      return { words: [`h:${institution}`, ...(post === undefined ? [] : [`h:${post}`]), ...referred] };
    case 'R10':
      return { words: ['panel'] };
    case 'R11':
      return { words: ['panel', 'panel?'] };
    case 'R12':
      return { words: ['asylum', `r:${institution}`] };
    case 'R15':
      return { words: ['judicial', `r:${institution}`] };
    case 'R13':
    case 'R14':
    case 'R16':
    case 'R17':
    case 'R18':
      return { words: referred };
    default:
      return { words: [] };
  }
}

function actsOf(file: CaseFile, kind: string): readonly Act[] {
  return file.byKind[kind] ?? [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * The authority that answers for the child: whoever acknowledged last; until somebody has, the competent one, or else the
 * first that was told.
 */
export function protectionInstitution(file: CaseFile, pack: Pack): string {
  const acknowledged = actsOf(file, 'protection.acknowledge').at(-1)?.by.institutionId;
  if (acknowledged !== undefined) return acknowledged;
  const competent = accountableInstitution(pack, 'protection.acknowledge')?.id;
  const told = actsOf(file, 'protection.notify').map((act) => text(act.facts['to']));
  if (competent !== undefined && (told.length === 0 || told.includes(competent))) return competent;
  return told[0] ?? '';
}

function protectionWords(file: CaseFile, pack: Pack): string[] {
  const acknowledged = actsOf(file, 'protection.acknowledge');
  const told = actsOf(file, 'protection.notify').map((act) => text(act.facts['to']));
  if (acknowledged.length === 0) {
    const answers = protectionInstitution(file, pack);
    return [LOOKED_FOR, ...told.filter((id) => id !== answers).map(toldWord)];
  }
  const signed = file.acts.filter(({ by }) => by.role === 'R03' || by.role === 'R04').map(({ by }) => by.institutionId);
  return [...acknowledged.map(({ by }) => by.institutionId), ...told, ...signed].map((id) => `p:${id}`);
}

/** Countries of the consulates that were notified, among the child's nationalities. */
export function notifiedCountries(file: CaseFile, pack: Pack): readonly string[] {
  const nationalities = file.facts['B11']?.value;
  if (!Array.isArray(nationalities)) return [];
  const codes = nationalities.filter((code): code is string => typeof code === 'string');
  return actsOf(file, 'consular.notify').flatMap((act) => {
    const country = countryOfNotice(act, pack);
    return country === undefined ? codes : codes.filter((code) => code === country);
  });
}

/** The country that a notice went to: as written, else that of the consulate. */
export function countryOfNotice(act: Act, pack: Pack): string | undefined {
  const written = act.facts['country'];
  if (typeof written === 'string') return written;
  return pack.contacts.find(({ id, institution }) => id === act.facts['N04'] || institution === act.facts['N04'])
    ?.country;
}

function consularWords(file: CaseFile, pack: Pack): string[] {
  return notifiedCountries(file, pack).map((country) => `c:${country}`);
}

const APPOINTMENTS = [
  { role: 'R06', kind: 'guardian.designate', field: 'guardian' },
  { role: 'R07', kind: 'lawyer.appoint', field: 'lawyer' },
  { role: 'R08', kind: 'companion.assign', field: 'companion' },
] as const;

function appointedWords(file: CaseFile): string[] {
  return APPOINTMENTS.flatMap(({ role, kind, field }) => {
    const named = text(actsOf(file, kind).at(-1)?.facts[field]);
    return named === '' ? [] : [`a:${role}:${named}`];
  });
}

function placedWords(file: CaseFile, pack: Pack): string[] {
  const current = file.placements.findLast(({ endedAt }) => endedAt === undefined);
  if (!current || current.place === '') return [];
  const house = pack.facilities.find(({ id }) => id === current.place);
  return [`h:${current.place}`, ...(house ? [`h:${house.institution}`] : [])];
}

function proceedingWords(file: CaseFile, assessment: Assessment): string[] {
  const words: string[] = [];
  const [opened, signed] = [actsOf(file, 'bid.open').length, actsOf(file, 'bid.sign').length];
  if (opened > signed) words.push('panel');
  else if (opened === signed && signed === 0 && assessment.bidTriggers.length > 0) words.push('panel?');
  // A child whom the law will send there is not in its list before somebody does (standing `expected`).
  const sent = ['asylum.refer', 'asylum.file'].some((kind) => actsOf(file, kind).length > 0);
  if (sent) words.push('asylum');
  const judicial = ['guardian.request', 'appeal.file', 'bid.sign'].some((kind) => actsOf(file, kind).length > 0);
  if (judicial) words.push('judicial');
  return words;
}
