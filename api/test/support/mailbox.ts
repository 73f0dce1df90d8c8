/** A real SMTP server that keeps what arrives. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readMail, type ReceivedMail } from './received-mail.js';

export interface Mailbox {
  url: string;
  mails: ReceivedMail[];
  /** Resolves with the newest mail to the address, once there are as many of them. */
  until: (address: string, count?: number) => Promise<ReceivedMail>;
  /** What the server answers to the next mails instead of taking them; null takes them again. */
  refuseWith: (code: number | null) => void;
  close: () => Promise<void>;
}

const PATIENCE_MS = 8_000;

export async function openMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  const watchers = new Set<() => void>();
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusal !== null) {
          // Many servers say whom they refuse.
          const to = session.envelope.rcptTo.map(({ address }) => address).join();
          done(Object.assign(new Error(`not for <${to}> now`), { responseCode: refusal }));
          return;
        }
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push(readMail(Buffer.concat(chunks).toString('utf8'), to));
        done();
        for (const watcher of watchers) watcher();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const until: Mailbox['until'] = (address, count = 1) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No mail ${count} to ${address}`)), PATIENCE_MS);
      const look = (): void => {
        const found = mails.filter(({ to }) => to.includes(address));
        if (found.length < count) return;
        clearTimeout(timer);
        watchers.delete(look);
        resolve(found.at(-1)!);
      };
      watchers.add(look);
      look();
    });
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    until,
    refuseWith: (code) => void (refusal = code),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
