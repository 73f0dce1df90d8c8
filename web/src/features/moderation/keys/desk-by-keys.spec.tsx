/** Proves how one gets through the desk by keyboard: one stop, rows by keys, and nothing decided by typing or by mistake. */
import { DESK_HASTE_MS } from '@aportes/domain/limits';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { startWords } from '../../../lib/words/words';
import { Announcer } from '../../../ui/notice/announcer';
import { useRows } from './rows';
import { turnSingleKeys, useShortcut } from './single-keys';
import { useDeskKeys } from './use-desk-keys';

const IDS = ['a', 'b', 'c'];
const accepted = jest.fn<(id: string) => void>();
const step = jest.fn(() => true);

function Rows({ openId, onOpen }: { openId: string; onOpen: (id: string) => void }) {
  const rowOf = useRows(IDS, openId);
  return (
    <div data-queue>
      {IDS.map((id) => (
        <button
          key={id}
          {...rowOf(id)}
          aria-current={id === openId ? 'true' : undefined}
          onClick={() => onOpen(id)}
        >
          {`row ${id}`}
        </button>
      ))}
    </div>
  );
}

function Desk() {
  const place = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState('a');
  const [asks, setAsks] = useState(false);
  const shortcut = useShortcut();
  useDeskKeys(place, { step, openId });
  return (
    <div ref={place}>
      <Rows openId={openId} onOpen={setOpenId} />
      <article>
        <a href="#item">{`item ${openId}`}</a>
        <button aria-keyshortcuts={shortcut('accept')} onClick={() => accepted(openId)}>
          accept
        </button>
        <button
          aria-keyshortcuts={shortcut('request')}
          aria-expanded={asks}
          onClick={() => setAsks((last) => !last)}
        >
          request
        </button>
        {asks ? <textarea aria-label="message" /> : null}
      </article>
    </div>
  );
}

/** It goes on when a test lets it: what is pressed in haste is in haste on any machine. */
let now = 0;

const focused = () => document.activeElement?.textContent;

describe('the desk by keyboard', () => {
  beforeEach(async () => {
    localStorage.clear();
    act(() => turnSingleKeys(true));
    jest.restoreAllMocks();
    now = 10_000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    accepted.mockReset();
    step.mockClear();
    render(
      <I18nextProvider i18n={await startWords('es')}>
        <button>before</button>
        <Announcer>
          <Desk />
        </Announcer>
      </I18nextProvider>,
    );
  });
  afterEach(cleanup);

  async function atList() {
    const person = userEvent.setup();
    act(() => screen.getByText('before').focus());
    await person.tab();
    return person;
  }

  it('makes the list one stop, at the open item', async () => {
    const person = await atList();
    expect(focused()).toBe('row a');
    await person.tab();
    expect(focused()).toBe('item a');
  });

  it('goes through the list by arrows, letters, Home and End, and no further than its ends', async () => {
    const person = await atList();
    const led: (string | null | undefined)[] = [];
    for (const key of ['{ArrowDown}', 'j', 'j', 'k', '{Home}', '{ArrowUp}', '{End}']) {
      await person.keyboard(key);
      led.push(focused());
    }
    expect(led).toEqual(['row b', 'row c', 'row c', 'row b', 'row a', 'row a', 'row c']);
    // And comes back there.
    await person.tab();
    await person.tab({ shift: true });
    expect(focused()).toBe('row c');
  });

  it('decides about what is open, and about nothing else that the list is at', async () => {
    const person = await atList();
    await person.keyboard('ja');
    expect(accepted).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toContain('Ábralo primero');
    await person.keyboard('{Enter}a');
    expect(accepted.mock.calls).toEqual([['b']]);
  });

  it('says what is not offered, and decides nothing by what is typed on after it', async () => {
    const person = await atList();
    await person.tab();
    await person.keyboard('malaria');
    expect(accepted).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toContain('No se ofrece');
    now += 500;
    await person.keyboard('a');
    expect(accepted.mock.calls).toEqual([['a']]);
  });

  it('leaves letters to whoever types, and the way out of the form to Escape', async () => {
    const person = await atList();
    await person.tab();
    await person.keyboard('i');
    await person.click(screen.getByRole('textbox'));
    await person.keyboard('ari?');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('ari?');
    expect(accepted).not.toHaveBeenCalled();
    await person.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(focused()).toBe('request');
    await person.keyboard('{Escape}');
    expect(focused()).toBe('row a');
  });

  it('opens the next one from within the open item', async () => {
    const person = await atList();
    await person.tab();
    await person.keyboard('jk');
    expect(step.mock.calls).toEqual([[1], [-1]]);
  });

  it('decides nothing about the next item by a key that was meant for the one before', async () => {
    accepted.mockImplementation(() => act(() => screen.getByText('row b').click()));
    const person = await atList();
    await person.tab();
    await person.keyboard('aa');
    expect(accepted.mock.calls).toEqual([['a']]);
    now += DESK_HASTE_MS;
    await person.keyboard('a');
    expect(accepted.mock.calls).toEqual([['a'], ['b']]);
  });

  it('does nothing by a key that is held down, or pressed elsewhere', async () => {
    const person = await atList();
    await person.keyboard('a');
    fireEvent.keyDown(document.activeElement!, { key: 'a', repeat: true });
    expect(accepted).toHaveBeenCalledTimes(1);
    await person.click(screen.getByText('before'));
    await person.keyboard('a');
    expect(accepted).toHaveBeenCalledTimes(1);
  });

  it('keeps only the keys of any list once the single ones are switched off', async () => {
    act(() => turnSingleKeys(false));
    const person = await atList();
    await person.keyboard('aj');
    expect(accepted).not.toHaveBeenCalled();
    expect(focused()).toBe('row a');
    expect(screen.getByText('accept').hasAttribute('aria-keyshortcuts')).toBe(false);
    await person.keyboard('{ArrowDown}');
    expect(focused()).toBe('row b');
    expect(localStorage.getItem('aportes.desk-keys')).toBe('off');
  });
});
