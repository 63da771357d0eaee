/** Who may import whom, and why? The table of the house; the test beside the scanner reads nothing but this. */

export interface ImportRule {
  /** Files that begin with this. The longest matching rule counts. */
  readonly from: string;
  /** Beginnings (or shapes) of files that they may import, apart from their own room. */
  readonly may: readonly (string | RegExp)[];
  /** npm packages and `node:` that they may import; `'*'` any. */
  readonly packages: readonly string[] | '*';
  /** What would go wrong otherwise: printed with a violation. */
  readonly why: string;
}

const PURE = ['zod'];
const L0 = ['domain/kernel/'];
const L1 = [...L0, 'domain/register/', 'domain/directory/', 'domain/access/'];
const L2 = ['determination', 'care', 'protection', 'referral', 'consular', 'search', 'solution'].map(
  (room) => `domain/${room}/`,
);

function domainRoom(room: string, may: readonly string[], why: string): ImportRule {
  return { from: `domain/${room}/`, may, packages: PURE, why };
}

const DOMAIN: readonly ImportRule[] = [
  domainRoom('kernel', [], 'The kernel is what everything stands on; it stands on nothing.'),
  domainRoom(
    'register',
    // An act is signed by a role, so the envelope needs the words of the roles; they are types, gone at run time.
    [...L0, 'domain/access/role.ts'],
    'A room of level 1 that knows its neighbours cannot be read or changed alone.',
  ),
  domainRoom('directory', L0, 'Finding a staffed phone must not depend on the law engine or on the form.'),
  domainRoom(
    'access',
    // Access writes acts of its own in the register's envelope, and tells the classes of the form's fields.
    [...L0, 'domain/register/'],
    'Who may see what is decided from roles and classes, not from the rules of one procedure.',
  ),
  ...L2.map((from) => ({
    from,
    may: L1,
    packages: PURE,
    why: 'Rooms of level 2 stand beside each other: what they share belongs below, what joins them is the case file.',
  })),
  domainRoom('casefile', [...L1, ...L2], 'Facts do not know the law: a new rule must never change what happened.'),
  domainRoom(
    'protocol',
    [...L1, ...L2, 'domain/casefile/'],
    'The law reads facts and packs as arguments; if it read countries/ itself, no other country could use it.',
  ),
  ...['linkage', 'statistics', 'monitoring', 'print'].map((room) =>
    domainRoom(
      room,
      [...L1, ...L2, 'domain/casefile/', 'domain/protocol/'],
      'Rooms of level 5 read the case and the law; none of them is needed by another.',
    ),
  ),
  domainRoom(
    'exchange',
    [...L1, ...L2, 'domain/casefile/', 'domain/protocol/', 'domain/linkage/', 'domain/print/'],
    'Messages between nodes are the outermost room of the domain.',
  ),
];

const SHARED: readonly ImportRule[] = [
  {
    from: 'messages/',
    may: ['domain/'],
    packages: [],
    why: 'Catalogues are words for ids of the domain, read by server and browser: they load neither.',
  },
  {
    from: 'countries/',
    may: ['domain/'],
    packages: [],
    why: 'A country is data with its source: a ministry must be able to read and correct it without our code.',
  },
];

