/** Proves for each family of forms that a refusal which stands on the screen follows the language that is chosen. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { Kind } from 'graphql';
import { Observable } from 'rxjs';
import { ConfirmAddress } from '../features/account/confirm-address';
import { useWithdrawal } from '../features/contributions/author/use-withdrawal';
import { MeetingProvider, type AgendaEntry, type MeetingFrame } from '../features/meetings/use-meeting';
import { useRunning } from '../features/meetings/use-running';
import { useDecision } from '../features/moderation/use-decision';
import { useUndo } from '../features/moderation/undo/use-undo';
import { useEditDecision } from '../features/moderation/use-edit-decision';
import { newInviteDraft } from '../features/people/invite-draft';
import { useAppointing } from '../features/people/use-appointing';
import { useInvite } from '../features/people/use-invite';
import { useSetup } from '../features/setup/use-setup';
import { newCache } from '../lib/graphql/client';
import type { OutboxApi } from '../lib/outbox/late-outbox';
import { OutboxProvider } from '../lib/outbox/use-outbox';
import { addLateWords, changeWords, startWords } from '../lib/words/words';

const CARD = { id: 'c', symbol: 'SCL2017/T1/R-001', version: 2 } as ContributionCardFragment;
const ITEM = { id: 'a', isNow: false, session: { id: 's' } } as AgendaEntry;
const nothing = () => {};

function Form({ said, act: press }: { said: string | null | undefined; act: () => unknown }) {
  return (
    <>
      <p>{said}</p>
      <button onClick={() => void press()}>act</button>
    </>
  );
}

function Desk() {
  const { refusal, decide } = useDecision(CARD, nothing);
  return <Form said={refusal} act={() => decide('ACCEPTED')} />;
}

function DeskOfEdits() {
  const { refusal, accept } = useEditDecision(CARD, 3, nothing);
  return <Form said={refusal} act={accept} />;
}

function DeskUndoing() {
  const { refusal, undo } = useUndo({ ...CARD, decisionId: 'd' }, nothing);
  return <Form said={refusal} act={undo} />;
}

function Author() {
  const { refusal, send } = useWithdrawal(CARD, nothing);
  return <Form said={refusal} act={send} />;
}

function Running() {
  const { refused, move } = useRunning(ITEM);
  return <Form said={refused} act={() => move('OPEN')} />;
}

function Roles() {
  const { refused, remove } = useAppointing('p', 'Ana');
  return <Form said={refused} act={remove} />;
}

function Invite() {
  const { problems, invite } = useInvite();
  return <Form said={problems[0]?.text} act={() => invite(newInviteDraft('es'), true)} />;
}

function Setup() {
  const { problems, begin } = useSetup('token', nothing);
  return <Form said={problems[0]?.text} act={() => begin({ name: 'Ana', email: 'ana', file: null })} />;
}

const NOT_NOW = { __typename: 'NotAllowedNow', code: 'NOT_ALLOWED_NOW', status: null };
const LAST = { __typename: 'LastSecretariat', code: 'LAST_SECRETARIAT' };
const ACT = 'act';
/** With the spaces that French has before its signs. */
const AS_IT_STANDS = { normalizer: (text: string) => text };

/** What the server answers, what is pressed, and the name of the words that are then said. */
const FAMILIES = [
  { name: 'the desk', part: <Desk />, answer: NOT_NOW, says: 'problems:NOT_ALLOWED_NOW' },
  {
    name: 'edits at the desk',
    part: <DeskOfEdits />,
    answer: NOT_NOW,
    says: 'contributions:desk.noLongerWaits',
  },
  {
    name: 'undoing at the desk',
    part: <DeskUndoing />,
    answer: NOT_NOW,
    says: 'contributions:desk.undo.tooLate',
  },
  { name: 'the author', part: <Author />, answer: NOT_NOW, says: 'problems:NOT_ALLOWED_NOW' },
  { name: 'running', part: <Running />, answer: NOT_NOW, says: 'problems:NOT_ALLOWED_NOW' },
  { name: 'appointing', part: <Roles />, answer: LAST, says: 'problems:LAST_SECRETARIAT' },
  { name: 'inviting', part: <Invite />, answer: null, says: 'people:invite.problems.email.REQUIRED' },
  { name: 'setting up', part: <Setup />, answer: null, says: 'web:back.problems.email.NOT_AN_EMAIL' },
  {
    name: 'the account',
    part: <ConfirmAddress email="ana@example.org" onOther={nothing} />,
    answer: null,
    press: 'people:address.confirm',
    says: 'web:back.problems.code.REQUIRED',
  },
];

/** Answers every operation the same. */
function serverAnswering(answer: object | null): ApolloClient {
  const link = new ApolloLink(({ query }) => {
    const [operation] = query.definitions;
    const selections = operation && 'selectionSet' in operation ? operation.selectionSet.selections : [];
    const [field] = selections;
    const name = field?.kind === Kind.FIELD ? field.name.value : '';
    return new Observable((observer) => {
      observer.next({ data: { [name]: answer } });
      observer.complete();
    });
  });
  return new ApolloClient({ link, cache: newCache() });
}

/** A device that keeps nothing: each command is sent at once, and answered the same. */
function outboxAnswering(answer: object | null): OutboxApi {
  const view = { owner: null, entries: [], signedOut: false };
  return {
    current: () => view,
    watch: () => nothing,
    actAs: nothing,
    add: () => Promise.resolve(null),
    sendUnkept: () => Promise.resolve({ kind: 'refused', answer }),
    takeBack: () => Promise.resolve(null),
    drop: () => Promise.resolve(false),
    wake: nothing,
  };
}

describe('a refusal', () => {
  afterEach(cleanup);

  it.each(FAMILIES)('follows the language: $name', async ({ part, answer, press = ACT, says }) => {
    const words = await startWords('es');
    await addLateWords(words, ['people']);
    render(
      <I18nextProvider i18n={words}>
        <ApolloProvider client={serverAnswering(answer)}>
          <OutboxProvider value={outboxAnswering(answer)}>
            <MeetingProvider value={{ id: 'm' } as MeetingFrame}>{part}</MeetingProvider>
          </OutboxProvider>
        </ApolloProvider>
      </I18nextProvider>,
    );
    await userEvent.setup().click(screen.getByRole('button', { name: press === ACT ? ACT : words.t(press) }));
    const inSpanish = words.t(says);
    expect(await screen.findAllByText(inSpanish, AS_IT_STANDS)).not.toHaveLength(0);
    await act(() => changeWords(words, 'fr'));
    expect(screen.getAllByText(words.t(says), AS_IT_STANDS)).not.toHaveLength(0);
    expect(words.t(says)).not.toBe(inSpanish);
    expect(screen.queryByText(inSpanish, AS_IT_STANDS)).toBeNull();
  });
});
