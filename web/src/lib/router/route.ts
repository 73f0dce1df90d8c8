/** One line of the table of addresses, and how an address finds its line. */
import type { LateNamespace } from '@aportes/i18n/late-catalogues';

export type Params = Readonly<Record<string, string>>;

export interface Route {
  pattern: RegExp;
  /** Stands around the page, and stays while one goes to another page of the same frame. */
  Frame: React.ComponentType<{ children: React.ReactNode }>;
  /** Fetches the page; what has been fetched is not asked for again. */
  load: () => Promise<React.ComponentType>;
  /** Which words it needs beside those of every screen. */
  words: readonly LateNamespace[];
}

/** `/m/:slug/sessions/:position`, `/j/:code?` where a part may be missing, `/c/*address` for all that follows. */
export function patternOf(path: string): RegExp {
  const source = path
    .replace(/\/:(\w+)\?/g, '(?:/(?<$1>[^/]+))?')
    .replace(/\/:(\w+)/g, '/(?<$1>[^/]+)')
    .replace(/\/\*(\w+)/, '/(?<$1>.*)');
  return new RegExp(`^${source.replace(/\/$/, '')}/?$`, 'i');
}

export function routeOf(
  path: string,
  Frame: Route['Frame'],
  fetchPage: () => Promise<React.ComponentType>,
  words: Route['words'] = [],
): Route {
  let page: Promise<React.ComponentType> | undefined;
  const load = () =>
    (page ??= fetchPage().catch((error: unknown) => {
      page = undefined;
      throw error;
    }));
  return { pattern: patternOf(path), Frame, load, words };
}

/** The first line that fits; the table ends with one that fits every address. */
export function match(routes: readonly Route[], pathname: string): { route: Route; params: Params } {
  for (const route of routes) {
    const found = route.pattern.exec(pathname);
    if (found) return { route, params: decoded(found.groups ?? {}) };
  }
  throw new Error('The table of addresses does not end.');
}

function decoded(groups: Record<string, string | undefined>): Params {
  return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, plain(text ?? '')]));
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Somebody broke the address; what it names will not be found.
  }
}
