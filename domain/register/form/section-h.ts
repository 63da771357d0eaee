/** H Health and I Education: what care is needed, and how is schooling taken up again? (reference §4 H, I; O08, O31) */
import { tr } from '../../kernel/localized.ts';
import { at, writeSection } from './notation.ts';

export const SECTION_H = writeSection('H', [
  {
    id: 'H01',
    name: 'chequeo',
    label: tr('Chequeo de salud', 'Health check', 'Bilan de santé'),
    type: 'datetime',
    k: 'K3',
  },
  { id: 'H02', name: 'hallazgos', label: tr('Hallazgos', 'Findings', 'Constats'), type: 'text', k: 'K4' },
  { id: 'H03', name: 'vacunas', label: tr('Vacunas', 'Vaccines', 'Vaccins'), type: 'codes', list: 'CL-VAC', k: 'K3' },
  {
    id: 'H04',
    name: 'medicacion',
    label: tr('Medicación', 'Medication', 'Médicaments'),
    type: 'text',
    maxLength: 2000,
    k: 'K4',
  },
  {
    id: 'H05',
    name: 'alergias',
    label: tr('Alergias', 'Allergies', 'Allergies connues'),
    type: 'text',
    maxLength: 1000,
    k: 'K3',
  },
  {
    id: 'H06',
    name: 'atencion_indicada',
    label: tr('Atención indicada', 'Care indicated', 'Soins indiqués'),
    type: 'codes',
    list: 'CL-ATE',
    k: 'K4',
  },
]);

export const SECTION_I = writeSection('I', [
  {
    id: 'I01',
    name: 'asistia',
    label: tr('¿Iba a la escuela?', 'Was in school?', "Allait-il à l'école ?"),
    type: 'yesno',
    required: [at('BIA')],
    k: 'K1',
    dimension: true,
  },
  {
    id: 'I02',
    name: 'ultimo_grado',
    label: tr('Último nivel cursado', 'Last level attended', 'Dernier niveau suivi'),
    type: 'code',
    list: 'CL-EDU',
    k: 'K1',
    dimension: true,
  },
  {
    id: 'I03',
    name: 'lee_escribe',
    label: tr('¿Lee y escribe?', 'Reads and writes?', 'Sait lire et écrire ?'),
    type: 'yesno',
    k: 'K1',
  },
  {
    id: 'I04',
    name: 'ano_abandono',
    label: tr('Año en que dejó la escuela', 'Year school was left', "Année d'abandon"),
    type: 'number',
    min: 1990,
    max: 2100,
    k: 'K1',
  },
  {
    id: 'I05',
    name: 'motivo_abandono',
    label: tr('Por qué la dejó', 'Why it was left', "Motif d'abandon"),
    type: 'code',
    list: 'CL-MAE',
    k: 'K1',
    dimension: true,
  },
  {
    id: 'I06',
    name: 'lengua_escuela',
    label: tr('Lengua de la escuela', 'School language', "Langue de l'école"),
    type: 'code',
    list: 'ISO639',
    k: 'K1',
  },
]);
