/** Which pages exist, and who has them in the menu? Work queue first; nobody sees a door that is not theirs. */
import type { RoleCode } from '#domain/access/role.ts';
import type { IconName } from '../ui/icons.tsx';
import type { MessageKey } from './speech.tsx';

export interface Place {
  readonly href: string;
  readonly word: MessageKey;
  readonly icon: IconName;
}

const HOME: Place = { href: '/', word: 'nav.home', icon: 'home' };
const TODAY: Place = { href: '/', word: 'nav.today', icon: 'clock' };
const INTAKE: Place = { href: '/registrar', word: 'nav.intake', icon: 'plus' };
const CASES: Place = { href: '/casos', word: 'nav.cases', icon: 'list' };
const REFERRALS: Place = { href: '/referencias', word: 'nav.referrals', icon: 'inbox' };
const INBOX_HOME: Place = { href: '/', word: 'nav.referrals', icon: 'inbox' };
const ON_CALL: Place = { href: '/turno', word: 'nav.onCall', icon: 'phone' };
const BEDS: Place = { href: '/plazas', word: 'nav.places', icon: 'bed' };
const NOTICES: Place = { href: '/', word: 'nav.notices', icon: 'inbox' };
const TOKEN: Place = { href: '/', word: 'nav.token', icon: 'shield' };
const HELP: Place = { href: '/ayuda', word: 'nav.help', icon: 'help' };

/** What the start page shows. */
export type HomeKind = 'post' | 'today' | 'inbox' | 'consul' | 'token' | 'cases' | 'later';

export function homeOf(role: RoleCode): HomeKind {
  switch (role) {
    case 'R01':
      return 'post';
    case 'R02':
    case 'R03':
    case 'R04':
    case 'R09':
      return 'today';
    case 'R05':
      return 'consul';
    case 'R12':
    case 'R13':
    case 'R14':
    case 'R16':
    case 'R17':
    case 'R18':
      return 'inbox';
    case 'R25':
      return 'token';
    case 'R06':
    case 'R07':
    case 'R08':
    case 'R10':
    case 'R11':
    case 'R15':
      return 'cases';
    case 'R19':
    case 'R20':
    case 'R21':
    case 'R22':
    case 'R23':
    case 'R24':
      return 'later';
  }
}

/** The menu of a role, most used first: a phone shows four and puts the rest under "more". */
export function placesOf(role: RoleCode): readonly Place[] {
  switch (homeOf(role)) {
    case 'post':
      return [HOME, INTAKE, CASES, ON_CALL, BEDS, HELP];
    case 'today':
      return role === 'R09'
        ? [TODAY, BEDS, CASES, REFERRALS, INTAKE, ON_CALL, HELP]
        : [TODAY, CASES, INTAKE, REFERRALS, ON_CALL, BEDS, HELP];
    case 'consul':
      return [NOTICES, CASES, INTAKE, ON_CALL, HELP];
    case 'inbox':
      return role === 'R16' || role === 'R17' || role === 'R18'
        ? [INBOX_HOME, CASES, INTAKE, ON_CALL, HELP]
        : [INBOX_HOME, CASES, ON_CALL, HELP];
    case 'token':
      return [TOKEN, HELP];
    case 'cases':
      return [HOME, ON_CALL, HELP];
    case 'later':
      return [HOME, HELP];
  }
}
