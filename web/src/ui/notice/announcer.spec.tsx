/** Proves what is said to people who listen: nothing at first, short messages, and news only now and then. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { Announcer, useAnnounced, useAnnouncedNews } from './announcer';

const said = () => screen.getByRole('status').textContent.trim();

function Speaker({ words = null, news = null }: { words?: string | null; news?: string | null }) {
  useAnnounced(words);
  useAnnouncedNews(news);
  return null;
}

function speak(props: Parameters<typeof Speaker>[0]) {
  return (
    <Announcer>
      <Speaker {...props} />
    </Announcer>
  );
}

describe('the live region', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  it('is empty at first, and says what appears', () => {
    const { rerender } = render(speak({}));
    expect(said()).toBe('');
    rerender(speak({ words: 'Sin conexión.' }));
    expect(said()).toBe('Sin conexión.');
  });

  it('never says more than 140 characters', () => {
    render(speak({ words: 'ñ'.repeat(500) }));
    expect([...said()]).toHaveLength(140);
  });

  it('sums up news, and says at most one in ten seconds', () => {
    const { rerender } = render(speak({ news: '1 nuevo' }));
    act(() => void jest.advanceTimersByTime(1));
    expect(said()).toBe('1 nuevo');
    rerender(speak({ news: '2 nuevos' }));
    act(() => void jest.advanceTimersByTime(5_000));
    rerender(speak({ news: '3 nuevos' }));
    act(() => void jest.advanceTimersByTime(4_000));
    expect(said()).toBe('1 nuevo');
    act(() => void jest.advanceTimersByTime(1_000));
    expect(said()).toBe('3 nuevos');
  });
});
