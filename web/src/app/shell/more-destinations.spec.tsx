/** Proves that what the bar has no room for is one press away, and gone again by a key, by going elsewhere, or once it is reached. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { Link } from '../../lib/router/link';
import { routeOf } from '../../lib/router/route';
import { Router, followAddress } from '../../lib/router/router';
import { RouterProvider } from '../../lib/router/use-router';
import { startWords } from '../../lib/words/words';
import { MoreDestinations } from './more-destinations';

const Frame = ({ children }: { children: React.ReactNode }) => children;
const Nothing = () => null;

const more = () => screen.getByRole('button', { name: 'Más' });
const isOpen = () => more().getAttribute('aria-expanded');

describe('what a phone has no room for', () => {
  beforeEach(async () => {
    history.replaceState(null, '', '/');
    const router = new Router([routeOf('/*address', Frame, () => Promise.resolve(Nothing))], () =>
      Promise.resolve(),
    );
    followAddress(router);
    render(
      <I18nextProvider i18n={await startWords('es')}>
        <RouterProvider router={router}>
          <MoreDestinations>
            <li>
              <Link to="/mine">Míos</Link>
            </li>
          </MoreDestinations>
          <button>elsewhere</button>
        </RouterProvider>
      </I18nextProvider>,
    );
  });
  afterEach(cleanup);

  it('opens by a press and closes by a key, with the focus back where it was', async () => {
    const person = userEvent.setup();
    await person.click(more());
    expect(isOpen()).toBe('true');
    await person.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Míos' }));
    await person.keyboard('{Escape}');
    expect(isOpen()).toBe('false');
    expect(document.activeElement).toBe(more());
  });

  it('closes when somebody goes elsewhere', async () => {
    const person = userEvent.setup();
    await person.click(more());
    await person.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(isOpen()).toBe('false');
  });

  it('closes once one of them is reached', async () => {
    const person = userEvent.setup();
    await person.click(more());
    await person.click(screen.getByRole('link', { name: 'Míos' }));
    await waitFor(() => expect(isOpen()).toBe('false'));
    expect(location.pathname).toBe('/mine');
  });
});
