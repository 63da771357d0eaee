/**
 * What do notices by mail say? That something waits under a folio, how urgent it is, and where to look; never a word about
 * the child (house §4 Errors, D of the desk: mail without personal data). `{folio}`, `{duty}` and `{url}` are filled in.
 */
import type { Localized } from '#domain/kernel/localized.ts';

export const MAIL_TEXTS = {
  'mail.protection.notify.subject': {
    es: 'Amparo: aviso por acusar ({folio})',
    en: 'Amparo: notice to acknowledge ({folio})',
    fr: 'Amparo : avis à accuser ({folio})',
  },
  'mail.consular.notify.subject': {
    es: 'Amparo: notificación consular ({folio})',
    en: 'Amparo: consular notification ({folio})',
    fr: 'Amparo : notification consulaire ({folio})',
  },
  'mail.referral.send.subject': {
    es: 'Amparo: referencia recibida ({folio})',
    en: 'Amparo: referral received ({folio})',
    fr: 'Amparo : orientation reçue ({folio})',
  },
  'mail.coverage.gap.subject': {
    es: 'Amparo: nadie de turno en la autoridad de protección ({folio})',
    en: 'Amparo: nobody on duty at the protection authority ({folio})',
    fr: 'Amparo : personne de garde à l’autorité de protection ({folio})',
  },
  'mail.duty.50.subject': {
    es: 'Amparo: ha pasado la mitad del plazo ({folio})',
    en: 'Amparo: half of the time has passed ({folio})',
    fr: 'Amparo : la moitié du délai est passée ({folio})',
  },
  'mail.duty.80.subject': {
    es: 'Amparo: el plazo está por vencer ({folio})',
    en: 'Amparo: the time is nearly up ({folio})',
    fr: 'Amparo : le délai touche à sa fin ({folio})',
  },
  'mail.duty.100.subject': {
    es: 'Amparo: plazo vencido ({folio})',
    en: 'Amparo: overdue ({folio})',
    fr: 'Amparo : délai dépassé ({folio})',
  },
  'mail.other.subject': {
    es: 'Amparo: hay una novedad ({folio})',
    en: 'Amparo: there is something new ({folio})',
    fr: 'Amparo : il y a du nouveau ({folio})',
  },
  'mail.body': {
    es: 'Hay algo que atender en el folio {folio}.{duty} Entre en Amparo para verlo: {url}\nEste mensaje no contiene datos personales; no responda con ellos.',
    en: 'Something needs attention under folio {folio}.{duty} Open Amparo to see it: {url}\nThis message holds no personal data; do not reply with any.',
    fr: 'Il y a quelque chose à traiter sous le folio {folio}.{duty} Ouvrez Amparo pour le voir : {url}\nCe message ne contient aucune donnée personnelle ; n’en mettez pas dans une réponse.',
  },
  'mail.duty': {
    es: ' Deber {duty}.',
    en: ' Duty {duty}.',
    fr: ' Obligation {duty}.',
  },
} as const satisfies Record<string, Localized>;

export type MailText = keyof typeof MAIL_TEXTS;

/** The subject of a template; templates without one of their own share a neutral one. */
export function mailSubject(template: string): Localized {
  const key = `mail.${template}.subject`;
  return Object.hasOwn(MAIL_TEXTS, key) ? MAIL_TEXTS[key as MailText] : MAIL_TEXTS['mail.other.subject'];
}
