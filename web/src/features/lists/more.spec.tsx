/** Proves that after "more" one goes on with the first item that came, hears how many, and is not led away later. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { startWords } from '../../lib/words/words';
import { Announcer } from '../../ui/notice/announcer';
import { More } from './more';

let grow: (count: number) => void;

function List({ answers }: { answers: () => Promise<unknown> }) {
  const list = useRef<HTMLUListElement>(null);
  const [count, setCount] = useState(2);
  grow = setCount;
  return (
    <>
      <ul ref={list}>
        {Array.from({ length: count }, (_, at) => (
          <li key={at} tabIndex={-1}>
            {at + 1}
          </li>
        ))}
      </ul>
      <button type="button">elsewhere</button>
      <More list={list} count={count} hasMore={count < 6} more={answers} />
    </>
  );
}

async function open(answers: () => Promise<unknown>) {
  const words = await startWords('es');
  render(
    <I18nextProvider i18n={words}>
      <Announcer>
        <List answers={answers} />
      </Announcer>
    </I18nextProvider>,
  );
  return userEvent.setup();
}

const more = () => screen.getByRole('button', { name: 'Ver más' });
const focused = () => document.activeElement?.textContent;
/** The page comes, as from a server. */
const comes = (count: number) => async () => {
  await Promise.resolve();
  grow(count);
};

describe('more of a list', () => {
  afterEach(cleanup);

  it('leads to the first item that came, also where it was the last page', async () => {
    const person = await open(comes(6));
    await person.click(more());
    expect(focused()).toBe('3');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('4 más'));
    expect(screen.queryByRole('button', { name: 'Ver más' })).toBeNull();
  });

  it('stays to be pressed again where nothing came', async () => {
    const person = await open(() => Promise.reject(new Error('no network')));
    await person.click(more());
    act(() => grow(3));
    expect(focused()).toBe('Ver más');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('leads nobody away who went elsewhere meanwhile', async () => {
    let answer: () => void = () => {};
    const person = await open(() => new Promise<void>((resolve) => (answer = resolve)));
    await person.click(more());
    await person.click(screen.getByRole('button', { name: 'elsewhere' }));
    act(() => {
      grow(4);
      answer();
    });
    expect(focused()).toBe('elsewhere');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('2 más'));
  });
});
