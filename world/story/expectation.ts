/**
 * What may a step of a story expect? One schema from which come validation, `docs/story.schema.json` and the types.
 * Serves the acceptance evidence of reference §7: every cell of its "expected" column can be said in these words.
 */
import { z } from 'zod';

const text = z.string().min(1);
const words = z.union([text, z.array(text)]);

/** A set: by default "contains all of these"; `exactly` closes it, `exclude` names what must not be there. */
export const setExpectation = z
  .union([words, z.strictObject({ include: words.optional(), exclude: words.optional(), exactly: words.optional() })])
  .meta({ description: 'Contains by default: RT-NA, [RT-NA, RT-SOL] or {include, exclude, exactly}.' });

/** An officer: `R03`, `R01@mex-talisman`, `R05/HND`, an alias of `officers`, a persona id, or the parts one by one. */
export const whoSchema = z
  .union([
    text,
    z.strictObject({
      role: text.optional(),
      id: text.optional().meta({ description: 'A persona of world/personas.ts, or an id of your own choice.' }),
      node: text.optional(),
      institution: text.optional(),
      post: text.optional(),
      country: text.optional().meta({ description: 'Country that the officer answers to; needed for a consul (R05).' }),
      name: text.optional(),
      certified: z.boolean().optional(),
    }),
  ])
  .meta({
    description: 'Who acts or looks: R03 · R01@mex-talisman · R05/HND · an alias · {role, institution, post, …}.',
  });

const moment = text.meta({
  description:
    'An instant (2026-03-09T21:40:00-06:00), local time of the node (2026-03-09T21:40, 03-10 05:40, 21:40) or, where only the day counts, a date (2026-04-20, 04-20).',
});
const pending = z
  .union([text, z.literal(true)])
  .meta({ description: 'Why this cannot hold yet. Counted as pending, never as passed.' });

const obligationBody = {
  variant: text.optional(),
  key: text.optional(),
  due: moment.optional().meta({ description: 'The red clock.' }),
  red: moment.optional().meta({ description: 'The same as due.' }),
  amber: moment.optional().meta({ description: 'The target clock.' }),
  status: text
    .optional()
    .meta({ description: 'open · met · met_late · overdue · cancelled · absent; on_time = met, late = met_late.' }),
  metAt: moment.optional(),
  lateBy: text.optional().meta({ description: '25 min, 2 h, 3 d: between the red clock and fulfilment (or now).' }),
  amberBreached: z.boolean().optional(),
  statutory: z.boolean().optional(),
  escalated: z
    .union([z.number(), z.array(z.number())])
    .optional()
    .meta({ description: 'Thresholds passed: 50, 80, 100.' }),
  absent: z.union([z.boolean(), text]).optional().meta({ description: 'true, or the reason, e.g. G03.' }),
  reason: text.optional().meta({ description: 'Why it is absent.' }),
  responsible: words.optional(),
  count: z.number().int().min(0).optional().meta({ description: 'How many instances match the rest.' }),
  pending: pending.optional(),
};
export const obligationExpectation = z.strictObject({
  id: text.meta({ description: 'O02, or several that are alike: O01 O05 O06.' }),
  ...obligationBody,
});
export const obligationsExpectation = z.union([
  z.array(z.union([text, obligationExpectation])),
  z.record(text, z.union([text, z.null(), z.strictObject(obligationBody)])),
]);

const messageExpectation = z.strictObject({
  to: text.optional().meta({ description: 'Contact, institution or role.' }),
  template: text.optional(),
  obligation: text.optional(),
  count: z.number().int().min(0).optional(),
  absent: z.boolean().optional(),
  pending: pending.optional(),
});

const offeredExpectation = z.union([
  text,
  z.strictObject({
    act: text,
    who: whoSchema.optional(),
    guard: words.optional().meta({ description: 'For actsNotOffered: the guard that says no.' }),
    fault: words.optional(),
  }),
]);

const seesExpectation = z.strictObject({
  who: whoSchema,
  child: text.optional(),
  case: z.boolean().optional().meta({ description: 'The case page opens.' }),
  listed: z.boolean().optional().meta({ description: "The child stands in the officer's list of cases." }),
  shows: words.optional().meta({ description: 'Form ids, or names of parts of the case page, that are there.' }),
  hides: words.optional(),
  status: z.number().int().optional(),
  pending: pending.optional(),
});

const queryResult = z.strictObject({
  status: z.number().int().optional(),
  count: z.number().int().min(0).optional(),
  atLeast: z.number().int().min(0).optional(),
  atMost: z.number().int().min(0).optional(),
  includes: words.optional().meta({ description: 'Children (aliases) or texts that the answer names.' }),
  excludes: words.optional(),
  fields: z
    .record(text, z.unknown())
    .optional()
    .meta({ description: 'Path in the answer → value, e.g. impediment: si.' }),
  shows: words.optional().meta({ description: 'Paths that are there.' }),
  hides: words.optional(),
  sameAsEmpty: z
    .boolean()
    .optional()
    .meta({ description: 'Status, headers, bytes and time as when there is nobody to tell of.' }),
  code: text.optional().meta({ description: 'Code of the problem.' }),
  guards: setExpectation.optional(),
  pending: pending.optional(),
});

