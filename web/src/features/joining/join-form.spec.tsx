/** Proves that a refused joining is told in one place first, field by field, and keeps what was typed. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { Observable } from 'rxjs';
import { newCache } from '../../lib/graphql/client';
import { startWords } from '../../lib/words/words';
import { JoinForm } from './join-form';

const ANA = {
  id: 'p',
  name: 'Ana',
  institution: null,
  countryCode: null,
  language: 'es',
  stakeholderKind: 'ACADEMIA',
  capacities: [],
  subregions: [],
  roles: [],
};

/** A server that answers every joining with the same outcome, and remembers what it was asked. */
function server(outcome: object) {
  const asked: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push((variables as { input: Record<string, unknown> }).input);
    return new Observable((observer) => {
      observer.next({ data: { joinMeeting: outcome } });
      observer.complete();
    });
  });
  return { asked, client: new ApolloClient({ link, cache: newCache() }) };
}

async function open(outcome: object) {
  const { asked, client } = server(outcome);
  const words = await startWords('es');
  const led: string[] = [];
  render(
    <I18nextProvider i18n={words}>
      <ApolloProvider client={client}>
        <JoinForm code="7K29QF" onJoined={(address) => led.push(address)} />
      </ApolloProvider>
    </I18nextProvider>,
  );
  await screen.findByLabelText('Nombre y apellido');
  return { asked, led, person: userEvent.setup() };
}

describe('the joining form', () => {
  afterEach(cleanup);

  it('names what is missing, takes the focus to it, and asks the server nothing', async () => {
    const { asked, person } = await open({});
    await person.click(screen.getByRole('button', { name: 'Entrar en la reunión' }));
    const summary = screen.getByRole('group', { name: 'Hay un problema' });
    expect(document.activeElement).toBe(summary);
    await person.click(within(summary).getByRole('link', { name: 'Escriba su nombre y apellido.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Nombre y apellido'));
    expect(asked).toEqual([]);
  });

  it('tells a refusal of the server in words and keeps what was typed', async () => {
    const { asked, person } = await open({ __typename: 'JoinRefused', code: 'JOIN_CLOSED' });
    await person.type(screen.getByLabelText('Nombre y apellido'), 'Ana');
    await person.selectOptions(screen.getByLabelText('Participo desde'), 'ACADEMIA');
    await person.click(screen.getByRole('button', { name: 'Entrar en la reunión' }));
    expect(await screen.findByText(/El ingreso por código está desactivado/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Nombre y apellido').value).toBe('Ana');
    expect(asked.map(({ name, code, language }) => ({ name, code, language }))).toEqual([
      { name: 'Ana', code: '7K29QF', language: 'es' },
    ]);
  });

  it('leads whoever is in to the session that takes inputs', async () => {
    const session = { __typename: 'Session', id: 's', status: 'OPEN' };
    const place = { __typename: 'AgendaItem', id: 'a', position: 6, isNow: true, session };
    const meeting = { __typename: 'Meeting', id: 'm', slug: 'santiago-2017', agenda: [place] };
    const participant = { __typename: 'Participant', ...ANA };
    const { led, person } = await open({ __typename: 'JoinPayload', meeting, participant });
    await person.type(screen.getByLabelText('Nombre y apellido'), 'Ana');
    await person.selectOptions(screen.getByLabelText('Participo desde'), 'ACADEMIA');
    await person.click(screen.getByRole('button', { name: 'Entrar en la reunión' }));
    await waitFor(() => expect(led).toEqual(['/m/santiago-2017/sessions/6']));
  });

  it('sends the same identity again when a joining is repeated', async () => {
    const { asked, person } = await open({ __typename: 'JoinRefused', code: 'RATE_LIMITED' });
    await person.type(screen.getByLabelText('Nombre y apellido'), 'Ana');
    await person.selectOptions(screen.getByLabelText('Participo desde'), 'ACADEMIA');
    const send = screen.getByRole('button', { name: 'Entrar en la reunión' });
    await person.click(send);
    await screen.findByText(/Demasiados intentos/);
    await person.click(send);
    expect(asked).toHaveLength(2);
    expect(asked[0]?.['participantId']).toBe(asked[1]?.['participantId']);
  });
});
