/** Where mails go: to the SMTP server of the environment, else as files that only their owner reads. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** A mail ready to go. */
export type ComposedMail = SendMailOptions & { messageId: string };

export interface MailTransport {
  /** Throws where nothing could be handed over just now. */
  ready(): Promise<void>;
  send(mail: ComposedMail): Promise<void>;
  close(): void;
}

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
/** The content of a mail never names files or addresses to be read from here. */
const CLOSED = { disableFileAccess: true, disableUrlAccess: true };

export function smtpTransport(url: string): MailTransport {
  const transport = createTransport({ url, ...TIMEOUTS, ...CLOSED });
  return {
    ready: async () => void (await transport.verify()),
    send: async (mail) => void (await transport.sendMail(mail)),
    close: () => transport.close(),
  };
}

export function fileTransport(folder: string): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...CLOSED });
  return {
    ready: async () => void (await mkdir(folder, { recursive: true, mode: 0o700 })),
    send: async (mail) => {
      const { message } = await composer.sendMail(mail);
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')} ${mail.messageId.replace(/\W/g, '').slice(0, 12)}.eml`;
      await writeFile(path.join(folder, name), message as Buffer, { mode: 0o600, flag: 'wx' });
    },
    close: () => {},
  };
}
