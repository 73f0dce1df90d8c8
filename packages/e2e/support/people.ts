/** The people of a journey: each with a browser of their own, signed in as a demo account or not at all. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { LAUNCH } from './launch.js';
import { ownHouse, type OwnHouse } from './own-house.js';
import { watch } from './watch.js';

interface DemoAccounts {
  url: string;
  meeting: string;
  joinCode: string;
  accounts: { role: string; name: string; token: string }[];
}

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 860 };

export interface PersonOptions {
  role?: 'expert' | 'presenter' | 'rapporteur' | 'secretariat' | 'delegate';
  /** Which of several accounts of the role. */
  index?: number;
  viewport?: { width: number; height: number };
  language?: 'es' | 'en' | 'pt' | 'fr';
  colorScheme?: 'light' | 'dark';
  /** Where this person is at home, when it is not the journeys' own product. */
  home?: string;
  /** Whose accounts are meant, and where they are at home, when it is not the worker's house. */
  house?: OwnHouse;
  /** What this browser may complain about because the journey provokes it; anything else fails the journey. */
  expected?: readonly RegExp[];
  /** With fingers instead of a mouse. */
  touch?: boolean;
  /** A folder that outlives the browser, as a device does. */
  device?: string;
  /** Who goes without a network or meets a new build keeps the shell. */
  keepsShell?: boolean;
}

export interface Person {
  page: Page;
  context: BrowserContext;
  name: string;
}

export function demo(house = ownHouse()): DemoAccounts {
  return JSON.parse(readFileSync(house.accountsFile, 'utf8')) as DemoAccounts;
}

const LOCALES = { es: 'es-CL', en: 'en-GB', pt: 'pt-BR', fr: 'fr-FR' } as const;

async function contextFor(
  browser: Browser,
  options: PersonOptions,
): Promise<{ context: BrowserContext; url: string }> {
  const url = options.home ?? demo(options.house).url;
  const settings = {
    baseURL: url,
    viewport: options.viewport ?? DESKTOP,
    locale: LOCALES[options.language ?? 'es'],
    colorScheme: options.colorScheme ?? 'light',
    hasTouch: options.touch ?? false,
    reducedMotion: 'reduce',
    serviceWorkers: options.keepsShell ? 'allow' : 'block',
  } as const;
  const { device } = options;
  const context = device
    ? await browser.browserType().launchPersistentContext(device, { ...LAUNCH, ...settings })
    : await browser.newContext(settings);
  return { context, url };
}

/** Opens a browser of their own for one person, watched until the journey ends. */
export async function arrive(browser: Browser, options: PersonOptions = {}): Promise<Person> {
  const { accounts } = demo(options.house);
  const { context, url } = await contextFor(browser, options);
  await watch(context, url, options.expected);
  const account = accounts.filter((one) => one.role === options.role)[options.index ?? 0];
  if (options.role && !account) throw new Error(`No demo account for ${options.role}.`);
  if (account) {
    const response = await context.request.post('/auth/sign-in', { data: { token: account.token } });
    if (!response.ok()) throw new Error(`Sign-in as ${options.role} answered ${response.status()}.`);
  }
  return { page: await context.newPage(), context, name: account?.name ?? 'public' };
}
