/** Which page is on the screen: follows the browser's address, and shows another page once its script is there. */
import { failingPage } from './failing-page';
import { match, type Params, type Route } from './route';

/** Longer than this nobody is left before the page they came from. */
const PATIENCE_MS = 1000;

export interface View {
  pathname: string;
  search: string;
  hash: string;
  params: Params;
  Frame: Route['Frame'];
  /** Null while it is on its way. */
  Page: React.ComponentType | null;
  /** Shown from its top, as what is newly opened; going back leads to where one was. */
  fromTop: boolean;
}

export interface NavigateOptions {
  /** The address takes the place of the one before, which one cannot go back to. */
  replace?: boolean;
  keepScroll?: boolean;
}

type Watcher = () => void;

export class Router {
  private view: View;
  private readonly watchers = new Set<Watcher>();
  private going = 0;

  /** @param prepare brings what a page needs beside its script */
  constructor(
    private readonly routes: readonly Route[],
    private readonly prepare: (route: Route) => Promise<void>,
  ) {
    this.view = this.viewOf(false);
    void this.show(false);
  }

  readonly current = (): View => this.view;

  readonly watch = (watcher: Watcher): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Done when the page is on the screen. */
  readonly navigate = (to: string, { replace, keepScroll }: NavigateOptions = {}): Promise<void> => {
    const stays = replace || new URL(to, location.href).href === location.href;
    history[stays ? 'replaceState' : 'pushState'](null, '', to);
    return this.show(!keepScroll);
  };

  /** Fetches the page that somebody is about to open. */
  readonly preload = (to: string): void => {
    void this.fetch(new URL(to, location.href).pathname).catch(() => {}); // Said when it is opened.
  };

  /** Shows the page of the address that the browser has now. */
  async show(fromTop: boolean): Promise<void> {
    const going = ++this.going;
    const view = this.viewOf(fromTop);
    // Whoever has gone elsewhere meanwhile is shown that.
    const put = (Page: View['Page']) => {
      if (going === this.going) this.put({ ...view, Page });
    };
    const late = setTimeout(() => put(null), PATIENCE_MS);
    const Page = await this.fetch(view.pathname).catch(failingPage);
    clearTimeout(late);
    put(Page);
  }

  private async fetch(pathname: string): Promise<React.ComponentType> {
    const { route } = match(this.routes, pathname);
    const [Page] = await Promise.all([route.load(), this.prepare(route)]);
    return Page;
  }

  private viewOf(fromTop: boolean): View {
    const { pathname, search, hash } = location;
    const { route, params } = match(this.routes, pathname);
    return { pathname, search, hash, params, Frame: route.Frame, Page: null, fromTop };
  }

  private put(view: View): void {
    this.view = view;
    for (const watcher of [...this.watchers]) watcher();
  }
}

/** Follows the browser's way back and forth. */
export function followAddress(router: Router): void {
  window.addEventListener('popstate', () => void router.show(false));
}
