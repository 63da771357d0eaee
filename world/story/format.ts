/**
 * What is a story? A sequence of steps on a virtual clock, and what must be observed after each (issue F, reference §7).
 * This schema is the only definition: `docs/story.schema.json` is made from it, `docs/stories.md` explains it.
 */
import { z } from 'zod';
import { expectationSchema, whoSchema } from './expectation.ts';

const text = z.string().min(1);
const node = z.enum(['BLZ', 'CAN', 'CRI', 'DOM', 'GTM', 'HND', 'MEX', 'NIC', 'PAN', 'SLV', 'USA']);
const facts = z.record(text, z.unknown()).meta({
  description:
    'Answers by form id (B07) or by the name of an own field of the act. yes/no may be written sí/si/yes/true, no/false, NS.',
});

/** Words for people; the runner does not read them. */
const remarks = {
  description: z.unknown().optional(),
  comment: z.unknown().optional(),
  note: z.unknown().optional(),
  notes: z.unknown().optional(),
  source: z.unknown().optional(),
  tags: z.unknown().optional(),
};

const calendarFixture = z.strictObject({
  holidays: z
    .union([
      z.array(text),
      z.strictObject({
        add: z.array(text).optional(),
        remove: z.array(text).optional(),
        exactly: z.array(text).optional(),
      }),
    ])
    .optional()
    .meta({
      description: 'Non-working days. A list closes the year(s) it speaks of: no other holiday counts in them.',
    }),
  weekend: z.array(z.number().int().min(1).max(7)).optional(),
  zone: text.optional(),
});

const hours = z.strictObject({
  days: z.union([text, z.array(z.number().int().min(1).max(7))]).meta({ description: '[1,2,3,4,5] or Mon-Fri.' }),
  from: text,
  to: text,
  holidays: z.boolean().optional(),
});
const row = z.looseObject({ id: text });
const contact = z.looseObject({
  id: text,
  institution: text.optional(),
  duty: text.optional(),
  name: z.unknown().optional(),
  phone: text.optional(),
  posts: z.array(text).optional(),
  hours: z.union([hours, z.array(hours), z.literal('24h')]).optional(),
  order: z.number().optional(),
  country: text.optional(),
});
const directoryFixture = z.strictObject({
  contacts: z.array(contact).optional().meta({ description: 'Changes the contact with this id, or adds it.' }),
  only: z.boolean().optional().meta({ description: 'Only these contacts remain for the duties they serve.' }),
  institutions: z.array(row).optional(),
  posts: z.array(row).optional(),
  facilities: z.array(row).optional().meta({ description: 'Changes the facility with this id, or adds it.' }),
  remove: z.array(text).optional().meta({ description: 'Ids of rows that do not exist in this story.' }),
});

export const fixtureSchema = z.strictObject({
  duties: z
    .union([z.enum(['on', 'off']), z.boolean(), z.record(text, z.union([z.enum(['on', 'off']), z.boolean()]))])
    .optional()
    .meta({
      description: 'Whether duties the story does not mention are done on time: on (default), off, or {O11: on}.',
    }),
  completion: z
    .union([z.enum(['on', 'off']), z.boolean()])
    .optional()
    .meta({ description: 'Whether facts and prior acts a step leaves out are completed: on (default) or off.' }),
  calendar: z.partialRecord(node, calendarFixture).optional(),
  directory: z.partialRecord(node, directoryFixture).optional(),
  policies: z.partialRecord(node, z.record(text, z.unknown())).optional(),
  clocks: z
    .partialRecord(node, z.array(z.looseObject({ obligation: text })))
    .optional()
    .meta({ description: 'Rows {obligation, variant?, meta?, legal?} with spans {h|d|wd|months|min: n}.' }),
  certificates: z.record(text, z.boolean()).optional(),
  notes: z.unknown().optional(),
});

// A reason may be empty or too short: the desk refuses it, and a story can show that.
const overrideSchema = z.strictObject({ guard: text, reason: z.string() });

