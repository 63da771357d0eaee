/** Which acts concern the case as such? Assignment, merge of duplicates, manual change of routes, closing (reference §3.1). */
import { tr } from '../kernel/localized.ts';
import type { ActDef } from '../register/act.ts';
import { defineAct, ownCode, ownReference, ownText, ownYesNo } from '../register/define-act.ts';

const reason = ownText(tr('Motivo', 'Reason', 'Motif'), { k: 'K3', required: true, maxLength: 2000 });

export const CASE_ACTS: readonly ActDef[] = [
  defineAct({
    kind: 'case.assign',
    room: 'casefile',
    title: tr('Asignar trabajador de casos', 'Assign caseworker', 'Affecter un gestionnaire de cas'),
    done: tr('Se asignó trabajador de casos', 'A caseworker was assigned', 'Un gestionnaire de cas a été affecté'),
    roles: ['R04'],
    required: ['caseworker'],
    own: {
      caseworker: ownReference(tr('Trabajador de casos', 'Caseworker', 'Gestionnaire de cas'), { required: true }),
    },
  }),
  defineAct({
    kind: 'case.merge',
    room: 'casefile',
    title: tr('Unir expedientes duplicados', 'Merge duplicate cases', 'Fusionner des dossiers en double'),
    done: tr(
      'Se unieron dos expedientes de la misma persona',
      'Two cases of the same child were merged',
      'Deux dossiers du même enfant ont été fusionnés',
    ),
    roles: ['R04', 'SYS'],
    required: ['other', 'side', 'reason'],
    own: {
      other: ownReference(tr('Folio del otro expediente', 'Folio of the other case', "Folio de l'autre dossier"), {
        required: true,
      }),
      side: ownCode(tr('Este expediente', 'This case', 'Ce dossier'), 'CL-MERGE', { k: 'K1', required: true }),
      reason,
    },
  }),
  defineAct({
    kind: 'case.unmerge',
    room: 'casefile',
    title: tr('Deshacer la unión', 'Undo the merge', 'Annuler la fusion'),
    done: tr('Se deshizo la unión de expedientes', 'The merge was undone', 'La fusion a été annulée'),
    roles: ['R04', 'SYS'],
    required: ['reason'],
    own: { reason },
  }),
  defineAct({
    kind: 'case.inherit',
    room: 'casefile',
    title: tr(
      'Tomar lo que sabía el otro expediente',
      'Take over what the other case knew',
      "Reprendre ce que savait l'autre dossier",
    ),
    done: tr(
      'Se tomó del expediente unido lo que faltaba y lo que más protege',
      'What was missing, and what protects more, was taken over from the merged case',
      'Ce qui manquait, et ce qui protège davantage, a été repris du dossier fusionné',
    ),
    roles: ['SYS'],
    form: '*',
    required: ['from'],
    own: {
      from: ownReference(tr('Folio del expediente unido', 'Folio of the merged case', 'Folio du dossier fusionné'), {
        required: true,
      }),
      blocked: ownYesNo(
        tr('¿Tenía silencio hacia el origen?', 'Was it silent toward origin?', "Silence envers l'origine ?"),
        { k: 'K4' },
      ),
    },
  }),
  defineAct({
    kind: 'route.override',
    room: 'casefile',
    title: tr(
      'Cambiar ruta, vulnerabilidad o prioridad',
      'Change route, vulnerability or priority',
      'Changer parcours, vulnérabilité ou priorité',
    ),
    done: tr(
      'Se cambió a mano una ruta, vulnerabilidad o prioridad',
      'A route, vulnerability or priority was changed by hand',
      'Un parcours, une vulnérabilité ou une priorité a été changé à la main',
    ),
    roles: ['R04'],
    form: ['T26'],
    required: ['subject', 'code', 'change', 'T26'],
    own: {
      subject: ownCode(tr('Qué se cambia', 'What is changed', 'Ce qui est changé'), 'CL-OVERRIDE', {
        k: 'K1',
        required: true,
      }),
      code: ownText(tr('Código', 'Code', 'Code'), { k: 'K3', required: true, maxLength: 20 }),
      change: ownCode(tr('Cambio', 'Change', 'Changement'), 'CL-CHANGE', { k: 'K1', required: true }),
    },
  }),
  defineAct({
    kind: 'case.permit',
    room: 'casefile',
    title: tr(
      'Autorizar por escrito pasar una regla',
      'Permit in writing to pass a rule',
      'Autoriser par écrit à franchir une règle',
    ),
    done: tr(
      'La supervisión autorizó por escrito pasar una regla durante 24 horas',
      'A supervisor permitted in writing to pass a rule for 24 hours',
      'La supervision a autorisé par écrit à franchir une règle pendant 24 heures',
    ),
    roles: ['R04'],
    required: ['guard', 'reason'],
    own: {
      guard: ownCode(tr('Regla', 'Rule', 'Règle'), 'CL-GUARD', { k: 'K1', required: true }),
      reason,
    },
  }),
  defineAct({
    kind: 'case.close',
    room: 'casefile',
    title: tr('Cerrar el expediente', 'Close the case', 'Clore le dossier'),
    done: tr('Se cerró el expediente', 'The case was closed', 'Le dossier a été clos'),
    roles: ['R04'],
    form: ['Z01', 'Z02', 'Z03', 'Z04', 'U05'],
    required: ['Z01'],
    own: { reason },
  }),
  defineAct({
    kind: 'case.reopen',
    room: 'casefile',
    title: tr('Reabrir el expediente', 'Reopen the case', 'Rouvrir le dossier'),
    done: tr(
      'Se reabrió el expediente por un riesgo nuevo',
      'The case was reopened for a new risk',
      'Le dossier a été rouvert pour un nouveau risque',
    ),
    roles: ['R03', 'R04'],
    required: ['reason'],
    own: { reason },
  }),
];
