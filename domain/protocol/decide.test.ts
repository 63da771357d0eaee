import { describe, expect, it } from 'vitest';
import { actId, buildActs, buildCase, intake, type Step, testPack } from '#world/fixtures/case-file.ts';
import { makeCaseId, type NodeCode } from '../kernel/ids.ts';
import type { Act, Override } from '../register/act.ts';
import type { Facts } from '../register/form/field.ts';
import { decide } from './decide.ts';
import type { Decision } from './types.ts';

interface Tried {
  readonly node?: NodeCode;
  readonly device?: true;
  readonly overrides?: readonly Override[];
  readonly postId?: string;
}

/** Decides the last step on the case of the steps before it. */
function tried(steps: readonly Step[], more: Tried = {}): Decision {
  const node = more.node ?? 'MEX';
  const acts = buildActs(steps, { node });
  const last = acts.at(-1);
  if (!last) expect.fail('no step');
  const act: Act = {
    ...last,
    ...(more.overrides ? { overrides: more.overrides } : {}),
    ...(more.postId ? { by: { ...last.by, postId: more.postId } } : {}),
  };
  const before = steps.length > 1 ? buildCase(steps.slice(0, -1), { node }) : undefined;
  const around = { now: act.receivedAt, pack: testPack(node), ...(more.device ? { device: true as const } : {}) };
  return decide({ before, act, around });
}

const FIRST = intake('2026-03-09 21:40', { A01: '2026-03-09T21:40:00-06:00', T03: 'si' });
const NOTIFIED: Step = {
  at: '2026-03-09 21:41',
  kind: 'protection.notify',
  role: 'SYS',
  facts: { to: 'mex-pf-ppnna' },
};

