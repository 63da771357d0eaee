/** What is answered? The shapes of `domain/protocol/views.ts` as schemas, for OpenAPI; the views themselves do the whitelisting. */
import { z } from 'zod';
import { PROBLEMS } from './problems.ts';

const instant = z.number().int().meta({ description: 'Epoch milliseconds.' });
const localized = z.object({ es: z.string(), en: z.string(), fr: z.string() }).meta({ id: 'Localized' });
const value = z.unknown().meta({ description: 'An answer of the form, by its type.' });
const facts = z
  .record(z.string(), value)
  .meta({ description: 'Answers by form id, as far as the viewer may read them.' });
const evidence = z
  .object({ fields: z.array(z.string()), acts: z.array(z.string()).optional() })
  .meta({ id: 'Evidence', description: 'Form ids and acts that a rule looked at; never values.' });
const derived = z.object({ code: z.string(), since: instant, evidence }).meta({ id: 'Derived' });
const values = z.record(z.string(), z.union([z.string(), z.number()]));
const refusal = z
  .object({ guard: z.string(), force: z.enum(['ABS', 'SUP']), reason: z.string(), evidence, values: values.optional() })
  .meta({
    id: 'Refusal',
    description: 'A rule that said no; `guard.<guard>.<reason>` and `….mend` are its sentences.',
  });
const fault = z.object({ field: z.string(), code: z.string(), values: values.optional() }).meta({ id: 'FieldFault' });
const absent = z.object({ id: z.string(), reason: z.string(), evidence }).meta({ id: 'AbsentObligation' });
const child = z
  .object({
    caseId: z.string(),
    givenNames: z.string().optional(),
    surnames: z.string().optional(),
    alias: z.string().optional(),
    ageYears: z.number().optional(),
    sex: z.string().optional(),
    nationalities: z.array(z.string()).optional(),
    language: z.string().optional(),
  })
  .meta({ id: 'ChildLine' });
const clock = z.object({
  source: z.string(),
  mark: z.enum(['W', 'B', 'C', 'P']),
  legalRef: z.string().optional(),
  note: localized.optional(),
  meta: z.unknown().optional(),
  legal: z.unknown().optional(),
});
const duty = z.object({
  id: z.string(),
  key: z.string(),
  variant: z.string().optional(),
  triggeredAt: instant,
  metaAt: instant,
  dueAt: instant,
  statutory: z.boolean(),
  status: z.enum(['open', 'met', 'met_late', 'overdue', 'cancelled']),
  amberBreached: z.boolean(),
  metAt: instant.optional(),
  metBy: z.string().optional(),
  responsible: z.array(z.string()),
  metByKinds: z.array(z.string()),
  evidence,
  clock,
});
const obligation = duty.meta({ id: 'Obligation' });
const dutyView = duty
  .extend({ child, responsibleInstitution: z.string().optional(), escalated: z.array(z.number()) })
  .meta({ id: 'ObligationView' });
const referral = z
  .object({
    id: z.string(),
    child,
    from: z.string(),
    to: z.string(),
    service: z.string(),
    urgency: z.enum(['urgente', 'normal', 'servicio']),
    state: z.string(),
    sentAt: instant,
    ackDueAt: instant.optional(),
    facts,
  })
  .meta({ id: 'ReferralView' });
const timeline = z
  .object({
    actId: z.string(),
    kind: z.string(),
    title: localized,
    occurredAt: instant,
    receivedAt: instant,
    by: z.object({ name: z.string().optional(), role: z.string(), institution: z.string() }),
    system: z.boolean(),
    facts,
    withheld: z.number(),
  })
  .meta({ id: 'TimelineEntry' });

function page<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().optional(),
    total: z.object({ count: z.number(), more: z.boolean() }).optional(),
  });
}

export const DECISION: z.ZodType = z
  .object({
    verdict: z.enum(['accepted', 'refused_state', 'refused_law', 'refused_shape']),
    caseId: z.string(),
    stateBefore: z.string().optional(),
    stateAfter: z.string(),
    routes: z.array(derived),
    vulnerabilities: z.array(derived),
    priority: z.enum(['alta', 'media', 'baja']),
    opened: z.array(obligation),
    met: z.array(obligation),
    absent: z.array(absent),
    refusals: z.array(refusal),
    faults: z.array(fault),
    callNow: z.array(z.object({ institution: z.string(), name: localized, phone: z.string(), duty: z.string() })),
  })
  .meta({ id: 'DecisionView' });

export const ACT_RECORDED: z.ZodType = z
  .object({ act: z.object({ id: z.string(), caseId: z.string(), receivedAt: instant }), decision: DECISION })
  .meta({ id: 'ActRecorded' });

export const CASE_PAGE: z.ZodType = page(
  child
    .extend({
      state: z.string(),
      priority: z.enum(['alta', 'media', 'baja']),
      contactAt: instant,
      post: z.string().optional(),
      nextDueAt: instant.optional(),
      overdue: z.number(),
    })
    .meta({ id: 'CaseListItem' }),
);