const stepBody = {
  at: text.meta({
    description:
      'Event time: instant with offset, or local time of the node: 2026-03-09T21:40, 03-10 00:50 (year of the story), 23:05 (same day).',
  }),
  label: text.optional().meta({ description: 'A name by which later steps refer to this act: $label.' }),
  title: text.optional(),
  node: node.optional(),
  who: z.union([whoSchema, z.array(whoSchema)]).optional(),
  child: text.optional().meta({ description: 'Alias of the child. The runner gives the case its id.' }),
  act: text.optional().meta({ description: 'Kind of act. A kind that does not exist is sent as it stands.' }),
  acts: z
    .array(
      z.strictObject({
        act: text,
        facts: facts.optional(),
        who: whoSchema.optional(),
        override: z.unknown().optional(),
      }),
    )
    .optional()
    .meta({ description: 'Several acts of one moment, in order; the expectations are read after the last.' }),
  facts: facts.optional(),
  bare: z.boolean().optional().meta({ description: 'Send exactly the given facts.' }),
  offline: z
    .boolean()
    .optional()
    .meta({ description: 'On the device: decided there, queued, sent by a later sync step.' }),
  device: text.optional().meta({ description: 'Which device; by default the one of the officer.' }),
  sync: z
    .union([
      z.boolean(),
      z.strictObject({
        device: text.optional(),
        order: z.union([z.enum(['forward', 'reverse']), z.array(text)]).optional(),
        times: z.number().int().min(1).max(5).optional(),
      }),
    ])
    .optional()
    .meta({
      description: 'The device finds the network and sends its queue; `order` and `times` make the network bad.',
    }),
  received: text.optional().meta({ description: "The desk's own clock when the act arrives late." }),
  repeat: z.number().int().min(1).max(5).optional().meta({ description: 'Send the same act again this often.' }),
  override: z
    .union([overrideSchema, z.array(overrideSchema)])
    .optional()
    .meta({ description: 'A supervisor passes a SUP guard with a written reason of at least 10 characters.' }),
  via: z.enum(['api', 'device', 'import', 'message', 'screen']).optional(),
  request: z
    .strictObject({
      method: text.optional(),
      path: text,
      body: z.unknown().optional(),
      headers: z.record(text, z.string()).optional(),
    })
    .optional()
    .meta({ description: 'A raw request to the API, for what the other words cannot say.' }),
  query: z
    .union([text, z.strictObject({ kind: text, params: z.record(text, z.unknown()).optional() })])
    .optional()
    .meta({
      description: 'A question instead of an act: cases.list, case.view, consular.list, impediment, on-call, …',
    }),
  advance: z.boolean().optional().meta({ description: 'Only the clock moves.' }),
  pending: z
    .union([text, z.literal(true)])
    .optional()
    .meta({ description: 'The step is not played; why. Counted as pending.' }),
  expect: expectationSchema.optional(),
  ...remarks,
};
export const stepSchema = z.strictObject(stepBody);

export const storySchema = z
  .strictObject({
    $schema: text.optional(),
    id: text,
    title: text,
    about: z.unknown().optional(),
    ...remarks,
    nodes: z
      .union([node, z.array(node).min(1)])
      .meta({ description: 'Nodes of the region; the first is the default of steps.' }),
    language: z.enum(['es', 'en', 'fr']).optional(),
    start: text.optional().meta({ description: "The desk's clock before the first step." }),
    fixture: fixtureSchema.optional(),
    persons: z.record(text, z.record(text, z.unknown())).optional().meta({
      description: 'Alias → form answers of a child {B01, B04, …}, or {name, link, ageYears} of a person near it.',
    }),
    officers: z.record(text, whoSchema).optional().meta({ description: 'Alias → who.' }),
    steps: z.array(stepSchema).min(1),
  })
  .meta({
    id: 'https://amparo.example/story.schema.json',
    title: 'Amparo story',
    description: 'A lived case as a sequence of steps and expectations; run with `npx amparo story FILE`.',
  });

export type Story = z.infer<typeof storySchema>;
export type Step = z.infer<typeof stepSchema>;
export type Fixture = z.infer<typeof fixtureSchema>;

/** The published schema (JSON Schema 2020-12), for editors and for people who write stories elsewhere. */
export function storyJsonSchema(): unknown {
  return z.toJSONSchema(storySchema, { io: 'input', unrepresentable: 'any', reused: 'ref' });
}
