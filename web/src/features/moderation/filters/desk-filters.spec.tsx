/** Proves that what is mine can be asked for by whoever is a rapporteur by name and sees others' sessions too, beside any filter. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { newCache } from '../../../lib/graphql/client';
import { startWords } from '../../../lib/words/words';
import { MeetingProvider, type MeetingFrame } from '../../meetings/use-meeting';
import { DeskFilters } from './desk-filters';
import { deskSearchOf, deskSearchText, type DeskSearch } from './desk-search';

type Role = NonNullable<MeetingFrame['myParticipation']>['roles'][number];

const HERE = { role: 'RAPPORTEUR', session: { id: 'here' } } as Role;
const ANYWHERE = { role: 'RAPPORTEUR', session: null } as Role;

const client = new ApolloClient({ link: ApolloLink.empty(), cache: newCache() });

function meetingOf(roles: readonly Role[], run: boolean): MeetingFrame {
  const nothing = { themes: [], subregions: [], agenda: [] };
  return { ...nothing, abilities: { run }, myParticipation: { roles } } as unknown as MeetingFrame;
}

async function show(roles: readonly Role[], run: boolean, address = '') {
  const go = jest.fn<(next: DeskSearch) => void>();
  render(
    <I18nextProvider i18n={await startWords('es')}>
      <ApolloProvider client={client}>
        <MeetingProvider value={meetingOf(roles, run)}>
          <DeskFilters asked={deskSearchOf(address)} go={go} facets={null} />
        </MeetingProvider>
      </ApolloProvider>
    </I18nextProvider>,
  );
  return () => go.mock.calls.map(([next]) => deskSearchText(next));
}

const mine = () => screen.queryByRole('button', { name: 'Mis sesiones' });

describe('what is mine at the desk', () => {
  afterEach(cleanup);

  it('is asked for and left again, and every other filter stays', async () => {
    const went = await show([HERE], true, '?q=agua');
    expect(mine()?.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(mine()!);
    expect(went()).toEqual(['?q=agua&mine=1']);
    cleanup();
    const back = await show([HERE, ANYWHERE], false, '?q=agua&mine=1');
    expect(mine()?.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(mine()!);
    await userEvent.click(screen.getByRole('button', { name: /^Quitar Búsqueda/ }));
    expect(back()).toEqual(['?q=agua', '?mine=1']);
  });

  it.each([
    ['sees only what is mine', [HERE], false],
    ['has no session by name', [ANYWHERE], false],
    ['only runs the meeting', [], true],
  ] as const)('is not offered to whoever %s', async (_, roles, run) => {
    await show(roles, run);
    expect(mine()).toBeNull();
  });
});
