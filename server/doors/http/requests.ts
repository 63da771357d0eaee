/** What may be sent to this door? Strict schemas of envelopes and queries; the facts of an act have their own, by kind. */
import { z } from 'zod';

const overrides = z
  .array(z.strictObject({ guard: z.string().regex(/^G\d{2}$/), reason: z.string().max(4000) }))
  .max(30)
  .meta({ description: 'Written reasons of a supervisor to act past SUP guards (reference §3.3).' });

export const actBody = z
  .strictObject({
    id: z
      .string()
      .max(100)
      .meta({ description: 'UUID made by the sender; sending it twice writes it once.', format: 'uuid' }),
    kind: z.string().max(100).meta({ description: 'Kind of act, e.g. `intake.register`.' }),
    caseId: z
      .string()
      .max(100)
      .meta({ description: 'Folio `MEX-XXXX-XXXX-XK`, made by the sender for `intake.register`.' }),
    occurredAt: z
      .string()
      .max(100)
      .meta({ description: 'When it happened: ISO 8601 with offset.', format: 'date-time' }),
    zone: z.string().max(100).meta({ description: 'IANA time zone of the event.' }),
    facts: z
      .record(z.string().max(100), z.unknown())
      .meta({ description: 'Answers by form id, and own fields of the act by name.' }),
    overrides: overrides.optional(),
  })
  .meta({ id: 'ActRequest' });

const cursor = z.string().max(600).meta({ description: 'Mark of the next page, from `nextCursor`.' });
const limit = z.coerce.number().int().min(1).max(100).meta({ description: 'Rows of a page; 25 when absent.' });
const list = z.string().max(300).meta({ description: 'Codes separated by commas.' });

export const casesQuery = z.strictObject({
  q: z.string().max(200).optional().meta({ description: 'Name, part of a name, or folio.' }),
  state: list.optional(),
  cursor: cursor.optional(),
  limit: limit.optional(),
});
export const pageQuery = z.strictObject({ cursor: cursor.optional(), limit: limit.optional() });
export const referralsQuery = z.strictObject({
  state: list.optional(),
  cursor: cursor.optional(),
  limit: limit.optional(),
});
export const onCallQuery = z.strictObject({
  duty: z.string().max(50).optional().meta({ description: '`protection` when absent.' }),
  post: z.string().max(100).optional(),
  country: z.string().max(3).optional(),
  at: z.string().max(40).optional().meta({ description: 'ISO 8601 with offset; now when absent.' }),
});
export const placesQuery = z.strictObject({
  sex: z.string().max(20).optional(),
  age: z.coerce.number().int().min(0).max(25).optional(),
  rung: list.optional(),
});
export const slipQuery = z.strictObject({
  lang: z.enum(['es', 'en', 'fr']).optional(),
  paper: z.enum(['letter', 'us-letter', 'a4']).optional(),
});
export const caseParams = z.strictObject({ id: z.string().max(100) });
export const ruleParams = z.strictObject({ id: z.string().max(20) });
export const sessionBody = z.strictObject({ personaId: z.string().max(100) }).meta({ id: 'SessionRequest' });
export const impedimentBody = z
  .strictObject({ token: z.string().max(100).meta({ description: 'The folio printed on the slip.' }) })
  .meta({ id: 'ImpedimentRequest' });

/** Codes of a comma-separated list. */
export function splitList(text: string | undefined): readonly string[] | undefined {
  return text === undefined
    ? undefined
    : text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
