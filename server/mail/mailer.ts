/** How does a notice leave the house? By SMTP when a server is configured; it carries a folio and nothing of the child. */
import { createTransport } from 'nodemailer';
import type { Locale } from '#domain/kernel/localized.ts';
import { MAIL_TEXTS, mailSubject } from '#messages/mail.ts';
import type { WaitingMessage } from '../store/outbox.ts';

export interface Mailer {
  /** Rejects when the mail server did not take it. */
  send(to: string, message: WaitingMessage): Promise<void>;
  close(): void;
}

export interface MailerOptions {
  /** `smtp://user:password@host:587`, from the environment. */
  readonly smtpUrl: string;
  readonly from: string;
  /** Where the application is reached, for the link. */
  readonly publicUrl: string;
  readonly locale: Locale;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Subject and text of a notice; pure, so that a test can prove that no personal datum is in it. */
export function renderNotice(
  message: Pick<WaitingMessage, 'case_id' | 'template' | 'obligation'>,
  { publicUrl, locale }: Pick<MailerOptions, 'publicUrl' | 'locale'>,
): { readonly subject: string; readonly text: string } {
  const folio = message.case_id;
  const duty = message.obligation === null ? '' : fill(MAIL_TEXTS['mail.duty'][locale], { duty: message.obligation });
  const url = new URL(`/casos/${folio}`, publicUrl).href;
  return {
    subject: fill(mailSubject(message.template)[locale], { folio }),
    text: fill(MAIL_TEXTS['mail.body'][locale], { folio, duty, url }),
  };
}

export function createMailer(options: MailerOptions): Mailer {
  const transport = createTransport(options.smtpUrl, { from: options.from });
  return {
    async send(to, message) {
      const { subject, text } = renderNotice(message, options);
      // The same id for the same notice: a mail server that saw it twice can drop one.
      await transport.sendMail({ to, subject, text, messageId: `<${message.id}@amparo>` });
    },
    close: () => transport.close(),
  };
}
