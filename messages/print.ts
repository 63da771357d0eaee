/** The sentences of official documents, es source (house §4 Languages). */
import type { Localized } from '../domain/kernel/localized.ts';

export const printMessages = {
  'print.record.title': { es: 'Acta de canalización', en: 'Referral record', fr: "Procès-verbal d'orientation" },
  'print.record.opening': {
    es: 'Se deja constancia de que la niña, niño o adolescente identificado abajo fue registrado y de que su caso se puso en conocimiento de la autoridad de protección de la niñez.',
    en: 'This records that the child identified below was registered and that the case was brought to the knowledge of the child-protection authority.',
    fr: "Il est constaté que l'enfant identifié ci-dessous a été enregistré et que son cas a été porté à la connaissance de l'autorité de protection de l'enfance.",
  },
  'print.record.contact': { es: 'Primer contacto', en: 'First contact', fr: 'Premier contact' },
  'print.record.name': { es: 'Nombre', en: 'Name', fr: 'Nom' },
  'print.record.unnamed': { es: 'No se conoce todavía', en: 'Not yet known', fr: 'Pas encore connu' },
  'print.record.alias': { es: 'Le dicen', en: 'Known as', fr: 'On l’appelle' },
  'print.record.age': { es: 'Edad que dice tener', en: 'Stated age', fr: 'Âge déclaré' },
  'print.record.birth': { es: 'Fecha de nacimiento', en: 'Date of birth', fr: 'Date de naissance' },
  'print.record.nationality': { es: 'Nacionalidad', en: 'Nationality', fr: 'Nationalité' },
  'print.record.language': { es: 'Idioma', en: 'Language', fr: 'Langue' },
  'print.record.notified': { es: 'Autoridad avisada', en: 'Authority notified', fr: 'Autorité avisée' },
  'print.record.not-yet-sent': {
    es: 'El aviso a la autoridad de protección todavía no ha salido. Llame al número de turno.',
    en: 'The notice to the child-protection authority has not left yet. Call the number on duty.',
    fr: "L'avis à l'autorité de protection n'est pas encore parti. Appelez le numéro de garde.",
  },
  'print.record.sent': { es: 'Aviso enviado', en: 'Notice sent', fr: 'Avis envoyé' },
  'print.record.authority': { es: 'Institución', en: 'Institution', fr: 'Institution' },
  'print.record.duties': {
    es: 'Lo que se debe y hasta cuándo',
    en: 'What is owed and by when',
    fr: 'Ce qui est dû et pour quand',
  },
  'print.record.never': { es: 'Lo que no se puede hacer', en: 'What must not be done', fr: 'Ce qui est interdit' },
  'print.record.never.return': {
    es: 'No se le puede devolver, rechazar ni expulsar mientras no se determine si necesita protección (G01, G05).',
    en: 'The child cannot be returned, rejected or expelled until it is determined whether protection is needed (G01, G05).',
    fr: "L'enfant ne peut être renvoyé, refoulé ni expulsé tant que son besoin de protection n'est pas déterminé (G01, G05).",
  },
  'print.record.never.detain': {
    es: 'No se le puede privar de libertad por su situación migratoria (G13).',
    en: 'The child cannot be deprived of liberty because of migration status (G13).',
    fr: "L'enfant ne peut être privé de liberté en raison de sa situation migratoire (G13).",
  },
  'print.record.never.alone': {
    es: 'No se le puede separar de sus hermanos ni dejar con personas adultas ajenas (G14).',
    en: 'The child cannot be separated from siblings nor left with unrelated adults (G14).',
    fr: "L'enfant ne peut être séparé de sa fratrie ni laissé avec des adultes étrangers (G14).",
  },
  'print.record.rights': {
    es: 'Tiene derecho a que se le escuche, a un intérprete, a un tutor y a un abogado, y a saber qué va a pasar.',
    en: 'The child has the right to be heard, to an interpreter, to a guardian and a lawyer, and to know what will happen.',
    fr: "L'enfant a le droit d'être entendu, d'avoir un interprète, un tuteur et un avocat, et de savoir ce qui va se passer.",
  },
  'print.record.sign.hands': {
    es: 'Entrega (nombre, cargo, firma)',
    en: 'Hands over (name, post, signature)',
    fr: 'Remet (nom, fonction, signature)',
  },
  'print.record.sign.receives': {
    es: 'Recibe (nombre, cargo, firma, hora)',
    en: 'Receives (name, post, signature, time)',
    fr: 'Reçoit (nom, fonction, signature, heure)',
  },
  'print.folio': { es: 'Folio', en: 'Folio', fr: 'Folio' },
  'print.verify': { es: 'código de verificación', en: 'verification code', fr: 'code de vérification' },
  'print.demo': {
    es: 'Datos ficticios de demostración',
    en: 'Fictional demonstration data',
    fr: 'Données fictives de démonstration',
  },
  'print.alt.qr': {
    es: 'Código QR con el folio y su verificación',
    en: 'QR code with folio and verification',
    fr: 'Code QR avec folio et vérification',
  },
} as const satisfies Record<string, Localized>;
