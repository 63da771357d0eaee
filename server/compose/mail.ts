/** Is there a mail server? `SMTP_URL`, `SMTP_FROM`, `PUBLIC_URL` and `MAIL_LANGUAGE`; without the first, notices stay on screen. */
import { isLocale } from '#domain/kernel/localized.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { createMailer, type Mailer } from '../mail/mailer.ts';

/** Spanish but for the two members whose officials write English. */
const ENGLISH = ['BLZ', 'USA', 'CAN'];

export function mailerFrom(environment: NodeJS.ProcessEnv, pack: Pack): Mailer | undefined {
  const { SMTP_URL, SMTP_FROM, PUBLIC_URL, MAIL_LANGUAGE, PORT } = environment;
  if (!SMTP_URL) return undefined;
  return createMailer({
    smtpUrl: SMTP_URL,
    from: SMTP_FROM ?? 'Amparo <amparo@localhost>',
    publicUrl: PUBLIC_URL ?? `http://localhost:${PORT ?? '8080'}`,
    locale: isLocale(MAIL_LANGUAGE) ? MAIL_LANGUAGE : ENGLISH.includes(pack.node) ? 'en' : 'es',
  });
}
