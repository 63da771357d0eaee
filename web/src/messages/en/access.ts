/** How is it said in English: the door, the token box and help? ICU messages, a sentence a key. */
import type { accessEs } from '../es/access.ts';

export const accessEn = {
  'door.title': 'As whom would you like to enter?',
  'door.lead':
    'Amparo protects migrant and refugee children. This is a demonstration: choose a fictional person and see what they would see.',
  'notFound.title': 'Nothing here',
  'notFound.lead': 'This address leads to no page',
  'notFound.help': 'The folio may be mistyped, or is not yours to see.',
  'notFound.home': 'Go to the start',
  'later.title': 'The screens of {role} are not in this version yet',
  'later.help': 'You can read the help. No child’s data are shown to this role.',
  'token.title': 'Is there an impediment?',
  'token.lead':
    'With the folio of the slip you can learn whether there is an impediment to removing or transferring this person. Nothing else.',
  'token.label': 'Folio of the slip',
  'token.hint': 'Three letters and ten signs, like CRI-1234-5678-9X.',
  'token.malformed': 'Not a folio: check each sign on the slip.',
  'token.ask': 'Check',
  'token.yes': 'There is an impediment: no removal, no transfer',
  'token.yesHelp': 'Call the protection authority and wait for its instructions.',
  'token.no': 'No impediment on record',
  'token.noHelp': 'This is no authorisation. In any doubt, call the protection authority.',
  'token.authority': 'Protection authority',
  'token.phone': 'Phone',
  'token.hearing': 'Next hearing',
  'token.noHearing': 'None set',
  'token.whyTitle': 'Why only this?',
  'token.why':
    'What a child tells in order to be protected is not used for migration control (G16). Hence there is no search, list or export, and every query is recorded.',
  'help.title': 'Help',
  'help.lead': 'Short answers to what is asked most.',
  'help.questions': 'Questions',
  'help.q.intake': 'How do I register a child?',
  'help.a.intake':
    'Press “Register child”. There are fifteen answers; the device fills two. On the right, or under “What to do” on a phone, you see whom to call, what to do and what not to do. On saving you get a folio and a slip to print.',
  'help.q.noName': 'What if I do not know the name or the age?',
  'help.a.noName':
    '“Not known” is an answer. A record without a name protects; waiting for the name does not. If the age is in doubt, the person is treated as a child until decided (G06).',
  'help.q.language': 'What if we do not understand each other?',
  'help.a.language':
    'Record the language: Amparo opens the duty to assign an interpreter. Beyond these fifteen answers nobody interviews in a language not understood, and no relative interprets the most delicate matters (G08).',
  'help.q.fear': 'What happens when return is feared?',
  'help.a.fear':
    'From that moment nothing reaches the consulate or the country: no notice, no answer, no count (G03). The duty to refer to the asylum body opens. “Does not know” protects just the same.',
  'help.q.consul': 'When is the consulate told?',
  'help.a.consul':
    'Only when identity and nationality are known, return is not feared, and nobody linked to whoever harmed the child would receive it. The case says whether it is owed and, if not, why.',
  'help.q.clock': 'Where do the clocks come from?',
  'help.a.clock':
    'From the law of each country or, where there is none, from a project target. Each shows its basis. They run from the event, not from the typing.',
  'help.q.blocked': 'The button is locked. What do I do?',
  'help.a.blocked':
    'Below it says which rule forbids it and what would make it lawful. Some rules a supervisor may pass with a written reason; others nobody may.',
  'help.q.phone': 'Whom do I call at night?',
  'help.a.phone':
    '“Who acts” shows who answers at that hour. If nobody does, it is an alarm and your supervisor is to be told.',
  'help.q.mistake': 'I made a mistake. Can I erase it?',
  'help.a.mistake': 'Nothing is erased. Record the right answer: the latest counts, and who wrote each stays visible.',
  'help.q.share': 'Who can read what I write?',
  'help.a.share':
    'Only those who need it to protect that child, field by field. Migration control and police cannot search, list or export. Every reading is recorded.',
  'help.signs': 'Signs',
  'help.sign.danger': 'Overdue or forbidden',
  'help.sign.dangerWords': 'octagon: act now, or read the rule.',
  'help.sign.warn': 'Near its time',
  'help.sign.warnWords': 'triangle: little time is left.',
  'help.sign.ok': 'Done',
  'help.sign.okWords': 'tick: done.',
  'help.promises': 'What no setting can switch off',
  'help.promise.return': 'Nobody is returned before it is determined whether they need protection.',
  'help.promise.fear': 'From when return may be feared, nothing about the child reaches the country of origin.',
  'help.promise.lost': 'At every hour each open case has an answerable institution and each duty a clock.',
  'help.promise.enforcement': 'Migration control cannot search, list or export children.',
  'help.promise.read': 'Who read what can always be answered.',
  'help.role': 'You entered with role {role}.',
} as const satisfies Readonly<Record<keyof typeof accessEs, string>>;
