/** A line on which the answers to one question are read by the server at once and arrive when the journey lets them. */
import { EventEmitter, once } from 'node:events';
import type { Page } from '@playwright/test';

export interface HeldAnswer {
  /** Lets this one through, and waits until the page has it and has been drawn with it. */
  arrive: () => Promise<void>;
}

export interface HeldAnswers {
  /** The next that the server has given. */
  next: () => Promise<HeldAnswer>;
  /** Lets all through that are held, and holds none any more; the page has no other routes then either. */
  letGo: () => Promise<void>;
}

/** Two frames after what is under way by now. */
const drawn = () =>
  new Promise<void>((resolve) => {
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 50);
  });

/** @param operation the name of the query */
export async function holdAnswers(page: Page, operation: string): Promise<HeldAnswers> {
  const held: HeldAnswer[] = [];
  const line = new EventEmitter();
  let isHolding = true;
  await page.route('**/graphql', async (route) => {
    const request = route.request();
    if (!isHolding || !request.postData()?.includes(`"${operation}"`)) return route.fallback();
    const response = await route.fetch();
    if (!isHolding) return route.fulfill({ response });
    await new Promise<void>((release) => {
      held.push({
        arrive: async () => {
          release();
          await (await request.response())?.finished();
          await page.evaluate(drawn);
        },
      });
      line.emit('held');
    });
    return route.fulfill({ response });
  });
  return {
    next: async () => {
      if (held.length === 0) await once(line, 'held');
      return held.shift()!;
    },
    letGo: async () => {
      isHolding = false;
      for (const one of held.splice(0)) await one.arrive();
      // Also those that the server is still answering.
      await page.unrouteAll({ behavior: 'wait' });
    },
  };
}
