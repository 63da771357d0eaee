/** How is it said that an act does not fit the case as it stands? Refusals of the state table (guard `STATE`, reference §3.1). */
import { type Localized, tr } from '#domain/kernel/localized.ts';

export const STATE_MESSAGES = {
  'guard.STATE.title': tr('No corresponde ahora', 'Not at this point', 'Pas à ce stade'),
  'guard.STATE.rule': tr(
    'Cada acto existe en ciertos momentos del camino del caso.',
    'Each act exists at certain points of the case pathway.',
    'Chaque acte existe à certains moments du parcours.',
  ),
  'guard.STATE.unknown_case': tr('El expediente no existe.', 'The case does not exist.', "Le dossier n'existe pas."),
  'guard.STATE.unknown_case.mend': tr(
    'Revise el folio, o registre primero al niño.',
    'Check the folio, or register the child first.',
    "Vérifiez le folio, ou enregistrez d'abord l'enfant.",
  ),
  'guard.STATE.already_open': tr(
    'Este folio ya está abierto.',
    'This folio is already open.',
    'Ce folio est déjà ouvert.',
  ),
  'guard.STATE.already_open.mend': tr(
    'Anote las respuestas en el expediente que existe.',
    'Record the answers in the existing case.',
    'Notez les réponses dans le dossier existant.',
  ),
  'guard.STATE.merged': tr(
    'Este expediente se unió a otro y ya no se escribe en él.',
    'This case was merged into another and is no longer written to.',
    "Ce dossier a été fusionné avec un autre et n'est plus modifié.",
  ),
  'guard.STATE.merged.mend': tr(
    'Escriba en el expediente que sigue, o deshaga la unión.',
    'Write in the surviving case, or undo the merge.',
    'Écrivez dans le dossier conservé, ou annulez la fusion.',
  ),
  'guard.STATE.not_in_state': tr(
    'Este acto no existe en el momento en que está el caso ({state}).',
    'This act does not exist at the point where the case is ({state}).',
    "Cet acte n'existe pas au stade où est le dossier ({state}).",
  ),
  'guard.STATE.not_in_state.mend': tr(
    'Complete primero los pasos que faltan en el camino.',
    'First complete the missing steps of the pathway.',
    "Accomplissez d'abord les étapes manquantes du parcours.",
  ),
  'guard.STATE.unmerge_too_late': tr(
    'Pasó el plazo para deshacer la unión.',
    'The period to undo the merge is over.',
    'Le délai pour annuler la fusion est passé.',
  ),
  'guard.STATE.unmerge_too_late.mend': tr(
    'Pida a la supervisión que corrija los datos en el expediente que sigue.',
    'Ask a supervisor to correct the data in the surviving case.',
    'Demandez à la supervision de corriger le dossier conservé.',
  ),
  'guard.STATE.bid_owed': tr(
    'Esta decisión le corresponde al panel de determinación del interés superior ({triggers}).',
    'This decision belongs to the best interests determination panel ({triggers}).',
    "Cette décision revient au panel de détermination de l'intérêt supérieur ({triggers}).",
  ),
  'guard.STATE.bid_owed.mend': tr(
    'Abra la determinación; el panel decide con el niño, su tutor y su abogado.',
    'Open the determination; the panel decides with the child, the guardian and the lawyer.',
    "Ouvrez la détermination ; le panel décide avec l'enfant, son tuteur et son avocat.",
  ),
  'guard.STATE.not_merged': tr(
    'Este expediente no está unido a ningún otro.',
    'This case is not merged with any other.',
    "Ce dossier n'est fusionné avec aucun autre.",
  ),
  'guard.STATE.not_merged.mend': tr(
    'Abra el expediente que sí se unió.',
    'Open the case that was merged.',
    'Ouvrez le dossier qui a été fusionné.',
  ),
  'guard.STATE.already_merged': tr(
    'Este expediente ya está unido a otro.',
    'This case is already merged with another.',
    'Ce dossier est déjà fusionné avec un autre.',
  ),
  'guard.STATE.already_merged.mend': tr(
    'Deshaga primero la unión anterior.',
    'Undo the earlier merge first.',
    "Annulez d'abord la fusion antérieure.",
  ),
  'guard.STATE.unknown_referral': tr(
    'No existe esa referencia en este expediente.',
    'There is no such referral in this case.',
    "Cette orientation n'existe pas dans ce dossier.",
  ),
  'guard.STATE.unknown_referral.mend': tr(
    'Elija una referencia de la lista.',
    'Choose a referral of the list.',
    'Choisissez une orientation de la liste.',
  ),
  'guard.STATE.referral_closed': tr(
    'Esa referencia ya terminó.',
    'That referral is already over.',
    'Cette orientation est déjà terminée.',
  ),
  'guard.STATE.referral_closed.mend': tr(
    'Envíe una referencia nueva.',
    'Send a new referral.',
    'Envoyez une nouvelle orientation.',
  ),
  'guard.STATE.nothing_to_answer': tr(
    'Falta el acto al que este responde.',
    'The act that this one answers is missing.',
    "L'acte auquel celui-ci répond manque.",
  ),
  'guard.STATE.nothing_to_answer.mend': tr(
    'Registre primero el acto anterior.',
    'Record the earlier act first.',
    "Enregistrez d'abord l'acte antérieur.",
  ),
  'guard.STATE.merge_with_itself': tr(
    'Un expediente no se une consigo mismo.',
    'A case is not merged with itself.',
    'Un dossier ne fusionne pas avec lui-même.',
  ),
  'guard.STATE.merge_with_itself.mend': tr(
    'Escriba el folio del otro expediente.',
    'Give the folio of the other case.',
    "Indiquez le folio de l'autre dossier.",
  ),
} as const satisfies Record<string, Localized>;
