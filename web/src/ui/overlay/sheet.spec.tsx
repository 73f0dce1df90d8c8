/** Proves that what is said while a sheet is open is said inside it, where it is heard, and at home afterwards. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { Announcer, useAnnounce } from '../notice/announcer';
import { Sheet } from './sheet';

let announce: (message: string) => void;

function Speaker() {
  announce = useAnnounce();
  return null;
}

function speakBeside(sheets: readonly string[]) {
  return (
    <Announcer>
      <Speaker />
      {sheets.map((title) => (
        <Sheet key={title} title={title} closeLabel="Cerrar" isOpen onClose={() => {}}>
          <p>{title}</p>
        </Sheet>
      ))}
    </Announcer>
  );
}

const saidIn = (title: string) =>
  within(screen.getByRole('dialog', { name: title }))
    .getByRole('status')
    .textContent.trim();
const say = (words: string) => act(() => announce(words));
const wait = (ms: number) => act(() => void jest.advanceTimersByTime(ms));

describe('the live region beside sheets', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    // The test's document knows no top layer.
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function () {
      this.open = false;
    };
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  it('speaks inside the topmost sheet, and there is only one', () => {
    const { rerender } = render(speakBeside(['Uno']));
    say('En el uno.');
    expect(saidIn('Uno')).toBe('En el uno.');
    rerender(speakBeside(['Uno', 'Dos']));
    say('En el dos.');
    expect(saidIn('Dos')).toBe('En el dos.');
    rerender(speakBeside(['Uno']));
    say('Otra vez.');
    expect(saidIn('Uno')).toBe('Otra vez.');
    rerender(speakBeside([]));
    say('En casa.');
    expect(screen.getAllByRole('status').map((one) => one.textContent.trim())).toEqual(['En casa.']);
  });

  it('comes empty, and says again what was said while it was on its way', () => {
    const { rerender } = render(speakBeside(['Uno']));
    say('Quitada.');
    rerender(speakBeside([]));
    expect(screen.getByRole('status').textContent).toBe('');
    wait(100);
    expect(screen.getByRole('status').textContent.trim()).toBe('Quitada.');
    wait(2_000);
    rerender(speakBeside(['Dos']));
    wait(2_000);
    expect(saidIn('Dos')).toBe('');
  });
});
