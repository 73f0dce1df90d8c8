/** Asks for a page's scripts together with the page itself: on a far phone each "and then" costs half a second. */
import { existsSync, readFileSync } from 'node:fs';

/** By the address that people arrive at: the page's name, as its file in the web is called. */
export const PAGES: readonly [RegExp, string][] = [
  [/^\/$/, 'welcome'],
  [/^\/j(\/|$)/, 'join'],
  [/^\/i$/, 'invitation'],
  [/^\/setup$/, 'setup'],
  [/^\/back$/, 'back'],
  [/^\/stop$/, 'stop'],
  [/^\/check$/, 'check'],
  [/^\/sign-in$/, 'sign-in'],
  [/^\/c\//, 'contribution'],
  [/^\/m\/[^/]+\/?$/, 'agenda'],
  [/^\/m\/[^/]+\/sessions\//, 'session'],
  [/^\/m\/[^/]+\/browse$/, 'browse'],
  [/^\/m\/[^/]+\/news$/, 'news'],
  [/^\/m\/[^/]+\/moderation$/, 'moderation'],
];

/** Spanish is the hall's. */
const HALL = 'es';

/** Scripts by language. */
type Words = Partial<Record<string, string[]>>;

/** As the build writes it beside its manifest: by page its scripts, and the words that it needs beside those of every screen. */
interface PageFiles {
  pages: Partial<Record<string, string[]>>;
  words: Words;
  late: Partial<Record<string, Words>>;
}

/** A guess: whoever chose another language fetches its words when the page knows. */
function language(words: Words, search: string, accepted: string): string {
  const asked = [new URLSearchParams(search).get('lang') ?? '', ...accepted.split(',')];
  return asked.map((one) => one.trim().slice(0, 2).toLowerCase()).find((one) => words[one]) ?? HALL;
}

/** From an address and the languages a browser asks for to the value of the header `Link`. */
export type Preloads = (url: string, acceptLanguage: string | undefined) => string;

/** @param file absent where the web is served by its own server in development */
export function pagePreloads(file: string): Preloads {
  if (!existsSync(file)) return () => '';
  const { pages, words, late } = JSON.parse(readFileSync(file, 'utf8')) as PageFiles;
  return (url, acceptLanguage = '') => {
    const [pathname = '', search = ''] = url.split('?');
    const page = PAGES.find(([pattern]) => pattern.test(pathname))?.[1] ?? '';
    const spoken = language(words, search, acceptLanguage);
    const scripts = [words[spoken], late[page]?.[spoken], pages[page]].flatMap((files) => files ?? []);
    return scripts.map((one) => `</${one}>; rel=modulepreload`).join(', ');
  };
}
