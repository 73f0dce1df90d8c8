/** Proves what a person meets on the way: the page before stays until the next has come, the newest wish wins, and what cannot come is said. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Link } from './link';
import { Redirect } from './redirect';
import { match, patternOf, routeOf, type Route } from './route';
import { followAddress, Router } from './router';
import { RouterProvider, useView } from './use-router';

const Frame = ({ children }: { children: React.ReactNode }) => children;
const named = (name: string) => () => <h1>{name}</h1>;
const at = (path: string, Page: React.ComponentType) => routeOf(path, Frame, () => Promise.resolve(Page));

function Shown() {
  const { Page } = useView();
  return Page ? <Page /> : <p>waiting</p>;
}

const nothing = () => Promise.resolve();

function show(routes: readonly Route[], prepare: (route: Route) => Promise<void> = nothing) {
  const router = new Router([...routes, at('/*address', named('nothing'))], prepare);
  followAddress(router);
  render(
    <RouterProvider router={router}>
      <Link to="/">home</Link>
      <Link to="/slow">slow</Link>
      <Shown />
    </RouterProvider>,
  );
  return router;
}

/** A page that arrives when the test says so. */
function slowPage() {
  let come = () => {};
  const page = new Promise<React.ComponentType>((resolve) => {
    come = () => resolve(named('Slow'));
  });
  const arrive = () => {
    come();
    return page;
  };
  return { route: routeOf('/slow', Frame, () => page, ['people']), arrive };
}

describe('the table of addresses', () => {
  const params = (path: string, address: string) => patternOf(path).exec(address)?.groups;

  it('takes the parts of an address by their names, whatever the case and the last slash', () => {
    expect(params('/m/:slug/sessions/:position', '/M/scl/sessions/7/')).toEqual({
      slug: 'scl',
      position: '7',
    });
    expect(params('/c/*symbol', '/c/SCL2017/T3/R-014')).toEqual({ symbol: 'SCL2017/T3/R-014' });
    expect(params('/j/:code?', '/j')).toEqual({ code: undefined });
    expect(params('/m/:slug', '/m/scl/desk')).toBeUndefined();
  });

  it('reads what is encoded, and leaves what is broken as it stands', () => {
    const routes = [at('/m/:slug', named('meeting'))];
    expect(match(routes, '/m/ni%C3%B1ez').params).toEqual({ slug: 'niñez' });
    expect(match(routes, '/m/%E0%A4%A').params).toEqual({ slug: '%E0%A4%A' });
  });
});

describe('going from page to page', () => {
  beforeEach(() => history.replaceState(null, '', '/'));
  afterEach(cleanup);

  it('leaves the page that one came from until the next has arrived', async () => {
    const slow = slowPage();
    show([at('/', named('Home')), slow.route]);
    await screen.findByText('Home');
    await userEvent.click(screen.getByRole('link', { name: 'slow' }));
    expect(location.pathname).toBe('/slow');
    expect(screen.getByText('Home')).toBeTruthy();
    await act(slow.arrive);
    expect(screen.getByRole('heading').textContent).toBe('Slow');
    expect(screen.getByRole('link', { name: 'slow' }).getAttribute('aria-current')).toBe('page');
  });

  it('says after a while that the next is on its way', async () => {
    const slow = slowPage();
    show([at('/', named('Home')), slow.route]);
    await userEvent.click(screen.getByRole('link', { name: 'slow' }));
    await screen.findByText('waiting', {}, { timeout: 3000 });
    await act(slow.arrive);
    expect(screen.getByRole('heading').textContent).toBe('Slow');
  });

  it('shows what was asked for last, however late the rest arrives', async () => {
    const slow = slowPage();
    show([at('/', named('Home')), slow.route]);
    await userEvent.click(screen.getByRole('link', { name: 'slow' }));
    await userEvent.click(screen.getByRole('link', { name: 'home' }));
    await act(slow.arrive);
    expect(screen.getByRole('heading').textContent).toBe('Home');
  });

  it('follows the browser back, and leaves the place on the page to it', async () => {
    const router = show([at('/', named('Home')), at('/next', named('Next'))]);
    await act(() => router.navigate('/next'));
    expect(router.current().fromTop).toBe(true);
    act(() => history.back());
    expect((await screen.findByText('Home')).tagName).toBe('H1');
    expect(router.current().fromTop).toBe(false);
  });

  it('puts a redirect in the place of the address that led there', async () => {
    const router = show([
      at('/', named('Home')),
      at('/old', () => <Redirect to="/new" />),
      at('/new', named('New')),
    ]);
    await act(() => router.navigate('/old'));
    expect((await screen.findByText('New')).tagName).toBe('H1');
    act(() => history.back());
    expect((await screen.findByText('Home')).tagName).toBe('H1');
  });

  it('leads nobody on who has chosen another way while the page that leads on still stands', async () => {
    const slow = slowPage();
    let open = () => {};
    function Door() {
      const [isOpen, setOpen] = useState(false);
      open = () => setOpen(true);
      return isOpen ? <Redirect to="/new" /> : <h1>Door</h1>;
    }
    show([at('/', Door), slow.route, at('/new', named('New'))]);
    await screen.findByText('Door');
    await userEvent.click(screen.getByRole('link', { name: 'slow' }));
    act(() => open());
    await act(slow.arrive);
    expect(screen.getByRole('heading').textContent).toBe('Slow');
  });

  it('shows a page once what it needs beside its script is there, and asks for both at the same time', async () => {
    let ready = () => {};
    const slow = slowPage();
    const prepared = new Promise<void>((resolve) => (ready = resolve));
    show([at('/', named('Home')), slow.route], ({ words }) => (words.length > 0 ? prepared : nothing()));
    await screen.findByText('Home');
    await userEvent.click(screen.getByRole('link', { name: 'slow' }));
    await act(slow.arrive);
    expect(screen.getByRole('heading').textContent).toBe('Home');
    ready();
    await screen.findByText('Slow');
  });

  it('fails where the page would stand when it cannot come, and asks again the next time', async () => {
    const fetchPage = jest
      .fn<() => Promise<React.ComponentType>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValue(named('There'));
    const router = new Router([routeOf('/', Frame, fetchPage)], nothing);
    await router.navigate('/');
    const { Page } = router.current();
    expect(() => (Page as () => React.ReactNode)()).toThrow('no network');
    await router.navigate('/');
    expect(router.current().Page).not.toBe(Page);
  });
});
