/** Which acts keep sight of a child who left, and of the family that looks for them? (C23, STx, G04) */
import { tr } from '../kernel/localized.ts';
import type { ActDef } from '../register/act.ts';
import { defineAct, ownMoment, ownText } from '../register/define-act.ts';

export const SEARCH_ACTS: readonly ActDef[] = [
  defineAct({
    kind: 'absence.report',
    room: 'search',
    title: tr('Avisar que no está', 'Report absence', "Signaler l'absence"),
    done: tr(
      'Se avisó que no está en el lugar de cuidado',
      'The child was reported absent',
      "L'enfant a été signalé absent",
    ),
    roles: ['R01', 'R02', 'R03', 'R04', 'R09'],
    own: {
      lastSeenAt: ownMoment(tr('Última vez visto', 'Last seen', 'Vu pour la dernière fois'), { k: 'K3' }),
      circumstances: ownText(tr('Circunstancias', 'Circumstances', 'Circonstances'), { k: 'K3', maxLength: 4000 }),
    },
  }),
  defineAct({
    kind: 'absence.resolve',
    room: 'search',
    title: tr(
      'Registrar que fue localizado',
      'Record that the child was found',
      "Enregistrer que l'enfant a été retrouvé",
    ),
    done: tr('Se localizó al niño', 'The child was found', "L'enfant a été retrouvé"),
    roles: ['R03', 'R04'],
    required: ['finding'],
    own: { finding: ownText(tr('Hallazgo', 'Finding', 'Constat'), { k: 'K3', required: true, maxLength: 4000 }) },
  }),
  defineAct({
    kind: 'family.contact',
    room: 'search',
    title: tr('Contactar a la familia', 'Contact family', 'Contacter la famille'),
    done: tr('Se contactó a la familia', 'Family was contacted', 'La famille a été contactée'),
    roles: ['R03', 'R04'],
    form: ['E09', 'E10', 'E08', 'U01'],
    required: ['person', 'purpose'],
    own: {
      person: ownText(tr('Con quién', 'With whom', 'Avec qui'), { k: 'K3', required: true, maxLength: 200 }),
      purpose: ownText(tr('Para qué', 'What for', 'Pourquoi'), { k: 'K3', required: true, maxLength: 1000 }),
    },
  }),
];
