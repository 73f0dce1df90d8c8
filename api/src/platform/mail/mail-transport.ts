/** Where mails go: to the SMTP server of the environment, else as files that only their owner reads. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** A mail ready to go. */
export type ComposedMail = SendMailOptions & { messageId: string };

export interface MailTransport {
  /** Throws where nothing could be handed over just now. */
  ready(): Promise<void>;
  send(mail: ComposedMail): Promise<void>;
  /** Takes back what is still here of mails to the address; what was handed over is its reader's. */
  forget(address: string): Promise<void>;
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
    forget: () => Promise.resolve(),
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
    forget: (address) => removeMailsTo(folder, address),
    close: () => {},
  };
}

/** By the header, for nothing in the name of a file tells whose it is. */
async function removeMailsTo(folder: string, address: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.eml'))) {
    const file = path.join(folder, name);
    const head = (await readFile(file, 'utf8').catch(() => '')).split('\r\n\r\n', 1)[0] ?? '';
    const to = /^To: (.*(?:\r\n[ \t].*)*)/im.exec(head)?.[1] ?? '';
    if (to.toLowerCase().includes(address.toLowerCase())) await rm(file, { force: true });
  }
}
