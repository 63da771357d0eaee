/**
 * Which children does a visitor of the demonstration meet? Fictional lives at different stations of the route, told by how
 * long ago each thing happened, so that some duties are done, some due and some overdue whenever the region is opened.
 */
import type { NodeCode } from '#domain/kernel/ids.ts';

/** Hours ago · who (persona) · act · what it carries. */
export type Happening = readonly [
  hoursAgo: number,
  who: string,
  act: string,
  facts?: Readonly<Record<string, unknown>>,
];

export interface LivedCase {
  readonly alias: string;
  readonly node: NodeCode;
  /** What the child would answer. */
  readonly child: Readonly<Record<string, unknown>>;
  readonly happenings: readonly Happening[];
}

const KNOWN = { D01: 'no', D05: 'no', X07: 'si', E11: 'ninguno', E12: 'no', T11: 'no', F12: 0 };

const MEX = {
  talisman: 'per-mex-r01-talisman',
  suchiate: 'per-mex-r01-suchiate',
  opi: 'per-mex-r02-opi',
  worker: 'per-mex-r03-ppnna',
  head: 'per-mex-r04-ppnna',
  asylum: 'per-mex-r12-comar',
};
const CRI = {
  post: 'per-cri-r01-penas',
  opi: 'per-cri-r02-opi',
  worker: 'per-cri-r03-pani',
  head: 'per-cri-r04-pani',
};

/** The authority takes the case and gives it to its caseworker. */
function taken(hoursAgo: number, head: string, worker: string): readonly Happening[] {
  return [
    [hoursAgo, head, 'protection.acknowledge'],
    [hoursAgo - 0.2, head, 'case.assign', { caseworker: worker }],
  ];
}

/** The first day done as it should be: identification, health, guardian asked for. */
function cared(hoursAgo: number, opi: string): readonly Happening[] {
  return [
    [hoursAgo, opi, 'health.check', { psychological: 'si' }],
    [hoursAgo - 0.5, opi, 'identification.complete'],
    [hoursAgo - 0.7, opi, 'guardian.request'],
  ];
}