const placeExpectation = z.strictObject({
  sex: text.optional(),
  age: z.number().optional(),
  rung: text.optional(),
  atLeast: z.number().int().optional(),
  includes: words.optional(),
  who: whoSchema.optional(),
});

const auditExpectation = z.strictObject({
  action: text.optional(),
  role: text.optional(),
  child: text.optional(),
  count: z.number().int().min(0).optional(),
  pending: pending.optional(),
});

const body = {
  child: text.optional().meta({ description: "Whose case the expectation is about, when not the step's child." }),
  verdict: z
    .enum(['accepted', 'refused', 'refused_state', 'refused_law', 'refused_shape'])
    .optional()
    .meta({ description: '`refused` is any refusal. A step that says nothing expects `accepted`.' }),
  status: z.number().int().optional().meta({ description: 'HTTP status.' }),
  code: text.optional().meta({ description: 'Code of the problem (docs/errors.md).' }),
  guards: setExpectation.optional(),
  absentGuards: words.optional(),
  faults: z
    .array(z.union([text, z.strictObject({ field: text, code: text.optional() })]))
    .optional()
    .meta({ description: 'Fields at fault: B07 or {field: B07, code: out_of_range}.' }),
  state: text.optional(),
  stateBefore: text.optional(),
  routes: setExpectation.optional(),
  vulnerabilities: setExpectation.optional(),
  flags: setExpectation.optional(),
  bidTriggers: setExpectation.optional(),
  priority: z.enum(['alta', 'media', 'baja']).optional(),
  consularBlock: z
    .union([z.boolean(), z.strictObject({ since: moment.optional(), fields: words.optional() })])
    .optional()
    .meta({ description: 'The block of G03: true, false or {since}.' }),
  liberty: setExpectation
    .optional()
    .meta({ description: 'CL-LIB of where the child is: libre, or {exclude: privado}.' }),
  placement: text.optional().meta({ description: 'Rung (PL6) or place where the child now is; none.' }),
  facts: z
    .record(text, z.unknown())
    .optional()
    .meta({ description: 'Answers in force, by form id; null: not answered.' }),
  conflicts: setExpectation.optional().meta({ description: 'Fields on which two answers disagree.' }),
  journal: setExpectation.optional().meta({ description: 'Kinds of acts in the journal.' }),
  acts: z.record(text, z.number().int().min(0)).optional().meta({ description: 'Kind → how many in the journal.' }),
  referral: z.union([text, z.strictObject({ state: text.optional(), to: text.optional() })]).optional(),
  mergedInto: text.optional(),
  obligations: obligationsExpectation.optional(),
  messages: z
    .union([
      z.array(z.union([text, messageExpectation])),
      z.strictObject({
        include: z.array(z.union([text, messageExpectation])).optional(),
        exclude: z.array(z.union([text, messageExpectation])).optional(),
      }),
    ])
    .optional(),
  callNow: setExpectation
    .optional()
    .meta({ description: 'Institutions or contacts that the route card says to call.' }),
  places: z
    .union([placeExpectation, z.array(placeExpectation)])
    .optional()
    .meta({ description: 'Free places offered.' }),
  documents: z.union([words, z.array(z.strictObject({ document: text, pending: pending.optional() }))]).optional(),
  sees: z.union([seesExpectation, z.array(seesExpectation)]).optional(),
  actsOffered: z.union([text, z.array(offeredExpectation)]).optional(),
  actsNotOffered: z.union([text, z.array(offeredExpectation)]).optional(),
  result: queryResult.optional(),
  audit: z.union([auditExpectation, z.array(auditExpectation)]).optional(),
  tables: z
    .unknown()
    .optional()
    .meta({ description: 'Statistics tables TB01…TB16: written down, counted as pending.' }),
  indicators: z.unknown().optional().meta({ description: 'Indicators IN01…: written down, counted as pending.' }),
};

const pendingGroup = z
  .strictObject({ why: text, ...body })
  .meta({ description: 'Expectations that cannot hold yet, and why.' });

export const expectationSchema = z.strictObject({
  ...body,
  pending: z.union([text, z.literal(true), pendingGroup, z.array(pendingGroup)]).optional(),
});

export type Expectation = z.infer<typeof expectationSchema>;
export type ObligationExpectation = z.infer<typeof obligationExpectation>;
export type SetExpectation = z.infer<typeof setExpectation>;
export type Who = z.infer<typeof whoSchema>;
export type SeesExpectation = z.infer<typeof seesExpectation>;
export type QueryResult = z.infer<typeof queryResult>;
export type AuditExpectation = z.infer<typeof auditExpectation>;
export type MessageExpectation = z.infer<typeof messageExpectation>;
export type OfferedExpectation = z.infer<typeof offeredExpectation>;
export type PlaceExpectation = z.infer<typeof placeExpectation>;
