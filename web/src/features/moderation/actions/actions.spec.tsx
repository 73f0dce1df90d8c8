/** Proves that every action comes from one list: its button, its key, its form; one form at a time, and the way out of it. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { I18nextProvider } from 'react-i18next';
import { startWords } from '../../../lib/words/words';
import { Announcer } from '../../../ui/notice/announcer';
import { DESK_KEYS } from '../keys/desk-keys';
import { turnSingleKeys } from '../keys/single-keys';
import { useDeskKeys } from '../keys/use-desk-keys';
import type { ActionFormProps, DeskAction } from './action';
import { Actions } from './actions';
import { DESK_ACTIONS } from './registry';

const CARD = { id: 'c', abilities: { decide: true } } as ContributionCardFragment;

const Form = ({ pressed, onClose }: ActionFormProps) => (
  <form aria-label="form">
    <textarea aria-label={`opened by ${pressed ?? 'hand'}`} autoFocus />
    <button type="button" onClick={onClose}>
      done
    </button>
  </form>
);
const action = (name: string, more: Partial<DeskAction> = {}): DeskAction => ({
  name,
  icon: 'pencil',
  word: `contributions:desk.${name}`,
  isOffered: () => true,
  Form,
  ...more,
});
const LIST = [
  action('request', { isMain: true }),
  action('decline', { isMain: true, isOffered: ({ abilities }) => abilities.decide }),
  action('review'),
];

function Desk({ card }: { card: ContributionCardFragment }) {
  const place = useRef<HTMLDivElement>(null);
  useDeskKeys(place, { step: () => false, openId: card.id });
  return (
    <div ref={place}>
      <article>
        <a href="#item">item</a>
        <Actions contribution={card} actions={LIST} onDone={jest.fn()} />
      </article>
    </div>
  );
}

let shown: ReturnType<typeof render>;
let words: Awaited<ReturnType<typeof startWords>>;
const desk = (card: ContributionCardFragment) => (
  <I18nextProvider i18n={words}>
    <Announcer>
      <Desk card={card} />
    </Announcer>
  </I18nextProvider>
);
const button = (name: string) => screen.queryByRole('button', { name });
const forms = () => screen.queryAllByRole('form').length;

describe('the actions of the desk', () => {
  beforeEach(async () => {
    act(() => turnSingleKeys(true));
    words = await startWords('es');
    shown = render(desk(CARD));
  });
  afterEach(cleanup);

  it('have one form open at a time, closed by Escape back to its button', async () => {
    const person = userEvent.setup();
    await person.click(button('Pedir cambios')!);
    await person.click(button('No aceptar')!);
    expect(forms()).toBe(1);
    expect(button('Pedir cambios')!.getAttribute('aria-expanded')).toBe('false');
    await person.click(screen.getByRole('textbox'));
    await person.keyboard('{Escape}');
    expect(forms()).toBe(0);
    expect(document.activeElement).toBe(button('No aceptar'));
  });

  it('are opened by their keys, which the form is told, and closed by what the form does', async () => {
    const person = userEvent.setup();
    act(() => screen.getByText('item').focus());
    await person.keyboard('r');
    expect(screen.getByRole('textbox').getAttribute('aria-label')).toBe('opened by R');
    await person.click(screen.getByText('done'));
    expect(document.activeElement).toBe(button('No aceptar'));
    await person.click(button('No aceptar')!);
    expect(screen.getByRole('textbox').getAttribute('aria-label')).toBe('opened by hand');
  });

  it('stand behind one button where there is little room, which Escape leaves alone', async () => {
    const person = userEvent.setup();
    await person.click(button('Más acciones')!);
    await person.click(button('Revisarlo')!);
    await person.keyboard('{Escape}');
    expect(forms()).toBe(0);
    expect(document.activeElement).toBe(button('Revisarlo'));
  });

  it('are not offered where they are not possible, and their form goes with them', async () => {
    const person = userEvent.setup();
    await person.click(button('No aceptar')!);
    shown.rerender(desk({ ...CARD, abilities: { ...CARD.abilities, decide: false } }));
    expect(button('No aceptar')).toBeNull();
    expect(forms()).toBe(0);
  });
});

describe('the registry', () => {
  it('names each action once, and every key that opens one', () => {
    const names = DESK_ACTIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { opens } of DESK_KEYS) if (opens) expect(names).toContain(opens);
    for (const { sharesKeyOf } of DESK_ACTIONS)
      if (sharesKeyOf) expect(DESK_KEYS.map(({ act }) => act)).toContain(sharesKeyOf);
  });
});
