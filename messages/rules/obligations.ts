/** Which words does each duty O01–O42 have, and why is one absent? The catalogue of the law's clocks (house §4 Languages). */
import type { Localized } from '#domain/kernel/localized.ts';
import { CARE_DUTIES } from './obligations-care.ts';
import { CONTACT_DUTIES } from './obligations-contact.ts';
import { DETERMINATION_DUTIES } from './obligations-determination.ts';
import { OUTCOME_DUTIES } from './obligations-outcome.ts';

/** `absent.<reason>`: why a duty that one might expect does not exist. */
const ABSENCES = {
  'absent.G03': {
    es: 'No se avisa: puede temer volver, y nada debe llegar a su país de origen.',
    en: 'Not notified: return may be feared, and nothing may reach the country of origin.',
    fr: "Pas d'avis : le retour peut être craint, et rien ne doit parvenir au pays d'origine.",
  },
  'absent.not-unaccompanied': {
    es: 'No corresponde: está con su madre, padre o tutor.',
    en: 'Not owed: the child is with a parent or guardian.',
    fr: "Sans objet : l'enfant est avec un parent ou tuteur.",
  },
  'absent.no-language-gap': {
    es: 'No hace falta: habla un idioma del país.',
    en: 'Not needed: the child speaks a language of the country.',
    fr: "Inutile : l'enfant parle une langue du pays.",
  },
  'absent.national-of-node': {
    es: 'No corresponde: es nacional de este país.',
    en: 'Not owed: the child is a national of this country.',
    fr: "Sans objet : l'enfant est ressortissant de ce pays.",
  },
  'absent.nationality-unknown': {
    es: 'Todavía no se sabe su nacionalidad, y no se avisa por suposición.',
    en: 'The nationality is not yet known, and no notice is sent on a guess.',
    fr: "La nationalité n'est pas encore connue, et on n'avise pas sur une supposition.",
  },
  'absent.identity-unknown': {
    es: 'Todavía no se sabe su nombre, y no se avisa por suposición.',
    en: 'The name is not yet known, and no notice is sent on a guess.',
    fr: "Le nom n'est pas encore connu, et on n'avise pas sur une supposition.",
  },
  'absent.no-fear-or-wish': {
    es: 'No hay temor de volver ni deseo de asilo registrados.',
    en: 'Neither fear of return nor a wish for asylum is recorded.',
    fr: "Ni crainte du retour ni souhait d'asile enregistrés.",
  },
  'absent.no-window': {
    es: 'La ley de este país no fija plazo.',
    en: 'The law of this country sets no term.',
    fr: 'La loi de ce pays ne fixe pas de délai.',
  },
  'absent.entry-date-unknown': {
    es: 'Falta la fecha de ingreso: anótela para contar el plazo.',
    en: 'The date of entry is missing: record it so that the window can be counted.',
    fr: "La date d'entrée manque : notez-la pour compter le délai.",
  },
  'absent.bt1-exception': {
    es: 'No hace falta panel: se reúne aquí con su madre o padre verificado y sin señal de riesgo.',
    en: 'No panel needed: reunification here with a verified parent and no sign of risk.',
    fr: 'Pas de panel : regroupement ici avec un parent vérifié et sans signe de risque.',
  },
  'absent.solution-deferred': {
    es: 'Se espera la decisión de asilo antes de buscar una solución duradera.',
    en: 'The asylum decision comes before a durable solution.',
    fr: "La décision d'asile précède la solution durable.",
  },
  'absent.not-deprived': {
    es: 'No está en un lugar cerrado ni espera en el puesto.',
    en: 'The child is neither in a closed place nor waiting at the post.',
    fr: "L'enfant n'est ni dans un lieu fermé ni en attente au poste.",
  },
  'absent.not-school-age': {
    es: 'Todavía no tiene edad escolar.',
    en: 'Not yet of school age.',
    fr: "Pas encore d'âge scolaire.",
  },
  'absent.already-regular': {
    es: 'Ya tiene un estatus estable.',
    en: 'The child already has a stable status.',
    fr: "L'enfant a déjà un statut stable.",
  },
  'absent.birth-registered': {
    es: 'Su nacimiento está inscrito.',
    en: 'The birth is registered.',
    fr: 'La naissance est enregistrée.',
  },
} as const satisfies Record<string, Localized>;

/** Keys `obligation.O02.title|do|why|mend` and `absent.<reason>`. */
export const OBLIGATION_TEXTS = {
  ...CONTACT_DUTIES,
  ...DETERMINATION_DUTIES,
  ...CARE_DUTIES,
  ...OUTCOME_DUTIES,
  ...ABSENCES,
} as const satisfies Record<string, Localized>;
