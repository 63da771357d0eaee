/** What must have happened in a case before a return is lawful, or a panel may decide? Used by the cases of G01 and G02. */
import { OFFICERS, type Attempt } from './scene.ts';

const WISH = 'Quiero volver con mi mamá';

/** What a full assessment needs, and a placement with family. */
const ASSESSED: readonly Attempt[] = [
  {
    who: 'caseworker',
    kind: 'form.record',
    facts: { B08: 'documento', D08: { ver: 'sin_dificultad' }, E06: [{ name: 'Su madre', link: 'madre' }], I01: 'si' },
  },
  {
    who: 'caseworker',
    kind: 'screening.sign',
    facts: { T03: 'no', T05: 'no', T06: [], T07: 'no', T08: 'no', T09: 'no', T10: 'no', T11: 'no' },
  },
  {
    who: 'supervisor',
    kind: 'guardian.designate',
    facts: { scope: 'provisional', guardian: 'per-mex-r06-tutora', basis: 'Representación en suplencia' },
  },
  { who: 'supervisor', kind: 'lawyer.appoint', facts: { lawyer: OFFICERS.lawyer.id } },
  { who: 'supervisor', kind: 'case.assign', facts: { caseworker: OFFICERS.caseworker.id } },
  {
    who: 'caseworker',
    kind: 'placement.record',
    facts: {
      J01: 'Casa de su tía',
      J03: {
        sale_con_permiso: 'si',
        puerta_o_guardia_impide: 'no',
        custodia_policial_o_migratoria: 'no',
        orden_de_autoridad: 'no',
      },
      J08: 'PL2',
      J10: 'no',
      U01: 'Quiero dormir con mi tía',
    },
  },
];

function assessment(solution: string): Attempt {
  return {
    who: 'caseworker',
    kind: 'bia.sign',
    facts: { form: 'corta', recommendation: 'Como ella pide', solution, U01: WISH },
  };
}

/** Until the panel has a case to decide. */
export function untilPanel(solution: string): readonly Attempt[] {
  return [
    ...ASSESSED,
    assessment(solution),
    { who: 'caseworker', kind: 'plan.sign', facts: { lines: 'Salud, escuela, documentos' } },
    { who: 'secretary', kind: 'bid.open', facts: { trigger: 'BT1' } },
  ];
}

/** The panel's signature. */
export function panel(option: string): Attempt {
  return {
    who: 'secretary',
    kind: 'bid.sign',
    facts: { option, reason: 'Su madre la espera y ella lo pide', arguments: ['opinion_del_nna'], U01: WISH },
  };
}

/** From the assessment to an appeal waived with the lawyer: every condition of G01 is met. */
export const LAWFUL_PATH: readonly Attempt[] = [
  ...untilPanel('DIS-4'),
  panel('DIS-4'),
  { who: 'caseworker', kind: 'decision.explain', facts: { U05: '2026-03-02T09:10:00-06:00' } },
  { who: 'lawyer', kind: 'appeal.waive', facts: { U01: 'No quiero recurso' } },
];

/** The return itself: a Wednesday at ten. */
export const PREPARE: Attempt = {
  who: 'caseworker',
  kind: 'return.prepare',
  facts: {
    option: 'DIS-4',
    receiver: 'Su madre',
    plannedAt: '2026-03-25T10:00:00-06:00',
    point: 'El Carmen',
    childWishes: 'si',
    U01: WISH,
  },
};
