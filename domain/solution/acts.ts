/** Which acts lead to a durable solution, and which to a return that the guards keep shut until it is lawful? (C25–C27) */
import { tr } from '../kernel/localized.ts';
import type { ActDef } from '../register/act.ts';
import { defineAct, ownCode, ownMoment, ownReference, ownText, ownYesNo } from '../register/define-act.ts';

export const SOLUTION_ACTS: readonly ActDef[] = [
  defineAct({
    kind: 'regularisation.file',
    room: 'solution',
    title: tr('Presentar la regularización', 'File regularisation', 'Déposer la régularisation'),
    done: tr('Se presentó la regularización', 'Regularisation was filed', 'La régularisation a été déposée'),
    roles: ['R03', 'R04'],
    form: ['Y04', 'Y05'],
  }),
  defineAct({
    kind: 'solution.integrate',
    room: 'solution',
    title: tr(
      'Entregar a su familia o integrar en el país',
      'Hand over to family or integrate locally',
      'Remettre à la famille ou intégrer localement',
    ),
    done: tr(
      'Pasó al cuidado de su familia o a la integración local',
      'The child passed to family care or local integration',
      "L'enfant est passé à la garde familiale ou à l'intégration locale",
    ),
    roles: ['R03', 'R04'],
    form: ['E13', 'J01', 'J08', 'J07', 'J03', 'J10', 'U01', 'U02'],
    required: ['receiver'],
    own: {
      receiver: ownText(tr('Quién recibe', 'Who receives', 'Qui reçoit'), { k: 'K3', required: true, maxLength: 200 }),
      link: ownCode(tr('Vínculo', 'Link', 'Lien'), 'CL-LNK', { k: 'K3' }),
      unableReason: ownText(
        tr(
          'Por qué no se pudo oír al niño',
          'Why the child could not be heard',
          "Pourquoi l'enfant n'a pu être entendu",
        ),
        { maxLength: 1000 },
      ),
    },
  }),
  defineAct({
    kind: 'return.prepare',
    room: 'solution',
    title: tr('Preparar el retorno', 'Prepare return', 'Préparer le retour'),
    done: tr(
      'Se abrió la preparación del retorno',
      'Preparation of return was opened',
      'La préparation du retour a été ouverte',
    ),
    roles: ['R03', 'R04'],
    form: ['U01', 'U02'],
    required: ['option'],
    own: {
      option: ownCode(tr('Opción decidida', 'Option decided', 'Option décidée'), 'CL-BID', { k: 'K4', required: true }),
      receiver: ownText(tr('Quién recibe', 'Who receives', 'Qui reçoit'), { maxLength: 200 }),
      plannedAt: ownMoment(tr('Fecha y hora de entrega', 'Date and time of hand-over', 'Date et heure de remise')),
      point: ownText(tr('Punto de entrega', 'Point of hand-over', 'Lieu de remise'), { maxLength: 200 }),
      childWishes: ownYesNo(
        tr('¿El niño quiere volver?', 'Does the child wish to return?', "L'enfant souhaite-t-il rentrer ?"),
        { k: 'K4' },
      ),
      unableReason: ownText(
        tr(
          'Por qué no se pudo oír al niño',
          'Why the child could not be heard',
          "Pourquoi l'enfant n'a pu être entendu",
        ),
        { maxLength: 1000 },
      ),
    },
  }),
  defineAct({
    kind: 'return.depart',
    room: 'solution',
    title: tr('Registrar la salida', 'Record departure', 'Enregistrer le départ'),
    done: tr('Se registró la salida', 'Departure was recorded', 'Le départ a été enregistré'),
    roles: ['R03', 'R04'],
    required: ['receiver', 'receivingAuthority'],
    own: {
      receiver: ownText(tr('Quién recibe', 'Who receives', 'Qui reçoit'), { required: true, maxLength: 200 }),
      receivingAuthority: ownReference(tr('Autoridad que recibe', 'Receiving authority', 'Autorité qui reçoit'), {
        required: true,
      }),
      confirmedAt: ownMoment(
        tr(
          'Confirmación de la autoridad que recibe',
          'Confirmation of the receiving authority',
          "Confirmation de l'autorité qui reçoit",
        ),
      ),
      protectionConfirmed: ownYesNo(
        tr('¿Protección confirmada en origen?', 'Protection at origin confirmed?', 'Protection confirmée au pays ?'),
      ),
      documents: ownYesNo(tr('¿Lleva documentos?', 'Documents in hand?', 'Documents en main ?')),
      medication: ownYesNo(
        tr(
          '¿Lleva medicación o no la necesita?',
          'Medication in hand or not needed?',
          'Médicaments en main ou inutiles ?',
        ),
      ),
      escort: ownReference(tr('Escolta', 'Escort', 'Escorte')),
      escortLanguage: ownCode(tr('Lengua de la escolta', 'Language of the escort', "Langue de l'escorte"), 'ISO639', {
        k: 'K1',
      }),
      departsAt: ownMoment(tr('Salida', 'Departure', 'Départ')),
      arrivesAt: ownMoment(tr('Llegada', 'Arrival', 'Arrivée')),
    },
  }),
  defineAct({
    kind: 'return.receive',
    room: 'solution',
    title: tr('Registrar la recepción', 'Record reception', "Enregistrer l'accueil"),
    done: tr(
      'La autoridad de protección recibió al niño',
      'The child-protection authority received the child',
      "L'autorité de protection a reçu l'enfant",
    ),
    roles: ['R03', 'R04'],
    required: ['receiver'],
    own: { receiver: ownText(tr('Quién recibe', 'Who receives', 'Qui reçoit'), { required: true, maxLength: 200 }) },
  }),
];
