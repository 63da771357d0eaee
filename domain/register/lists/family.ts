/** Who is who to the child, and how is it known? (reference §2.2: CL-LNK and its verification; §4 E09, E11) */
import type { CodeList } from '../../kernel/code-list.ts';
import { makeList } from './make-list.ts';

export const CL_LNK: CodeList = makeList({
  id: 'CL-LNK',
  title: ['Vínculo con el NNA', 'Link to the child', "Lien avec l'enfant"],
  rows: [
    ['madre', 'Madre', 'Mother', 'Mère'],
    ['padre', 'Padre', 'Father', 'Père'],
    ['padrastro_madrastra', 'Padrastro o madrastra', 'Step-parent', 'Beau-parent'],
    ['hermano_adulto', 'Hermana o hermano adulto', 'Adult sibling', 'Frère ou sœur adulte'],
    ['hermano_nna', 'Hermana o hermano NNA', 'Sibling under 18', 'Frère ou sœur mineur'],
    ['abuelo', 'Abuela o abuelo', 'Grandparent', 'Grand-parent'],
    ['tio', 'Tía o tío', 'Aunt or uncle', 'Tante ou oncle'],
    ['primo', 'Prima o primo', 'Cousin', 'Cousin ou cousine'],
    ['pareja', 'Pareja', 'Partner', 'Partenaire'],
    ['hijo', 'Hija o hijo', 'Own child', 'Son enfant'],
    ['padrino', 'Madrina o padrino', 'Godparent', 'Marraine ou parrain'],
    ['tutor_legal', 'Tutor legal', 'Legal guardian', 'Tuteur légal'],
    ['cuidador_de_hecho', 'Cuidador de hecho', 'De facto carer', 'Personne qui en a la charge de fait'],
    ['patrono', 'Patrono', 'Employer', 'Employeur'],
    ['guia_coyote', 'Guía o coyote', 'Guide or smuggler', 'Passeur'],
    ['presunto_tratante', 'Presunto tratante', 'Suspected trafficker', 'Trafiquant présumé'],
    ['no_familiar', 'No es familiar', 'Not a relative', 'Sans lien de parenté'],
  ],
});

export const CL_VLN: CodeList = makeList({
  id: 'CL-VLN',
  title: ['Cómo se verificó el vínculo', 'How the link was verified', 'Comment le lien a été vérifié'],
  source: 'reference §2.2 CL-LNK',
  rows: [
    ['documental', 'Con documentos', 'By documents', 'Par documents'],
    ['entrevista_cruzada', 'Entrevista cruzada', 'Cross interview', 'Entretien croisé'],
    ['origen_confirma', 'Lo confirma el país de origen', 'Confirmed at origin', "Confirmé par le pays d'origine"],
    ['adn_consentido', 'ADN, con consentimiento', 'DNA, with consent', 'ADN, avec consentement'],
    ['solo_declarado', 'Solo declarado', 'Stated only', 'Seulement déclaré'],
    ['dudoso', 'Dudoso', 'Doubtful', 'Douteux'],
  ],
});

/** E11: any code other than `ninguno` and `NS` opens RT-PADRES. */
export const CL_PDD: CodeList = makeList({
  id: 'CL-PDD',
  title: ['Madre o padre detenido o deportado', 'Parents detained or deported', 'Parents détenus ou expulsés'],
  source: 'reference §4 E11',
  tail: 'unknown',
  rows: [
    ['ninguno', 'Ninguno', 'Neither', 'Aucun'],
    ['madre_detenida', 'Madre detenida', 'Mother detained', 'Mère détenue'],
    ['padre_detenido', 'Padre detenido', 'Father detained', 'Père détenu'],
    ['ambos_detenidos', 'Madre y padre detenidos', 'Both detained', 'Les deux détenus'],
    ['madre_deportada', 'Madre deportada', 'Mother deported', 'Mère expulsée'],
    ['padre_deportado', 'Padre deportado', 'Father deported', 'Père expulsé'],
    ['ambos_deportados', 'Madre y padre deportados', 'Both deported', 'Les deux expulsés'],
    [
      'uno_detenido_otro_deportado',
      'Uno detenido y otro deportado',
      'One detained, the other deported',
      "L'un détenu, l'autre expulsé",
    ],
  ],
});

export const CL_QCO: CodeList = makeList({
  id: 'CL-QCO',
  title: ['¿Quiere contactar a su familia?', 'Wants contact with family?', 'Souhaite contacter sa famille ?'],
  source: 'reference §4 E09',
  tail: 'unknown',
  rows: [
    ['si', 'Sí', 'Yes', 'Oui'],
    [
      'solo_algunas_personas',
      'Sí, solo con algunas personas',
      'Yes, with some people only',
      'Oui, avec certaines personnes seulement',
    ],
    ['mas_adelante', 'Más adelante', 'Later', 'Plus tard'],
    ['no', 'No', 'No', 'Non'],
  ],
});
