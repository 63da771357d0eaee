/** Which acts pass a child from one institution to the next without losing sight of them? (C18, O02, O03, O38) */
import type { RoleCode } from '../access/role.ts';
import { tr } from '../kernel/localized.ts';
import type { ActDef } from '../register/act.ts';
import { defineAct, ownCode, ownCodes, ownReference, ownText } from '../register/define-act.ts';

/** Whoever can be addressed by a referral answers it. */
const ADDRESSED: readonly RoleCode[] = ['R03', 'R04', 'R09', 'R12', 'R13', 'R14', 'R16', 'R17', 'R18'];

const referral = ownReference(tr('Referencia', 'Referral', 'Orientation'), { required: true });
const reply = ownText(tr('Respuesta', 'Reply', 'Réponse'), { k: 'K3', maxLength: 4000 });
const reason = ownText(tr('Motivo', 'Reason', 'Motif'), { k: 'K3', required: true, maxLength: 2000 });

export const REFERRAL_ACTS: readonly ActDef[] = [
  defineAct({
    kind: 'protection.notify',
    room: 'referral',
    title: tr(
      'Avisar a la autoridad de protección',
      'Notify the child-protection authority',
      "Aviser l'autorité de protection",
    ),
    done: tr(
      'Se avisó a la autoridad de protección',
      'The child-protection authority was notified',
      "L'autorité de protection a été avisée",
    ),
    roles: ['SYS', 'R01', 'R02', 'R03', 'R04', 'R09'],
    required: ['to'],
    own: {
      to: ownReference(tr('Institución', 'Institution', 'Institution'), { required: true }),
      contact: ownReference(tr('Contacto de turno', 'Contact on duty', 'Contact de garde')),
      channel: ownCode(tr('Medio', 'Channel', 'Moyen'), 'CL-CHANNEL', { k: 'K1' }),
    },
  }),
  defineAct({
    kind: 'protection.acknowledge',
    room: 'referral',
    title: tr('Acusar recibo del aviso', 'Acknowledge the notice', "Accuser réception de l'avis"),
    done: tr(
      'La autoridad de protección acusó recibo',
      'The child-protection authority acknowledged',
      "L'autorité de protection a accusé réception",
    ),
    roles: ['R03', 'R04'],
    own: { caseworker: ownReference(tr('Trabajador de casos', 'Caseworker', 'Gestionnaire de cas')) },
  }),
  defineAct({
    kind: 'referral.send',
    room: 'referral',
    title: tr('Referir a otra institución', 'Refer to another institution', 'Orienter vers une autre institution'),
    done: tr('Se envió una referencia', 'A referral was sent', 'Une orientation a été envoyée'),
    roles: ['R02', 'R03', 'R04', 'R13'],
    form: ['A12'],
    required: ['to', 'service', 'urgency'],
    own: {
      to: ownReference(tr('Institución', 'Institution', 'Institution'), { required: true }),
      service: ownCode(tr('Servicio', 'Service', 'Service'), 'CL-SER', { required: true }),
      urgency: ownCode(tr('Urgencia', 'Urgency', 'Urgence'), 'CL-URGENCY', { k: 'K1', required: true }),
      fields: ownCodes(tr('Datos que se comparten', 'Data shared', 'Données partagées'), 'FORM', { k: 'K1' }),
      legalBasis: ownText(
        tr(
          'Base legal si no hay consentimiento',
          'Legal basis when there is no consent',
          'Base légale sans consentement',
        ),
        { k: 'K1', maxLength: 500 },
      ),
      reason: ownText(tr('Motivo', 'Reason', 'Motif'), { k: 'K3', maxLength: 2000 }),
    },
  }),
  defineAct({
    kind: 'referral.acknowledge',
    room: 'referral',
    title: tr('Acusar recibo de la referencia', 'Acknowledge referral', "Accuser réception de l'orientation"),
    done: tr('Se acusó recibo de la referencia', 'The referral was acknowledged', "L'orientation a été reçue"),
    roles: ADDRESSED,
    required: ['referral'],
    own: { referral },
  }),
  defineAct({
    kind: 'referral.accept',
    room: 'referral',
    title: tr('Aceptar la referencia', 'Accept referral', "Accepter l'orientation"),
    done: tr('Se aceptó la referencia', 'The referral was accepted', "L'orientation a été acceptée"),
    roles: ADDRESSED,
    required: ['referral'],
    own: { referral, reply },
  }),
  defineAct({
    kind: 'referral.refuse',
    room: 'referral',
    title: tr('Rechazar la referencia con motivo', 'Refuse referral with reason', "Refuser l'orientation avec motif"),
    done: tr('Se rechazó la referencia', 'The referral was refused', "L'orientation a été refusée"),
    roles: ADDRESSED,
    required: ['referral', 'reason'],
    own: { referral, reason, rerouteTo: ownReference(tr('Corresponde a', 'Belongs to', 'Relève de')) },
  }),
  defineAct({
    kind: 'referral.complete',
    room: 'referral',
    title: tr('Dar por cumplida la referencia', 'Complete referral', "Clore l'orientation"),
    done: tr('Se cumplió la referencia', 'The referral was completed', "L'orientation a été accomplie"),
    roles: ADDRESSED,
    required: ['referral', 'reply'],
    own: { referral, reply: { ...reply, required: true } },
  }),
  defineAct({
    kind: 'referral.withdraw',
    room: 'referral',
    title: tr('Retirar la referencia', 'Withdraw referral', "Retirer l'orientation"),
    done: tr('Se retiró la referencia', 'The referral was withdrawn', "L'orientation a été retirée"),
    roles: ['R02', 'R03', 'R04'],
    required: ['referral', 'reason'],
    own: { referral, reason },
  }),
];
