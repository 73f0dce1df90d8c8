/** Mails are handed over at most once a key, in letters that only say what they should. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openMailbox, type Mailbox } from '../../../../test/support/mailbox.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { readMail } from '../../../../test/support/received-mail.js';
import { readConfig } from '../../config/config.js';
import type { MailContent } from '../mail-content.js';
import { MailDeliveryRepository } from '../mail-delivery.repository.js';
import { fileTransport, smtpTransport, type MailTransport } from '../mail-transport.js';
import { Mailer } from '../mailer.js';

let database: MigratedDatabase;
let mailbox: Mailbox;
let letters = 0;

const config = readConfig({ DATABASE_URL: 'postgres://none', DATABASE_OWNER_URL: 'postgres://none' });
const content: MailContent = {
  language: 'es',
  subject: 'Reunión de otoño',
  paragraphs: ['Hola, Zoë:'],
  action: { label: 'Abrir', url: 'http://127.0.0.1/i#token=x' },
  code: null,
  closing: ['Hasta pronto.'],
};

function write(changes: Partial<MailContent> = {}): () => Promise<MailContent> {
  return () => {
    letters += 1;
    return Promise.resolve({ ...content, ...changes });
  };
}

function mailer(transport: MailTransport): Mailer {
  return new Mailer(transport, new MailDeliveryRepository(database.app), config);
}

beforeAll(async () => {
  // What a test provokes is looked for in the outcome, not in the log.
  Logger.overrideLogger(false);
  [database, mailbox] = await Promise.all([migratedDatabase('mailer'), openMailbox()]);
}, 30_000);
beforeEach(() => {
  letters = 0;
  mailbox.refuseWith(null);
});
afterAll(async () => {
  await mailbox.close();
  await database.close();
});

describe('a mail', () => {
  it('goes out once, however often and however parallel its job is run', async () => {
    const through = mailer(smtpTransport(mailbox.url));
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => through.send('once', 'once@example.org', write())),
    );
    expect(outcomes.sort()).toEqual(['KNOWN', 'KNOWN', 'KNOWN', 'KNOWN', 'SENT']);
    expect(await through.send('once', 'once@example.org', write())).toBe('KNOWN');
    expect(mailbox.mails.filter(({ to }) => to.includes('once@example.org'))).toHaveLength(1);
    expect(letters).toBe(1);
  });

  it('is tried again after a refusal for now, and written anew', async () => {
    const through = mailer(smtpTransport(mailbox.url));
    mailbox.refuseWith(451);
    await expect(through.send('later', 'later@example.org', write())).rejects.toThrow('(451)');
    mailbox.refuseWith(null);
    expect(await through.send('later', 'later@example.org', write())).toBe('SENT');
    expect(letters).toBe(2);
  });

  it('is not tried again after a refusal for good', async () => {
    mailbox.refuseWith(554);
    const outcome = await mailer(smtpTransport(mailbox.url)).send('bad', 'bad@example.org', write());
    expect(outcome).toBe('REFUSED');
  });

  it('is neither written nor counted while no server answers', async () => {
    const nowhere = await openMailbox();
    await nowhere.close();
    const inVain = mailer(smtpTransport(nowhere.url)).send('gone', 'gone@example.org', write());
    await expect(inVain).rejects.toThrow();
    expect(letters).toBe(0);
    expect(await mailer(smtpTransport(mailbox.url)).send('gone', 'gone@example.org', write())).toBe('SENT');
  });

  it('has one recipient and one subject, whatever stands in them', async () => {
    const subject = 'Reunión\r\nBcc: all@example.org\r\n\r\n<script>\u2028\u0000fin';
    await mailer(smtpTransport(mailbox.url)).send('header', 'header@example.org', write({ subject }));
    const mail = await mailbox.until('header@example.org');
    expect(mail.to).toEqual(['header@example.org']);
    expect(mail.headers.has('bcc')).toBe(false);
    expect(mail.subject).toBe('Reunión Bcc: all@example.org <script> fin');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.html).toContain('&lt;script&gt;');
    expect(mail.html).not.toContain('<script>');
  });

  it('says the same in plain text and in HTML that loads nothing', async () => {
    await mailer(smtpTransport(mailbox.url)).send('both', 'both@example.org', write());
    const { text, html } = await mailbox.until('both@example.org');
    for (const words of ['Hola, Zoë:', 'Abrir', 'http://127.0.0.1/i#token=x', 'Hasta pronto.']) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(html).not.toMatch(/<(img|link|script|style|iframe)|url\(/);
  });
});

describe('without a server, a mail', () => {
  it('is a file that only its owner reads', async () => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'aportes mail ')), 'mail');
    expect(await mailer(fileTransport(folder)).send('file', 'file@example.org', write())).toBe('SENT');
    const [name] = readdirSync(folder);
    const file = path.join(folder, name!);
    expect(name).toMatch(/\.eml$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const mail = readMail(readFileSync(file, 'utf8'), []);
    expect(mail.subject).toBe('Reunión de otoño');
    expect(mail.headers.get('to')).toBe('file@example.org');
    rmSync(path.dirname(folder), { recursive: true });
  });
});
