/** Which acts involve the consulate, when nothing forbids it? (C21, C22, O12, O13, G03) */
import { tr } from '../kernel/localized.ts';
import type { ActDef } from '../register/act.ts';
import { defineAct, ownCode, ownCodes, ownText, ownYesNo } from '../register/define-act.ts';

export const CONSULAR_ACTS: readonly ActDef[] = [
  defineAct({
    kind: 'consular.notify',
    room: 'consular',
    title: tr('Notificar al consulado', 'Notify the consulate', 'Notifier le consulat'),
    done: tr('Se notificó al consulado', 'The consulate was notified', 'Le consulat a été notifié'),
    roles: ['R02', 'R04'],
    form: ['N02', 'N03', 'N04'],
    required: ['N04'],
    own: { country: ownCode(tr('País', 'Country', 'Pays'), 'ISO3166', { k: 'K1' }) },
  }),
  defineAct({
    kind: 'consular.acknowledge',
    room: 'consular',
    title: tr(
      'Acusar recibo de la notificación',
      'Acknowledge the notification',
      'Accuser réception de la notification',
    ),
    done: tr('El consulado acusó recibo', 'The consulate acknowledged', 'Le consulat a accusé réception'),
    roles: ['R05'],
    form: ['N05'],
  }),
  defineAct({
    kind: 'consular.interview',
    room: 'consular',
    title: tr('Entrevista consular', 'Consular interview', 'Entretien consulaire'),
    done: tr('Se hizo la entrevista consular', 'The consular interview was held', "L'entretien consulaire a eu lieu"),
    roles: ['R05'],
    certified: true,
    form: ['A10', 'F13'],
    required: ['fear', 'treatment', 'privacy'],
    own: {
      place: ownText(tr('Lugar', 'Place', 'Lieu'), { maxLength: 200 }),
      privacy: ownYesNo(tr('¿En privado?', 'In private?', 'En privé ?'), { required: true }),
      identityConfirmed: ownYesNo(tr('¿Identidad confirmada?', 'Identity confirmed?', 'Identité confirmée ?'), {
        k: 'K2',
      }),
      documentIssued: ownCode(tr('Documento emitido', 'Document issued', 'Document délivré'), 'CL-DOC', { k: 'K2' }),
      treatment: ownCodes(tr('Trato recibido', 'Treatment received', 'Traitement reçu'), 'CL-VDH', {
        k: 'K4',
        required: true,
      }),
      health: ownText(tr('Salud', 'Health', 'Santé'), { k: 'K4', maxLength: 2000 }),
      fear: ownYesNo(tr('¿Teme volver?', 'Fears return?', 'Craint le retour ?'), { k: 'K4', required: true }),
      fearOf: ownCode(tr('Qué teme', 'Of what', 'De quoi'), 'CL-TEM', { k: 'K4' }),
      wishReturn: ownYesNo(tr('¿Quiere volver?', 'Wishes to return?', 'Souhaite rentrer ?'), { k: 'K4' }),
      wishWords: ownText(tr('En sus palabras', 'In their words', 'Dans ses mots'), { k: 'K4', maxLength: 2000 }),
      actions: ownText(tr('Acciones del consulado', 'Actions of the consulate', 'Actions du consulat'), {
        maxLength: 4000,
      }),
    },
  }),
];
