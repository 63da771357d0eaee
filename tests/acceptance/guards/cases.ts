/**
 * Which act is lawful and which is refused, guard by guard? One pair for each guard of the first main job (reference §3.3),
 * as small as it can be: the refused act differs from the lawful one in what the guard looks at.
 */
import { LAWFUL_PATH, PREPARE, panel, untilPanel } from './return-path.ts';
import type { Attempt, Facts } from './scene.ts';

export interface Tried {
  /** Answers of the intake that differ. */
  readonly child?: Facts;
  /** Acts that must be taken before the one that is tried. */
  readonly before?: readonly Attempt[];
  readonly act: Attempt;
}

export interface GuardCase {
  readonly guard: string;
  /** SUP: a supervisor's written reason passes it. ABS: nobody's does. */
  readonly force: 'ABS' | 'SUP';
  /** What stands in the way, for the title. */
  readonly why: string;
  readonly reason: string;
  readonly lawful: Tried;
  readonly refused: Tried;
  readonly status?: 403 | 409;
  readonly code?: string;
}

const FREE = {
  sale_con_permiso: 'si',
  puerta_o_guardia_impide: 'no',
  custodia_policial_o_migratoria: 'no',
  orden_de_autoridad: 'no',
};
const LOCKED = { ...FREE, sale_con_permiso: 'no', puerta_o_guardia_impide: 'si' };
const UNKNOWN = { ...LOCKED, custodia_policial_o_migratoria: 'NS', orden_de_autoridad: 'NS' };
const REASONS = {
  PL1: 'Sus padres murieron en 2020',
  PL2: 'La tía no contesta hoy',
  PL3: 'No hay familia de acogida libre',
  PL4: 'El hogar pequeño está lleno',
  PL5: 'Todavía es muy joven',
};
const SHELTER = { J01: 'mex-albergue-tapachula-f', J08: 'PL6', J03: FREE, J06: REASONS, J10: 'no', U01: 'Me da igual' };
const CALL = { person: 'Su abuela', purpose: 'Avisar que está bien', E09: 'si', E10: 'no', U01: 'Llamen a mi abuela' };
const NO_FEAR = { T03: 'no', T05: 'no', T06: [], T07: 'no', T08: 'no', T09: 'no', T11: 'no' };
const BIA = { form: 'corta', recommendation: 'Sigue con su tía' };

function placed(facts: Facts): Attempt {
  return { who: 'caseworker', kind: 'placement.record', facts: { ...SHELTER, ...facts } };
}

const record = (who: Attempt['who'], facts: Facts): Attempt => ({ who, kind: 'form.record', facts });
const screened = (who: Attempt['who'], facts: Facts = {}): Attempt => ({
  who,
  kind: 'screening.sign',
  facts: { ...NO_FEAR, ...facts },
});
const referred = (to: string): Attempt => ({
  who: 'caseworker',
  kind: 'referral.send',
  facts: { to, service: 'juridico', urgency: 'normal' },
});
const told: Attempt = {
  who: 'supervisor',
  kind: 'consular.notify',
  facts: { N04: 'mex-consulado-gtm-tapachula', country: 'GTM' },
};