const IN_MEXICO: readonly LivedCase[] = [
  {
    alias: 'nayeli',
    node: 'MEX',
    child: {
      B01: 'Nayeli',
      B02: 'Guity Bernárdez',
      B04: 'mujer',
      B07: 14,
      B11: 'HND',
      A09: 'spa',
      E01: 'NA',
      T03: 'si',
      ...KNOWN,
      D01: 'si',
      D02: 'cab',
    },
    happenings: [
      [27, MEX.talisman, 'intake.register'],
      [24, MEX.opi, 'placement.record', { J08: 'PL6', J01: 'mex-albergue-tapachula-f' }],
      ...taken(23.5, MEX.head, MEX.worker),
      [22, MEX.opi, 'rights.inform'],
      ...cared(21, MEX.opi),
      [20, MEX.opi, 'screening.sign', { T03: 'si', T04: 'pandilla', T05: 'si', T08: 'si' }],
      [19, MEX.opi, 'asylum.refer'],
    ],
  },
  {
    alias: 'wilmer',
    node: 'MEX',
    child: {
      B01: 'Wilmer',
      B02: 'Paz Rodas',
      B04: 'hombre',
      B07: 16,
      B11: 'HND',
      A09: 'spa',
      E01: 'NA',
      T03: 'no',
      ...KNOWN,
    },
    happenings: [[3, MEX.suchiate, 'intake.register']],
  },
  {
    alias: 'mateo',
    node: 'MEX',
    child: {
      B01: 'Mateo',
      B02: 'Tzoc Ramírez',
      B04: 'hombre',
      B07: 17,
      B11: 'GTM',
      A09: 'mam',
      A10: 'comunitario_acreditado',
      E01: 'NA',
      T03: 'NS',
      ...KNOWN,
      D01: 'si',
      D02: 'mam',
    },
    happenings: [
      [52, MEX.talisman, 'intake.register'],
      [49, MEX.opi, 'placement.record', { J08: 'PL6', J01: 'mex-albergue-tapachula-m' }],
      ...taken(48, MEX.head, MEX.worker),
      [45, MEX.opi, 'interpreter.assign', { A10: 'comunitario_acreditado', language: 'mam' }],
      [44, MEX.opi, 'rights.inform', { A10: 'comunitario_acreditado' }],
      [
        40,
        MEX.worker,
        'bia.sign',
        { form: 'corta', purpose: 'riesgo', recommendation: 'Albergue abierto, intérprete mam y tamizaje pronto.' },
      ],
    ],
  },
  {
    alias: 'katherine',
    node: 'MEX',
    child: {
      B01: 'Katherine',
      B02: 'Rivas Alvarado',
      B04: 'mujer',
      B07: 9,
      B11: 'SLV',
      A09: 'spa',
      E01: 'NA',
      T03: 'no',
      ...KNOWN,
    },
    happenings: [
      [122, MEX.suchiate, 'intake.register'],
      [119, MEX.opi, 'placement.record', { J08: 'PL6', J01: 'mex-albergue-tapachula-nna' }],
      ...taken(118, MEX.head, MEX.worker),
      [110, MEX.opi, 'rights.inform'],
      [109, MEX.opi, 'screening.sign'],
      ...cared(105, MEX.opi),
      [96, MEX.head, 'lawyer.appoint', { lawyer: 'per-mex-r07-abogado' }],
      [
        80,
        MEX.head,
        'guardian.designate',
        { scope: 'provisional', guardian: 'per-mex-r06-tutora', basis: 'Representación en suplencia' },
      ],
      [102, MEX.head, 'consular.notify', { N04: 'mex-consulado-slv-tapachula-turno', country: 'SLV' }],
      [
        100,
        MEX.worker,
        'bia.sign',
        { form: 'completa', purpose: 'cuidado', recommendation: 'Permanecer con su hermano y buscar a la familia.' },
      ],
      [
        60,
        MEX.worker,
        'plan.sign',
        { lines: 'Escuela: inscribir esta semana. Salud: vacunas. Familia: localizar a la abuela.' },
      ],
      [
        26,
        MEX.worker,
        'referral.send',
        {
          to: 'mex-salud',
          service: 'salud',
          urgency: 'normal',
          reason: 'Esquema de vacunación',
          fields: ['B01', 'B07'],
        },
      ],
    ],
  },
  {
    alias: 'josue',
    node: 'MEX',
    child: {
      B01: 'Josué',
      B02: 'Rivas Alvarado',
      B04: 'hombre',
      B07: 6,
      B11: 'SLV',
      A09: 'spa',
      E01: 'NA',
      E03: ['katherine'],
      T03: 'no',
      ...KNOWN,
    },
    happenings: [
      [121.9, MEX.suchiate, 'intake.register'],
      [118.9, MEX.opi, 'placement.record', { J08: 'PL6', J01: 'mex-albergue-tapachula-nna', J09: 'si' }],
      ...taken(117.9, MEX.head, MEX.worker),
      [109.5, MEX.opi, 'rights.inform'],
      [108.5, MEX.opi, 'screening.sign'],
      ...cared(104.5, MEX.opi),
      [101.8, MEX.head, 'consular.notify', { N04: 'mex-consulado-slv-tapachula-turno', country: 'SLV' }],
      [
        99,
        MEX.worker,
        'bia.sign',
        { form: 'completa', purpose: 'cuidado', recommendation: 'Permanecer con su hermana.' },
      ],
    ],
  },
  {
    alias: 'mayra',
    node: 'MEX',
    child: {
      B01: 'Mayra',
      B02: 'Ajanel Us',
      B04: 'mujer',
      B07: 13,
      B11: 'GTM',
      A09: 'spa',
      E01: 'SE',
      T03: 'no',
      ...KNOWN,
      D01: 'si',
      D02: 'quc',
    },
    happenings: [
      [75, MEX.talisman, 'intake.register'],
      [72, MEX.opi, 'placement.record', { J08: 'PL6', J01: 'mex-albergue-tapachula-f' }],
      ...taken(71, MEX.head, MEX.worker),
      [70, MEX.opi, 'rights.inform'],
      [69, MEX.opi, 'screening.sign'],
      [66, MEX.head, 'consular.notify', { N04: 'mex-consulado-gtm-tapachula-turno', country: 'GTM' }],
      ...cared(65, MEX.opi),
    ],
  },
  {
    alias: 'kevin',
    node: 'MEX',
    child: {
      B01: 'Kevin',
      B02: 'Mejía Suazo',
      B04: 'hombre',
      B07: 15,
      B11: 'HND',
      A09: 'spa',
      E01: 'NA',
      T03: 'no',
      ...KNOWN,
    },
    happenings: [
      [70, MEX.suchiate, 'intake.register'],
      [67, MEX.opi, 'placement.record', { J08: 'PL6', J01: 'mex-albergue-tapachula-m' }],
      ...taken(66.5, MEX.head, MEX.worker),
      [64, MEX.opi, 'rights.inform'],
      [63, MEX.opi, 'screening.sign'],
      ...cared(62, MEX.opi),
      [60, MEX.head, 'consular.notify', { N04: 'mex-consulado-hnd-tapachula-turno', country: 'HND' }],
    ],
  },
  {
    alias: 'nelson',
    node: 'MEX',
    child: {
      B01: 'Nelson',
      B02: 'Chávez',
      B04: 'hombre',
      B07: 17,
      B09: 'si',
      B11: 'HND',
      A09: 'spa',
      E01: 'NA',
      T03: 'no',
      ...KNOWN,
    },
    happenings: [[9, MEX.talisman, 'intake.register'], ...taken(8, MEX.head, MEX.worker)],
  },
  {
    alias: 'sinnombre',
    node: 'MEX',
    child: {
      B01: 'NS',
      B02: 'NS',
      B03: 'Estrellita',
      B04: 'mujer',
      B07: 4,
      B11: 'POR_DETERMINAR',
      A09: 'spa',
      E01: 'IN',
      T03: 'NS',
    },
    happenings: [[5, MEX.suchiate, 'intake.register', { T02: 'si' }]],
  },
];

