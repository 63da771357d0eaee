/** Which acts write the child's own record? Quick intake, single form, identification, birth registration (C02, C03, C05). */
import { tr } from '../kernel/localized.ts';
import type { ActDef } from './act.ts';
import { defineAct, ownText, ownYesNo } from './define-act.ts';

/**
 * Whoever meets a child may open the record (guard G09: quick intake by any officer). Not those who never meet one in
 * their office: the panel, statistics, focal points, auditors, administrators, interpreters; and never enforcement (G16).
 */
const ANY_CONTACT = [
  'R01',
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R08',
  'R09',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
] as const;

/** The two automatic answers of the fifteen are filled by the device and still travel with the act. */
const QUICK = [
  'A01',
  'A03',
  'A07',
  'A09',
  'B01',
  'B02',
  'B04',
  'B09',
  'B11',
  'E01',
  'E02',
  'T01',
  'T02',
  'T03',
] as const;

export const REGISTER_ACTS: readonly ActDef[] = [
  defineAct({
    kind: 'intake.register',
    room: 'register',
    title: tr('Registrar NNA', 'Register child', "Enregistrer l'enfant"),
    done: tr('Se registró a la niña, niño o adolescente', 'The child was registered', "L'enfant a été enregistré"),
    roles: ANY_CONTACT,
    form: [
      ...QUICK,
      'A02',
      'A04',
      'A05',
      'A06',
      'A08',
      'A10',
      'B03',
      'B06',
      'B07',
      'B08',
      'B10',
      'B12',
      'E03',
      'F02',
      'F14',
    ],
    // B07 is owed only when there is no birth date: `missingFor('quick')` says so.
    required: QUICK.filter((id) => id !== 'A07'),
    own: {},
    opens: true,
    offline: true,
  }),
  defineAct({
    kind: 'form.record',
    room: 'register',
    title: tr('Anotar respuestas del formulario', 'Record answers of the form', 'Noter des réponses du formulaire'),
    done: tr(
      'Se anotaron respuestas del formulario único',
      'Answers of the single form were recorded',
      'Des réponses du formulaire unique ont été notées',
    ),
    // Which fields of it, the matrix says (`may-write.ts`): all for R02–R04, a part for the others.
    roles: ['R01', 'R02', 'R03', 'R04', 'R09', 'R12', 'R13', 'R16'],
    form: '*',
    own: {},
    offline: true,
  }),
  defineAct({
    kind: 'identification.complete',
    room: 'register',
    title: tr('Completar la identificación', 'Complete identification', "Compléter l'identification"),
    done: tr('Se completó la identificación', 'Identification was completed', "L'identification a été complétée"),
    roles: ['R02', 'R03'],
    form: '*',
    own: {},
  }),
  defineAct({
    kind: 'birth.open',
    room: 'register',
    title: tr('Abrir el registro de nacimiento', 'Open birth registration', "Ouvrir l'enregistrement de naissance"),
    done: tr(
      'Se abrió el trámite de registro de nacimiento',
      'Birth registration was opened',
      "L'enregistrement de naissance a été ouvert",
    ),
    roles: ['R03', 'R04'],
    form: ['X07', 'X09'],
    own: {
      registry: ownText(tr('Registro civil al que se pide', 'Civil registry asked', "Registre d'état civil saisi"), {
        k: 'K2',
        required: true,
        maxLength: 200,
      }),
      counterpart: ownYesNo(
        tr(
          '¿Se pidió también al registro del otro país?',
          'Was the other country’s registry asked too?',
          "Le registre de l'autre pays a-t-il aussi été saisi ?",
        ),
        { k: 'K2' },
      ),
    },
  }),
];