export const GUARD_CASES: readonly GuardCase[] = [
  {
    guard: 'G01',
    force: 'ABS',
    why: 'a return before anything was determined',
    reason: 'undetermined',
    lawful: { before: LAWFUL_PATH, act: PREPARE },
    refused: { before: LAWFUL_PATH.slice(0, -1), act: PREPARE },
  },
  {
    guard: 'G02',
    force: 'ABS',
    why: 'a recommendation to send an asylum seeker back',
    reason: 'asylum_seeker',
    lawful: {
      act: { who: 'caseworker', kind: 'bia.sign', facts: { ...BIA, solution: 'DIS-5', U01: 'Con mi abuela' } },
    },
    refused: {
      before: [record('caseworker', { T05: 'si' })],
      act: { who: 'caseworker', kind: 'bia.sign', facts: { ...BIA, solution: 'DIS-5', U01: 'Con mi abuela' } },
    },
  },
  {
    guard: 'G03',
    force: 'ABS',
    why: 'a notice to the consulate of a child who fears return',
    reason: 'consulate',
    lawful: { act: told },
    refused: { child: { T03: 'si' }, act: told },
  },
  {
    guard: 'G04',
    force: 'SUP',
    why: 'a call to a family that may be a danger',
    reason: 'risk_unknown',
    lawful: { act: { who: 'caseworker', kind: 'family.contact', facts: CALL } },
    refused: { act: { who: 'caseworker', kind: 'family.contact', facts: { ...CALL, E10: 'NS' } } },
  },
  {
    guard: 'G05',
    force: 'ABS',
    why: 'a rejection at the border, which does not exist',
    reason: 'no_such_act',
    status: 409,
    code: 'forbidden_act',
    lawful: { act: { who: 'opi', kind: 'guardian.request', facts: {} } },
    refused: { act: { who: 'opi', kind: 'migracion.rechazo', facts: {} } },
  },
  {
    guard: 'G06',
    force: 'ABS',
    why: 'an adult’s age written over a doubt',
    reason: 'adult_while_in_doubt',
    lawful: { child: { B09: 'si' }, act: record('opi', { B07: 14 }) },
    refused: { child: { B09: 'si' }, act: record('opi', { B07: 19 }) },
  },
  {
    guard: 'G07',
    force: 'SUP',
    why: 'an assessment of a child whom nobody heard',
    reason: 'not_heard',
    lawful: { act: { who: 'caseworker', kind: 'bia.sign', facts: { ...BIA, U01: 'Quiero seguir con mi tía' } } },
    refused: { act: { who: 'caseworker', kind: 'bia.sign', facts: BIA } },
  },
  {
    guard: 'G08',
    force: 'ABS',
    why: 'a screening in a language the child does not understand',
    reason: 'no_interpreter',
    lawful: { child: { A09: 'mam' }, act: screened('opi', { A10: 'profesional' }) },
    refused: { child: { A09: 'mam' }, act: screened('opi') },
  },
  {
    guard: 'G09',
    force: 'ABS',
    why: 'a screening by somebody without certificate',
    reason: 'not_certified',
    lawful: { act: screened('opi') },
    refused: { act: screened('opi without certificate') },
  },
  {
    guard: 'G10',
    force: 'SUP',
    why: 'a painful question that was already answered',
    reason: 'already_told',
    lawful: { before: [screened('opi')], act: record('caseworker', { E10: 'si' }) },
    refused: { before: [screened('opi', { T09: 'si' })], act: record('caseworker', { E10: 'si' }) },
  },
  {
    guard: 'G13',
    force: 'ABS',
    why: 'a shelter with a guard at the door',
    reason: 'privado',
    lawful: { act: placed({}) },
    refused: { act: placed({ J03: LOCKED, J05: 'Acuerdo de ingreso' }) },
  },
  {
    guard: 'G14',
    force: 'SUP',
    why: 'a room among unrelated adults',
    reason: 'unrelated_adults',
    lawful: { act: placed({}) },
    refused: { act: placed({ J10: 'si' }) },
  },
  {
    guard: 'G15',
    force: 'SUP',
    why: 'a place that the directory does not know',
    reason: 'not_in_directory',
    lawful: { act: placed({}) },
    refused: { act: placed({ J01: 'El gimnasio municipal', 'J07.fin': '2026-03-12T12:00:00-06:00' }) },
  },
  {
    guard: 'G16',
    force: 'ABS',
    why: 'a referral to migration control',
    reason: 'recipient',
    lawful: { act: referred('mex-fevimtra') },
    refused: { act: referred('mex-inm-control') },
  },
  {
    guard: 'G16',
    force: 'ABS',
    why: 'anything signed by migration control',
    reason: 'enforcement',
    status: 403,
    code: 'firewall',
    lawful: { act: record('opi', { F02: '2026-03-01' }) },
    refused: { act: record('control', { F02: '2026-03-01' }) },
  },
  {
    guard: 'G19',
    force: 'SUP',
    why: 'a shelter without a word on why no family',
    reason: 'not_excluded',
    lawful: { act: placed({}) },
    refused: { act: { ...placed({}), facts: { ...SHELTER, J06: { ...REASONS, PL2: 'NS' } } } },
  },
  {
    guard: 'G28',
    force: 'ABS',
    why: 'a soft word over a locked door',
    reason: 'euphemism',
    lawful: {
      act: {
        who: 'opi',
        kind: 'liberty.report',
        facts: { J01: 'mex-estacion-tapachula', J03: LOCKED, J05: 'Alojamiento' },
      },
    },
    refused: {
      act: {
        who: 'opi',
        kind: 'liberty.report',
        facts: { J01: 'mex-estacion-tapachula', J03: UNKNOWN, J05: 'Alojamiento' },
      },
    },
  },
  {
    guard: 'G28',
    force: 'ABS',
    why: 'a child called illegal',
    reason: 'rejected_word',
    lawful: { act: placed({}) },
    refused: { act: placed({ J06: { ...REASONS, PL1: 'Es un menor ilegal sin padres' } }) },
  },
  {
    guard: 'G02',
    force: 'ABS',
    why: 'a panel that returns a recognised refugee',
    reason: 'refugee',
    lawful: { before: untilPanel('DIS-1'), act: panel('DIS-1') },
    refused: {
      before: [
        ...untilPanel('DIS-1'),
        record('caseworker', { T05: 'si' }),
        { who: 'asylum', kind: 'asylum.file', facts: { filedOn: '2026-03-02' } },
        { who: 'asylum', kind: 'asylum.decide', facts: { Y08: 'reconocido', final: 'si' } },
      ],
      act: panel('DIS-4'),
    },
  },
];
