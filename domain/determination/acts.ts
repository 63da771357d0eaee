/** Which acts assess and determine best interests, with the child's voice in them? (C08, C09, C43) */
import { tr } from '../kernel/localized.ts';
import type { ActDef } from '../register/act.ts';
import { defineAct, ownCode, ownCodes, ownReference, ownText, ownYesNo } from '../register/define-act.ts';

const unableReason = ownText(
  tr('Por qué no se pudo oír al niño', 'Why the child could not be heard', "Pourquoi l'enfant n'a pu être entendu"),
  { k: 'K3', maxLength: 1000 },
);
const VOICE = ['U01', 'U02', 'U03', 'U04'] as const;

export const DETERMINATION_ACTS: readonly ActDef[] = [
  defineAct({
    kind: 'voice.record',
    room: 'determination',
    title: tr('Anotar la opinión del niño', "Record the child's view", "Noter l'avis de l'enfant"),
    done: tr(
      'Se oyó al niño y se anotó su opinión',
      'The child was heard and the view recorded',
      "L'enfant a été entendu et son avis noté",
    ),
    roles: ['R02', 'R03', 'R06', 'R08', 'R16'],
    form: [...VOICE, 'U06'],
    own: { unableReason },
  }),
  defineAct({
    kind: 'bia.sign',
    room: 'determination',
    title: tr(
      'Firmar la valoración del interés superior',
      'Sign best interests assessment',
      "Signer l'évaluation de l'intérêt supérieur",
    ),
    done: tr(
      'Se firmó la valoración del interés superior',
      'The best interests assessment was signed',
      "L'évaluation de l'intérêt supérieur a été signée",
    ),
    roles: ['R03', 'R04'],
    // The assessment is where many answers of the form first become known (e.g. T08 of ACC-1).
    form: '*',
    required: ['form', 'recommendation'],
    own: {
      form: ownCode(tr('Forma', 'Form', 'Forme'), 'CL-BIA', { k: 'K1', required: true }),
      purpose: ownCode(tr('Propósito', 'Purpose', 'But'), 'CL-BIA-PURPOSE', { k: 'K3' }),
      risk: ownText(tr('Riesgo actual', 'Current risk', 'Risque actuel'), { maxLength: 4000 }),
      care: ownText(tr('Cuidado', 'Care', 'Prise en charge'), { maxLength: 4000 }),
      needs: ownText(tr('Necesidades', 'Needs', 'Besoins'), { maxLength: 4000 }),
      immediateAction: ownText(tr('Acción inmediata', 'Immediate action', 'Action immédiate'), { maxLength: 4000 }),
      recommendation: ownText(tr('Recomendación', 'Recommendation', 'Recommandation'), {
        required: true,
        maxLength: 4000,
      }),
      solution: ownCode(
        tr('Solución duradera recomendada', 'Durable solution recommended', 'Solution durable recommandée'),
        'CL-BID',
      ),
      solutionDeferred: ownYesNo(
        tr(
          '¿Se difiere la solución a la decisión de asilo?',
          'Is the solution deferred to the asylum decision?',
          "La solution est-elle différée à la décision d'asile ?",
        ),
      ),
      parentVerified: ownYesNo(
        tr('¿Madre o padre verificado?', 'Is the parent verified?', 'Le parent est-il vérifié ?'),
      ),
      riskFlag: ownYesNo(
        tr(
          '¿Hay señal de riesgo en esa familia?',
          'Any sign of risk in that family?',
          'Un signe de risque dans cette famille ?',
        ),
        { k: 'K4' },
      ),
      unableReason,
    },
  }),
  defineAct({
    kind: 'bid.open',
    room: 'determination',
    title: tr(
      'Abrir la determinación del interés superior',
      'Open best interests determination',
      "Ouvrir la détermination de l'intérêt supérieur",
    ),
    done: tr(
      'Se abrió la determinación del interés superior',
      'A best interests determination was opened',
      "La détermination de l'intérêt supérieur a été ouverte",
    ),
    roles: ['R03', 'R04', 'R11'],
    own: { trigger: ownCode(tr('Causa', 'Trigger', 'Cause'), 'CL-BTR', { k: 'K3' }) },
  }),
  defineAct({
    kind: 'bid.sign',
    room: 'determination',
    title: tr(
      'Firmar la determinación del interés superior',
      'Sign best interests determination',
      "Signer la détermination de l'intérêt supérieur",
    ),
    done: tr(
      'El panel firmó la determinación del interés superior',
      'The panel signed the determination',
      'Le panel a signé la détermination',
    ),
    roles: ['R10', 'R11'],
    form: [...VOICE],
    required: ['option', 'reason', 'arguments'],
    own: {
      option: ownCode(tr('Decisión', 'Decision', 'Décision'), 'CL-BID', { k: 'K4', required: true }),
      reason: ownText(tr('Razones', 'Reasons', 'Motifs'), { k: 'K4', required: true, maxLength: 8000 }),
      arguments: ownCodes(
        tr('Tipos de argumento decisivos', 'Decisive argument types', "Types d'arguments décisifs"),
        'CL-ARG',
        { k: 'K4', required: true },
      ),
      guardianPresent: ownYesNo(tr('¿Tutor presente?', 'Guardian present?', 'Tuteur présent ?'), { k: 'K3' }),
      lawyerPresent: ownYesNo(tr('¿Abogado presente?', 'Lawyer present?', 'Avocat présent ?'), { k: 'K3' }),
      unableReason,
    },
  }),
  defineAct({
    kind: 'decision.sign',
    room: 'determination',
    title: tr('Firmar la decisión', 'Sign the decision', 'Signer la décision'),
    done: tr(
      'Se firmó la decisión basada en la valoración',
      'The decision on the assessment was signed',
      "La décision fondée sur l'évaluation a été signée",
    ),
    roles: ['R03', 'R04'],
    form: [...VOICE, 'U05'],
    required: ['option', 'reason'],
    own: {
      option: ownCode(tr('Decisión', 'Decision', 'Décision'), 'CL-BID', { k: 'K3', required: true }),
      reason: ownText(tr('Razones', 'Reasons', 'Motifs'), { k: 'K3', required: true, maxLength: 8000 }),
    },
  }),
  defineAct({
    kind: 'decision.explain',
    room: 'determination',
    title: tr('Explicar la decisión al niño', 'Explain the decision to the child', "Expliquer la décision à l'enfant"),
    done: tr(
      'Se explicó la decisión al niño',
      'The decision was explained to the child',
      "La décision a été expliquée à l'enfant",
    ),
    roles: ['R03', 'R04', 'R06'],
    form: ['U05', 'U06', 'U01'],
    required: ['U05'],
  }),
  defineAct({
    kind: 'appeal.file',
    room: 'determination',
    title: tr('Presentar recurso', 'File appeal', 'Former un recours'),
    done: tr('Se presentó un recurso', 'An appeal was filed', 'Un recours a été formé'),
    roles: ['R06', 'R07'],
    own: { against: ownReference(tr('Decisión recurrida', 'Decision appealed', 'Décision contestée')) },
  }),
  defineAct({
    kind: 'appeal.waive',
    room: 'determination',
    title: tr('Renunciar al recurso con abogado', 'Waive appeal with lawyer', "Renoncer au recours avec l'avocat"),
    done: tr(
      'Se renunció al recurso con abogado',
      'The appeal was waived with a lawyer',
      "Renonciation au recours avec l'avocat",
    ),
    roles: ['R07'],
    form: ['U01', 'U02'],
    required: ['U01'],
  }),
  defineAct({
    kind: 'appeal.resolve',
    room: 'determination',
    title: tr('Resolver el recurso', 'Resolve appeal', 'Statuer sur le recours'),
    done: tr('Se resolvió el recurso', 'The appeal was resolved', 'Le recours a été tranché'),
    roles: ['R15'],
    required: ['upheld'],
    own: {
      upheld: ownYesNo(tr('¿Se mantiene la decisión?', 'Is the decision upheld?', 'La décision est-elle maintenue ?'), {
        k: 'K3',
        required: true,
      }),
    },
  }),
];
