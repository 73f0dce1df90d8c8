/** What a person sees of commands that wait on the device. */
import { expect, type Locator, type Page } from '@playwright/test';
import { t } from './words.js';

/** Whatever the time in it. */
const saved = (state: string) =>
  new RegExp(t(`web:outbox.state.${state}`, { time: '.+' }).replace(/\.$/, ''));

export const savedHere = (page: Page): Locator => page.getByText(saved('waiting')).first();
export const waitsForSignIn = (page: Page): Locator => page.getByText(saved('signedOut')).first();

export const receipt = (page: Page): Locator =>
  page.getByRole('heading', { name: t('contributions:capture.receipt', { symbol: '' }).trim() });

/** The banner's count. */
export const waitingCount = (page: Page, count: number): Locator =>
  page.getByRole('banner').getByText(t('web:outbox.count', { count }));

/** The list under the banner. */
export async function openWaiting(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: t('web:outbox.see'), exact: true }).click();
  return page.getByRole('list', { name: t('web:outbox.title') }).first();
}

export async function closeWaiting(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('web:outbox.close'), exact: true }).click();
}

/** The worker of the shell stands beside the page, with everything the page needs without a network. */
export async function shellIsKept(page: Page): Promise<void> {
  const missing = async () => {
    if (navigator.serviceWorker.controller === null) return ['the worker'];
    // Beside its own files it keeps what the page had loaded before it was there.
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const assets = loaded.filter((name) => name.startsWith(`${location.origin}/assets/`));
    const kept = await Promise.all(assets.map((name) => caches.match(name, { ignoreVary: true })));
    return assets.filter((_, at) => kept[at] === undefined);
  };
  await expect.poll(() => page.evaluate(missing)).toEqual([]);
}

/** Everything that one of the stores of the device holds. */
export function keptOnDevice(page: Page, store: 'seen' | 'drafts'): Promise<string> {
  const read = (name: string) =>
    new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open('aportes');
      opening.onerror = () => reject(opening.error ?? new Error('The device keeps nothing.'));
      opening.onsuccess = () => {
        const asking = opening.result.transaction(name).objectStore(name).getAll();
        asking.onsuccess = () => {
          opening.result.close();
          resolve(JSON.stringify(asking.result));
        };
      };
    });
  return page.evaluate(read, store);
}

async function keptIn(page: Page, store: 'seen' | 'drafts', text: string): Promise<void> {
  await expect.poll(async () => (await keptOnDevice(page, store)).includes(text)).toBe(true);
}

/** What the screen shows is on the device as well: only from then on can it be read without a network. */
export const keptAsSeen = (page: Page, text: string): Promise<void> => keptIn(page, 'seen', text);

/** What is typed is kept every second: from then on the page can go. */
export const keptAsDraft = (page: Page, text: string): Promise<void> => keptIn(page, 'drafts', text);
