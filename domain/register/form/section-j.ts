/** J Liberty and placement: where is the child, can they leave, and why not a family? (reference §4 J; G13–G15, G19, O25, O26) */
import { tr } from '../../kernel/localized.ts';
import type { FieldKey } from './field.ts';
import { at, is, writeSection } from './notation.ts';

/** Liberty is computed from these facts alone; what the place calls itself is not asked (CL-LIB, G28). */
const EXIT_FACTS: readonly FieldKey[] = [
  {
    key: 'sale_con_permiso',
    label: tr(
      '¿Puede salir con el permiso ordinario de quien lo cuida?',
      'May the child go out with a carer’s ordinary permission?',
      "Peut-il sortir avec la permission ordinaire de qui s'en occupe ?",
    ),
  },
  {
    key: 'puerta_o_guardia_impide',
    label: tr(
      '¿Una puerta o un guardia se lo impide?',
      'Does a door or guard prevent it?',
      "Une porte ou un garde l'en empêche-t-il ?",
    ),
  },
  {
    key: 'custodia_policial_o_migratoria',
    label: tr(
      '¿Está bajo custodia policial o migratoria?',
      'Is the child in police or migration custody?',
      'Est-il sous garde policière ou migratoire ?',
    ),
  },
  {
    key: 'orden_de_autoridad',
    label: tr(
      '¿Hay una orden de autoridad?',
      'Is there an order of an authority?',
      "Y a-t-il un ordre d'une autorité ?",
    ),
  },
];

const RUNGS = ['PL1', 'PL2', 'PL3', 'PL4', 'PL5', 'PL6', 'PL7', 'PL8', 'PL9', 'PL10', 'PL11'] as const;
/** From here down the ladder, every family-type rung above must have been refused in writing (G19). */
const RESIDENTIAL = RUNGS.slice(RUNGS.indexOf('PL6'));

export const SECTION_J = writeSection('J', [
  {
    id: 'J01',
    name: 'lugar',
    label: tr('Lugar', 'Place', 'Lieu'),
    hint: tr(
      'Elija el albergue o programa; si es con familia, anótela.',
      'Choose the shelter or programme; if with family, write it.',
      'Choisissez le foyer ou programme ; si en famille, notez-la.',
    ),
    type: 'reference',
    required: [at('save')],
    k: 'K3',
    partK: { protectedAddress: 'K5' },
  },
  {
    id: 'J02',
    name: 'regimen',
    label: tr('Régimen del lugar', 'Regime of the place', 'Régime du lieu'),
    type: 'code',
    list: 'CL-REG',
    k: 'K1',
    auto: true,
  },
  {
    id: 'J03',
    name: 'hechos_salida',
    label: tr('¿Puede salir?', 'Can the child leave?', 'Peut-il sortir ?'),
    type: 'facts',
    keys: EXIT_FACTS,
    required: [at('save')],
    k: 'K1',
  },
  {
    id: 'J04',
    name: 'libertad',
    label: tr('Libertad', 'Liberty', 'Liberté'),
    type: 'code',
    list: 'CL-LIB',
    k: 'K1',
    dimension: true,
    calc: true,
  },
  {
    id: 'J05',
    name: 'base_legal',
    label: tr(
      'Base legal de la privación de libertad',
      'Legal basis of the deprivation of liberty',
      'Base légale de la privation de liberté',
    ),
    type: 'text',
    maxLength: 1000,
    required: [
      at('save', {
        any: [
          { field: 'J03', key: 'puerta_o_guardia_impide', is: ['si'] },
          { field: 'J03', key: 'custodia_policial_o_migratoria', is: ['si'] },
        ],
      }),
    ],
    k: 'K1',
  },
  {
    id: 'J06',
    name: 'alternativas_descartadas',
    label: tr(
      'Por qué no las opciones anteriores',
      'Why not the options above',
      'Pourquoi pas les options précédentes',
    ),
    hint: tr(
      'Una razón por cada opción familiar que se descarta.',
      'A reason for each family option that is ruled out.',
      'Une raison pour chaque option familiale écartée.',
    ),
    type: 'reasons',
    list: 'CL-COL',
    keys: RUNGS.map((rung) => ({
      key: rung,
      label: tr(`Contra ${rung}`, `Against ${rung}`, `Contre ${rung} (motif)`),
    })),
    maxLength: 2000,
    required: [at('save', is('J08', ...RESIDENTIAL))],
    k: 'K3',
  },
  {
    id: 'J07',
    name: 'inicio',
    label: tr('Inicio de la colocación', 'Start of the placement', 'Début du placement'),
    type: 'datetime',
    k: 'K1',
    dimension: true,
  },
  {
    id: 'J07.fin',
    name: 'fin',
    label: tr(
      'Fin de la colocación (o salida prevista)',
      'End of the placement (or planned exit)',
      'Fin du placement (ou sortie prévue)',
    ),
    type: 'datetime',
    mayBeFuture: true,
    k: 'K1',
  },
  {
    id: 'J08',
    name: 'colocacion',
    label: tr('Colocación', 'Placement', 'Placement'),
    hint: tr(
      'Pruebe en orden: la familia va primero.',
      'Try in order: family first.',
      "Essayez dans l'ordre : la famille d'abord.",
    ),
    type: 'code',
    list: 'CL-COL',
    required: [at('save')],
    k: 'K3',
    dimension: true,
  },
  {
    id: 'J09',
    name: 'con_hermanos',
    label: tr('¿Con sus hermanos?', 'With siblings?', 'Avec ses frères et sœurs ?'),
    type: 'yesno',
    k: 'K1',
  },
  {
    id: 'J10',
    name: 'con_adultos_ajenos',
    label: tr('¿Con adultos ajenos?', 'With unrelated adults?', 'Avec des adultes étrangers ?'),
    type: 'yesno',
    required: [at('save')],
    k: 'K1',
  },
  {
    id: 'J11',
    name: 'proxima_revision',
    label: tr('Próxima revisión', 'Next review', 'Prochain réexamen'),
    type: 'datetime',
    mayBeFuture: true,
    k: 'K1',
    auto: true,
  },
]);