const SERVER: readonly ImportRule[] = [
  {
    from: 'server/store/',
    may: ['domain/', 'messages/'],
    packages: '*',
    why: 'The store knows tables and nothing above: whatever it needs arrives as an argument.',
  },
  {
    from: 'server/desk/',
    may: ['domain/', 'messages/', 'server/store/', 'server/session/', 'server/packs/', 'server/access/'],
    packages: '*',
    why: 'Every write takes the desk, whatever door it came by: a desk that knew a door would serve that one better.',
  },
  {
    from: 'server/doors/',
    // Everything that reads, and the desk that writes; not the store, the jobs, the mail or the wiring.
    may: ['domain/', 'messages/', /^server\/(?!store|jobs|mail|compose|bin|postgres)[a-z]+\//],
    packages: '*',
    why: 'Doors parse and never decide: a door with a way to the store is a second, unguarded path to a child.',
  },
  {
    from: 'server/session/',
    may: ['domain/', 'messages/', 'server/store/'],
    packages: '*',
    why: 'Who is asking is settled before anything else is looked at.',
  },
  {
    from: 'server/packs/',
    may: ['domain/', 'messages/', 'countries/'],
    packages: '*',
    why: 'Loading the law of a country needs neither a database nor a door.',
  },
  {
    from: 'server/print/',
    may: ['domain/', 'messages/'],
    packages: '*',
    why: 'A document is drawn from a model: it fetches nothing itself.',
  },
  {
    from: 'server/mail/',
    may: ['domain/', 'messages/', 'server/store/'],
    packages: '*',
    why: 'A notice is sent from the outbox: it never looks into a case.',
  },
  {
    from: 'server/jobs/',
    may: ['domain/', 'messages/', 'server/desk/', 'server/store/', 'server/mail/', 'server/packs/', 'server/session/'],
    packages: '*',
    why: 'What the clock starts goes through the same desk as what a person starts.',
  },
  {
    from: 'server/postgres/',
    may: [],
    packages: '*',
    why: 'Bringing up a database is possible before anything of ours works.',
  },
  {
    from: 'server/compose/',
    may: ['domain/', 'messages/', 'server/', 'countries/', 'world/'],
    packages: '*',
    why: 'The only place where things are constructed and wired (the demo region also brings its fictional people).',
  },
  {
    from: 'server/bin/',
    may: ['server/compose/', 'server/postgres/', 'world/'],
    packages: '*',
    why: 'The command line starts things; it contains none of them.',
  },
  {
    from: 'server/',
    may: [
      'domain/',
      'messages/',
      'server/store/',
      'server/desk/',
      'server/session/',
      'server/packs/',
      'server/access/',
      // How a child or a duty is shown in one line is the same in every list.
      'server/casefile/',
      'server/protocol/duty-view.ts',
      /^server\/[a-z]+\/(queries|views)\.ts$/,
    ],
    packages: '*',
    why: 'The rooms of the server read and whitelist; they write nothing and know no door.',
  },
];

const WEB: readonly ImportRule[] = [
  {
    from: 'web/src/ui/',
    may: [],
    packages: '*',
    why: 'The kit knows no domain: an accessible button must not have to be proved again for each rule.',
  },
  {
    from: 'web/src/messages/',
    may: ['domain/', 'messages/'],
    packages: [],
    why: 'Words load nothing.',
  },
  {
    from: 'web/src/offline/',
    may: ['domain/', 'web/src/shell/'],
    packages: '*',
    why: 'What is kept on a device is kept whatever screen made it.',
  },
  {
    from: 'web/src/rooms/',
    may: ['domain/', 'messages/', 'web/src/ui/', 'web/src/shell/', 'web/src/offline/', 'web/src/messages/'],
    packages: '*',
    why: "A screen that borrows another room's screen breaks when that room is rebuilt; share through ui/ or shell/.",
  },
  {
    from: 'web/src/',
    may: ['domain/', 'messages/', 'web/src/'],
    packages: '*',
    why: 'The shell joins the rooms, and is the only one that does.',
  },
  { from: 'web/', may: ['web/'], packages: '*', why: 'Build settings build the web and nothing else.' },
];

const AROUND: readonly ImportRule[] = [
  {
    from: 'tools/testing/',
    may: ['tools/', 'server/postgres/', 'world/story/report.ts'],
    packages: '*',
    why: 'Tests are run from outside.',
  },
  {
    from: 'tools/',
    may: ['tools/'],
    packages: ['node:'],
    why: 'These run before anything is installed, on whatever Node the machine has.',
  },
  { from: 'world/', may: [''], packages: '*', why: 'The world uses everything, and nothing uses the world.' },
  { from: 'tests/', may: [''], packages: '*', why: 'Tests use everything, and nothing uses tests.' },
  { from: 'interop/', may: ['domain/'], packages: '*', why: 'Vectors are for other programs too.' },
];

export const IMPORT_RULES: readonly ImportRule[] = [...DOMAIN, ...SHARED, ...SERVER, ...WEB, ...AROUND];
