/** A part that is fetched when it is wanted and done without where it cannot be: the hall's network fails while people write. */
import { lazy } from 'react';

/** `load` awaits its import itself, so that a style sheet that does not come is caught as well. */
export function optional<P extends object>(load: () => Promise<React.ComponentType<P>>) {
  return lazy(async (): Promise<{ default: React.ComponentType<P> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: () => null };
    }
  });
}