describe('decide', () => {
  it('[O26] a detention that was only reported can be reviewed and ended; without any place there is nothing to review', () => {
    const J03 = {
      sale_con_permiso: 'no',
      puerta_o_guardia_impide: 'si',
      custodia_policial_o_migratoria: 'si',
      orden_de_autoridad: 'si',
    };
    const held: Step = { at: '2026-03-09 22:00', kind: 'liberty.report', role: 'R02', facts: { J03, J05: 'Ninguna' } };
    const review: Step = { at: '2026-03-09 23:00', kind: 'placement.review', facts: { outcome: 'Se busca una casa' } };
    const ended: Step = { at: '2026-03-09 23:30', kind: 'placement.end', facts: { reason: 'Salió con su tía' } };
    expect(tried([FIRST, held, review]).verdict).toBe('accepted');
    expect(tried([FIRST, held, ended]).verdict).toBe('accepted');
    expect(tried([FIRST, review]).refusals[0]?.reason).toBe('nothing_to_answer');
  });

  it('[O02] an intake tells the authority on duty by itself, in the same decision', () => {
    const decision = tried([FIRST], { postId: 'mex-talisman' });
    expect(decision.verdict).toBe('accepted');
    expect(decision.stateAfter).toBe('ST1');
    // Ley de Migración, art. 112: both the Procuraduría and the DIF.
    expect(decision.followUps).toEqual(
      ['mex-pf-ppnna', 'mex-dif'].map((to) => ({
        kind: 'protection.notify',
        facts: { channel: 'automatico', to, contact: expect.any(String) },
      })),
    );
  });

  it('[O02] where one authority answers, one is told: the first on duty', () => {
    const followUps = tried([FIRST], { node: 'CRI' }).followUps;
    expect(followUps).toMatchObject([{ kind: 'protection.notify', facts: { to: 'cri-pani' } }]);
  });

  it('[ST0] on a device nothing is sent and the record stays a draft', () => {
    const decision = tried([FIRST], { device: true });
    expect(decision).toMatchObject({ verdict: 'accepted', stateAfter: 'ST0', followUps: [], messages: [] });
    expect(decision.assessment.routes.map(({ code }) => code)).toEqual(expect.arrayContaining(['RT-NA', 'RT-SOL']));
    expect(decision.assessment.consularBlock).toBeDefined();
  });

  it('[O10] in Costa Rica the acknowledgement makes the authority the provisional guardian, and in Mexico it does not', () => {
    const ack: Step = { at: '2026-03-09 22:00', kind: 'protection.acknowledge', role: 'R04' };
    const steps = [FIRST, NOTIFIED, ack];
    expect(tried(steps, { node: 'CRI' }).followUps).toEqual([
      { kind: 'guardian.designate', facts: expect.objectContaining({ scope: 'provisional', guardian: 'cri-pani' }) },
    ]);
    expect(tried(steps).followUps).toEqual([]);
  });

  it('[C07] an act that the state does not know is refused by state, and says which', () => {
    const decision = tried([FIRST, { at: '2026-03-10 09:00', kind: 'bid.sign', role: 'R10', facts: {} }]);
    expect(decision.refusals).toContainEqual(expect.objectContaining({ guard: 'STATE', reason: 'not_in_state' }));
    expect(decision.stateAfter).toBe('ST1');
  });

  it('[C07] an unknown kind and an unknown case are refused and nothing follows', () => {
    expect(tried([FIRST, { at: '2026-03-10 09:00', kind: 'case.teleport' }])).toMatchObject({
      verdict: 'refused_shape',
      faults: [{ field: 'kind', code: 'unknown_act' }],
      followUps: [],
    });
    expect(tried([{ at: '2026-03-10 09:00', kind: 'rights.inform', facts: {} }])).toMatchObject({
      verdict: 'refused_state',
      refusals: [expect.objectContaining({ reason: 'unknown_case' })],
    });
  });

  it('[G05] rejection, inadmission, deportation and expulsion do not exist, in either language', () => {
    for (const kind of ['rechazo', 'case.inadmision', 'deportation', 'return.expulsion']) {
      const decision = tried([FIRST, { at: '2026-03-10 09:00', kind, role: 'R01' }]);
      expect(decision.verdict, kind).toBe('refused_state');
      expect(decision.refusals, kind).toEqual([expect.objectContaining({ guard: 'G05', force: 'ABS' })]);
    }
  });

  it('[G01] the graver reason is said first: a return is refused by law even where the state would refuse it too', () => {
    const decision = tried([
      FIRST,
      { at: '2026-03-10 09:00', kind: 'return.prepare', role: 'R04', facts: { option: 'DIS-4' } },
    ]);
    expect(decision.verdict).toBe('refused_law');
    expect(decision.refusals.map(({ guard }) => guard)).toEqual(expect.arrayContaining(['STATE', 'G01']));
  });

  it('[C03] what an act owes is named field by field', () => {
    const decision = tried([
      FIRST,
      NOTIFIED,
      { at: '2026-03-10 09:00', kind: 'lawyer.appoint', role: 'R04', facts: {} },
    ]);
    expect(decision).toMatchObject({ verdict: 'refused_shape', faults: [{ field: 'lawyer', code: 'missing' }] });
  });

  it('[G19] a supervisor passes a SUP guard with a written reason, and nobody else does', () => {
    const placed = (role: 'R03' | 'R04'): Step[] => [
      FIRST,
      NOTIFIED,
      {
        at: '2026-03-10 00:50',
        kind: 'placement.record',
        role,
        facts: {
          J01: 'mex-albergue-tapachula-f',
          J03: {
            sale_con_permiso: 'si',
            puerta_o_guardia_impide: 'no',
            custodia_policial_o_migratoria: 'no',
            orden_de_autoridad: 'no',
          },
          J08: 'PL6',
          J10: 'no',
          U01: 'Quiere quedarse cerca de su prima',
        },
      },
    ];
    const overrides = [{ guard: 'G19', reason: 'No hay familia de acogida disponible esta noche' }];
    expect(tried(placed('R04')).refusals.map(({ guard }) => guard)).toEqual(['G19']);
    expect(tried(placed('R04'), { overrides }).verdict).toBe('accepted');
    expect(tried(placed('R03'), { overrides }).refusals.map(({ guard }) => guard)).toEqual(['G19']);
  });

  it('[STd] a merge is written to both journals, each from its own side', () => {
    const other = makeCaseId('MEX', [9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const merge: Step = {
      at: '2026-03-10 09:00',
      kind: 'case.merge',
      role: 'R04',
      facts: { other, side: 'superviviente', reason: 'la misma niña' },
    };
    expect(tried([FIRST, NOTIFIED, merge]).followUps).toEqual([
      { kind: 'case.merge', caseId: other, facts: expect.objectContaining({ side: 'absorbido' }) },
    ]);
  });

  it('[BT1] a caseworker cannot decide alone what the panel decides, and can decide a safe reunion', () => {
    const begun = (facts: Facts): Step[] => [
      FIRST,
      NOTIFIED,
      { at: '2026-03-10 08:00', kind: 'protection.acknowledge', role: 'R04', facts: { caseworker: 'officer-R03' } },
      {
        at: '2026-03-10 17:30',
        kind: 'bia.sign',
        facts: { form: 'corta', recommendation: 'x', U01: 'Quiere quedarse', ...facts },
      },
    ];
    const decided = (option: string): Step => ({
      at: '2026-03-11 10:00',
      kind: 'decision.sign',
      facts: { option, reason: 'Es lo mejor para ella', U01: 'Quiere quedarse' },
    });
    for (const option of ['DIS-1', 'DIS-2', 'DIS-4', 'DIS-6']) {
      const { verdict, refusals } = tried([...begun({ solution: option }), decided(option)]);
      expect(verdict, option).not.toBe('accepted');
      expect(refusals, option).toContainEqual(expect.objectContaining({ reason: 'bid_owed' }));
    }
    const safe = { solution: 'DIS-2', parentVerified: 'si', riskFlag: 'no' };
    expect(tried([...begun(safe), decided('DIS-2')]).verdict).toBe('accepted');
    const open: Step = {
      at: '2026-03-11 11:00',
      kind: 'bid.open',
      role: 'R04',
      facts: { trigger: 'BT1', B08: 'declarada' },
    };
    expect(tried([...begun({ solution: 'DIS-1' }), open]).stateAfter).toBe('ST5');
  });

  it('[C42] nothing of the child is shared without consent or a written basis', () => {
    const send = (facts: Facts): Step => ({
      at: '2026-03-10 09:00',
      kind: 'referral.send',
      facts: { to: 'mex-salud', service: 'salud', urgency: 'normal', fields: ['B01'], ...facts },
    });
    expect(tried([FIRST, NOTIFIED, send({})]).faults).toEqual([{ field: 'legalBasis', code: 'no_basis' }]);
    expect(tried([FIRST, NOTIFIED, send({ A12: 'negado' })]).verdict).toBe('refused_shape');
    expect(tried([FIRST, NOTIFIED, send({ A12: 'otorgado' })]).verdict).toBe('accepted');
    expect(tried([FIRST, NOTIFIED, send({ legalBasis: 'Orden del juzgado 12/2026' })]).verdict).toBe('accepted');
    expect(tried([FIRST, NOTIFIED, send({ fields: [] })]).verdict).toBe('accepted');
  });

  it('[O12] the consulate of another country is never told, and its name does not meet the duty', () => {
    const calm = intake('2026-03-09 21:40', { A01: '2026-03-09T21:40:00-06:00', B11: ['GTM'] });
    const notify = (N04: string): Step => ({
      at: '2026-03-10 09:00',
      kind: 'consular.notify',
      role: 'R04',
      facts: { N04 },
    });
    expect(tried([calm, NOTIFIED, notify('mex-consulado-hnd-tapachula')]).faults).toEqual([
      { field: 'N04', code: 'not_a_nationality' },
    ]);
    expect(tried([calm, NOTIFIED, notify('mex-consulado-gtm-tapachula')]).verdict).toBe('accepted');
  });

  it('[STd] undoing a merge that never was says so', () => {
    const undo: Step = { at: '2026-03-10 09:00', kind: 'case.unmerge', role: 'R04', facts: { reason: 'por si acaso' } };
    expect(tried([FIRST, NOTIFIED, undo]).refusals).toContainEqual(expect.objectContaining({ reason: 'not_merged' }));
  });

  it('[C18] an answer to a referral that does not exist is refused, and so is a second answer to a closed one', () => {
    const send: Step = {
      at: '2026-03-10 09:00',
      kind: 'referral.send',
      name: 'ref',
      facts: { to: 'mex-salud', service: 'salud', urgency: 'normal' },
    };
    const refuse = (id: string): Step => ({
      at: '2026-03-10 10:00',
      kind: 'referral.refuse',
      role: 'R16',
      facts: { referral: id, reason: 'no es de nuestra zona' },
    });
    expect(tried([FIRST, NOTIFIED, send, refuse(actId('other'))]).refusals).toContainEqual(
      expect.objectContaining({ reason: 'unknown_referral' }),
    );
    expect(tried([FIRST, NOTIFIED, send, refuse(actId('ref'))]).verdict).toBe('accepted');
    expect(
      tried([FIRST, NOTIFIED, send, refuse(actId('ref')), { ...refuse(actId('ref')), at: '2026-03-10 11:00' }])
        .refusals,
    ).toContainEqual(expect.objectContaining({ reason: 'referral_closed' }));
  });

  it('[C06] a decision depends on nothing but its argument', () => {
    expect(JSON.stringify(tried([FIRST, NOTIFIED]))).toBe(JSON.stringify(tried([FIRST, NOTIFIED])));
  });
});
