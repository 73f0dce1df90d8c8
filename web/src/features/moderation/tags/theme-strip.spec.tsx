/** Proves that one press on a numeral sets the theme on the version that is shown, once, and that a refusal is said beside it. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { of } from 'rxjs';
import { newCache } from '../../../lib/graphql/client';
import { startWords } from '../../../lib/words/words';
import { Announcer } from '../../../ui/notice/announcer';
import { MeetingProvider, type MeetingFrame } from '../../meetings/use-meeting';
import { ChangedProvider, type OnChanged } from '../changed-context';
import { ThemeStrip } from './theme-strip';

const themeOf = (position: number) => ({
  id: `t${position}`,
  position,
  numeral: 'i'.repeat(position),
  shortTitle: { es: `Tema ${position}` },
});
const MEETING = { themes: [1, 2, 3].map(themeOf) } as unknown as MeetingFrame;
const CARD = { id: 'c', version: 4, symbol: 'SCL2017/T1/R-001', theme: themeOf(1) };

let inputs: { retaggingId: string }[];
let answer: object;
const onChanged = jest.fn<OnChanged>();

async function shown(): Promise<void> {
  const link = new ApolloLink(({ variables }) => {
    inputs.push(variables['input'] as { retaggingId: string });
    return of({ data: { retagContribution: answer } });
  });
  const client = new ApolloClient({ cache: newCache(), link });
  render(
    <I18nextProvider i18n={await startWords('es')}>
      <ApolloProvider client={client}>
        <Announcer>
          <MeetingProvider value={MEETING}>
            <ChangedProvider value={onChanged}>
              <ThemeStrip contribution={CARD as unknown as ContributionCardFragment} />
            </ChangedProvider>
          </MeetingProvider>
        </Announcer>
      </ApolloProvider>
    </I18nextProvider>,
  );
}

const press = (name: RegExp) => userEvent.setup().click(screen.getByRole('button', { name }));

describe('the themes in a row', () => {
  beforeEach(async () => {
    inputs = [];
    jest.clearAllMocks();
    await shown();
  });
  afterEach(cleanup);

  it('say which is the main one, and which key sets each', () => {
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('i');
    const keys = screen.getAllByRole('button').map((one) => one.getAttribute('aria-keyshortcuts'));
    expect(keys).toEqual(['1', '2', '3']);
  });

  it('set the one that is pressed, and ask for nothing where it stands already', async () => {
    answer = { __typename: 'UnseenPayload', contributionId: 'c' };
    await press(/Tema 1/);
    await press(/Tema 2/);
    expect(inputs).toMatchObject([{ contributionId: 'c', expectedVersion: 4, themeIds: ['t2'] }]);
  });

  it('say why nothing was set, and try the same again under the same id only while it is unanswered', async () => {
    answer = { __typename: 'IdReused', code: 'ID_REUSED' };
    await press(/Tema 3/);
    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(onChanged).not.toHaveBeenCalled();
    await press(/Tema 3/);
    expect(new Set(inputs.map(({ retaggingId }) => retaggingId)).size).toBe(2);
  });
});
