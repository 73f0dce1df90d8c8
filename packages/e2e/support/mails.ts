/** The mails of a journey: without a mail server they are files beside the demo's accounts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { readMail, type ReceivedMail } from '../../../api/test/support/received-mail.js';
import { ownHouse } from './own-house.js';

function mailsTo(address: string): ReceivedMail[] {
  const folder = path.join(path.dirname(ownHouse().accountsFile), 'mail');
  if (!existsSync(folder)) return [];
  // Their names begin with the time.
  return readdirSync(folder)
    .sort()
    .map((name) => readMail(readFileSync(path.join(folder, name), 'utf8'), []))
    .filter(({ headers }) => headers.get('to') === address);
}

/** The newest mail to the address, once there are as many. */
export async function mailTo(address: string, count = 1): Promise<ReceivedMail> {
  await expect.poll(() => mailsTo(address).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count);
  return mailsTo(address).at(-1)!;
}

/** Where the link of a mail leads, without the host. */
export function linkIn({ text }: ReceivedMail): string {
  return /https?:\/\/[^/\s]+(\/\S+)/.exec(text)?.[1] ?? '';
}