const IN_COSTA_RICA: readonly LivedCase[] = [
  {
    alias: 'adrian',
    node: 'CRI',
    child: {
      B01: 'Adrián',
      B02: 'Mairena Obando',
      B04: 'hombre',
      B07: 9,
      B08: 'declarada',
      B11: 'NIC',
      A09: 'spa',
      E01: 'AV',
      E02: [{ name: 'Karla Obando', link: 'tio', ageYears: 24 }],
      T03: 'no',
      ...KNOWN,
    },
    happenings: [
      [66, CRI.post, 'intake.register'],
      ...taken(65.4, CRI.head, CRI.worker),
      [64.5, CRI.worker, 'placement.record', { J08: 'PL2', J01: 'Casa de la tía', E13: 'entrevista_cruzada' }],
      [60, CRI.opi, 'rights.inform'],
      [58, CRI.opi, 'screening.sign'],
      [57, CRI.opi, 'health.check', { psychological: 'si' }],
      [56, CRI.opi, 'identification.complete'],
      [50, CRI.head, 'consular.notify', { N04: 'cri-consulado-nic-liberia-turno', country: 'NIC' }],
    ],
  },
  {
    alias: 'yerling',
    node: 'CRI',
    child: {
      B01: 'Yerling',
      B02: 'Téllez',
      B04: 'mujer',
      B07: 15,
      B11: 'NIC',
      A09: 'spa',
      E01: 'NA',
      T03: 'no',
      ...KNOWN,
    },
    happenings: [[4, CRI.post, 'intake.register'], ...taken(3.5, CRI.head, CRI.worker)],
  },
  {
    alias: 'samuel',
    node: 'CRI',
    child: {
      B01: 'Samuel',
      B02: 'Rondón',
      B04: 'hombre',
      B07: 11,
      B11: 'VEN',
      A09: 'spa',
      E01: 'AP',
      E02: [{ name: 'Yusmary Rondón', link: 'madre', ageYears: 33 }],
      T03: 'si',
      ...KNOWN,
    },
    happenings: [
      [47, CRI.post, 'intake.register'],
      ...taken(46, CRI.head, CRI.worker),
      [44, CRI.opi, 'rights.inform'],
      [43, CRI.opi, 'screening.sign', { T03: 'si', T04: 'estado', T05: 'si' }],
      [42, CRI.opi, 'asylum.refer'],
      [40, CRI.opi, 'health.check', { psychological: 'si' }],
    ],
  },
  {
    alias: 'jefry',
    node: 'CRI',
    child: {
      B01: 'Jefry',
      B02: 'Urbina Cano',
      B04: 'hombre',
      B07: 12,
      B11: 'NIC',
      A09: 'spa',
      E01: 'SE',
      E04: { name: 'Marlene Cano', link: 'madre', alive: 'si' },
      T03: 'no',
      ...KNOWN,
    },
    happenings: [
      [480, CRI.post, 'intake.register'],
      ...taken(479, CRI.head, CRI.worker),
      [477, CRI.worker, 'placement.record', { J08: 'PL3', J01: 'cri-acogida-chorotega' }],
      [470, CRI.opi, 'rights.inform'],
      [468, CRI.opi, 'screening.sign'],
      [466, CRI.opi, 'health.check', { psychological: 'si' }],
      [464, CRI.head, 'lawyer.appoint', { lawyer: 'per-cri-r07-abogada' }],
      [465, CRI.opi, 'identification.complete'],
      [462, CRI.head, 'consular.notify', { N04: 'cri-consulado-nic-liberia-turno', country: 'NIC' }],
      [440, 'per-cri-r05-nic', 'consular.interview', { fear: 'no', treatment: [], privacy: 'si' }],
      [
        430,
        CRI.worker,
        'bia.sign',
        {
          form: 'completa',
          purpose: 'familia',
          recommendation: 'Vivir con su madre.',
          solution: 'DIS-2',
          solutionDeferred: 'no',
          parentVerified: 'si',
          riskFlag: 'no',
        },
      ],
      [428, CRI.worker, 'decision.sign', { option: 'DIS-2', reason: 'La quiere y puede cuidarlo; él lo pidió.' }],
      [410, CRI.worker, 'decision.explain'],
      [
        405,
        CRI.worker,
        'solution.integrate',
        { E13: 'documental', J08: 'PL1', receiver: 'Marlene Cano', link: 'madre' },
      ],
      [320, CRI.worker, 'plan.sign', { lines: 'Escuela, salud y regularización con su madre.' }],
      [320, CRI.worker, 'plan.sign', { lines: 'Escuela, salud y regularización con su madre.' }],
      [300, CRI.worker, 'school.enrol', { school: 'Escuela de Barrio La Cruz' }],
    ],
  },
];