export const CASE: z.ZodType = z
  .object({
    child,
    state: z.string(),
    stations: z.array(z.object({ state: z.string(), at: instant })),
    version: z.number(),
    contactAt: instant,
    zone: z.string(),
    routes: z.array(derived),
    vulnerabilities: z.array(derived),
    flags: z.array(derived),
    priority: z.object({ code: z.enum(['alta', 'media', 'baja']), fields: z.array(z.string()) }),
    bidTriggers: z.array(derived),
    consularBlock: derived.optional(),
    obligations: z.array(dutyView),
    absent: z.array(absent),
    timeline: z.array(timeline),
    facts: z.record(z.string(), z.object({ value, at: instant, by: z.string() })),
    withheldFields: z.array(z.string()),
    placements: z.array(
      z.object({
        rung: z.string(),
        place: z.string().optional(),
        startedAt: instant,
        endedAt: instant.optional(),
        liberty: z.string(),
      }),
    ),
    referrals: z.array(referral),
    people: z.array(
      z.object({
        role: z.string(),
        name: z.string(),
        institution: z.string().optional(),
        phone: z.string().optional(),
      }),
    ),
    next: z.array(
      z.object({
        kind: z.string(),
        title: localized,
        allowed: z.boolean(),
        refusals: z.array(refusal),
        faults: z.array(fault),
        refusedByState: z.boolean().optional(),
      }),
    ),
    mergedInto: z.string().optional(),
  })
  .meta({ id: 'CaseView' });

export const JOURNAL: z.ZodType = z
  .object({ caseId: z.string(), version: z.number(), acts: z.array(timeline) })
  .meta({ id: 'JournalView' });
export const DUTY_PAGE: z.ZodType = page(dutyView);
export const REFERRAL_PAGE: z.ZodType = page(referral);
export const NOTICE_PAGE: z.ZodType = page(
  z
    .object({
      caseId: z.string(),
      child,
      sentAt: instant,
      acknowledgedAt: instant.optional(),
      interviewedAt: instant.optional(),
      interviewDueAt: instant.optional(),
    })
    .meta({ id: 'ConsularNoticeView' }),
);
export const MESSAGE_PAGE: z.ZodType = page(
  z
    .object({
      id: z.string(),
      caseId: z.string().optional(),
      at: instant,
      template: z.string(),
      obligation: z.string().optional(),
    })
    .meta({ id: 'NoticeView' }),
);
export const PLACES: z.ZodType = z.array(
  z
    .object({
      facilityId: z.string(),
      name: localized,
      rung: z.string(),
      regime: z.string(),
      adm1: z.string(),
      free: z.number(),
      total: z.number(),
      siblings: z.boolean(),
      languages: z.array(z.string()),
      licensedUntil: z.string().optional(),
    })
    .meta({ id: 'FreePlaceView' }),
);
const onDuty = { contactId: z.string(), institution: z.string(), name: localized, phone: z.string() };
export const ON_CALL: z.ZodType = z
  .object({
    at: instant,
    duty: z.string(),
    staffed: z.array(z.object({ ...onDuty, until: instant.optional() })),
    closed: z.array(z.object({ ...onDuty, opensAt: instant.optional() })),
    gap: z.boolean().meta({ description: 'Nobody is on duty: an alarm.' }),
  })
  .meta({ id: 'OnCallView' });
const rows = z.array(z.record(z.string(), z.unknown()));
export const DIRECTORY: z.ZodType = z
  .object({ institutions: rows, contacts: rows, posts: rows, facilities: rows })
  .meta({ id: 'Directory' });
export const PACK: z.ZodType = z.record(z.string(), z.unknown()).meta({ id: 'Pack' });
export const RULE: z.ZodType = z
  .object({
    id: z.string(),
    kind: z.enum(['guard', 'obligation', 'route']),
    title: localized,
    texts: z.record(z.string(), localized),
    source: z.string().optional(),
    mark: z.string().optional(),
    legalRef: z.string().optional(),
    force: z.enum(['ABS', 'SUP']).optional(),
    clocks: rows.optional(),
  })
  .meta({ id: 'RuleView' });
export const IMPEDIMENT: z.ZodType = z
  .object({
    impediment: z.enum(['si', 'no']),
    authority: z.object({ name: z.string(), phone: z.string() }),
    nextHearing: z.string().nullable(),
  })
  .meta({ id: 'ImpedimentView' });
export const HEALTH: z.ZodType = z.object({
  status: z.literal('ok'),
  nodes: z.array(z.object({ node: z.string(), database: z.string() })),
});
const officer = z.object({ id: z.string(), name: z.string(), role: z.string(), certified: z.boolean() });
export const SESSION: z.ZodType = z
  .object({
    officer,
    institution: z.object({ id: z.string(), short: z.string(), name: localized }),
    post: z.object({ id: z.string(), name: localized }).optional(),
    node: z.string(),
    country: z.string(),
    zone: z.string(),
    csrf: z.string(),
    demo: z.boolean(),
  })
  .meta({ id: 'SessionView' });
export const PERSONAS: z.ZodType = z.array(
  z
    .object({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      node: z.string(),
      country: z.string(),
      institution: z.string(),
      place: z.string(),
      about: localized,
    })
    .meta({ id: 'PersonaView' }),
);
const pdf: z.ZodType = z.string().meta({ format: 'binary', contentMediaType: 'application/pdf' });
export const PDF = { description: 'A tagged PDF.', content: { 'application/pdf': { schema: pdf } } } as const;
export const NOTHING: z.ZodType = z.null();

const problem: z.ZodType = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    instance: z.string().optional(),
    code: z.enum(Object.keys(PROBLEMS) as [keyof typeof PROBLEMS]),
    guards: z.array(refusal),
    fields: z.array(fault.extend({ message: localized })),
    messages: localized,
    survivor: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457; see docs/errors.md.' });

/** Any request may end in a problem. */
const asProblem = {
  description: 'A problem: which rule or field, and what would mend it.',
  content: { 'application/problem+json': { schema: problem } },
} as const;
export const PROBLEM_RESPONSES = { '4xx': asProblem, '5xx': asProblem } as const;