const ELSEWHERE: readonly LivedCase[] = [
  {
    alias: 'oscar',
    node: 'HND',
    child: {
      B01: 'Óscar',
      B02: 'Lemus',
      B04: 'hombre',
      B07: 16,
      B11: 'SLV',
      A09: 'spa',
      E01: 'NA',
      T03: 'no',
      ...KNOWN,
    },
    happenings: [
      [30, 'per-hnd-r01-corinto', 'intake.register'],
      ...taken(28, 'per-hnd-r04-senaf', 'per-hnd-r03-senaf'),
      [27, 'per-hnd-r03-senaf', 'placement.record', { J08: 'PL3', J01: 'hnd-acogida-norte' }],
      [26, 'per-hnd-r03-senaf', 'screening.sign'],
      [25, 'per-hnd-r03-senaf', 'rights.inform'],
      [24.5, 'per-hnd-r03-senaf', 'health.check', { psychological: 'si' }],
      [24, 'per-hnd-r03-senaf', 'guardian.request'],
    ],
  },
  {
    alias: 'maria',
    node: 'NIC',
    child: {
      B01: 'María Fernanda',
      B02: 'Zelaya',
      B04: 'mujer',
      B07: 13,
      B11: 'HND',
      A09: 'spa',
      E01: 'SE',
      T03: 'no',
      ...KNOWN,
    },
    happenings: [[8, 'per-nic-r01-penas', 'intake.register'], ...taken(6, 'per-nic-r04-mifan', 'per-nic-r03-mifan')],
  },
];

/** Everybody, in no order: the seed lives them on one time line. */
export const LIVED_CASES: readonly LivedCase[] = [...IN_MEXICO, ...IN_COSTA_RICA, ...ELSEWHERE];
