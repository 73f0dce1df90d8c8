/** Something that a person switches on or off on this device: remembered there, the same in all its tabs. */
import { useSyncExternalStore } from 'react';

type Watcher = () => void;

export class KeptSwitch {
  private readonly watchers = new Set<Watcher>();
  private on: boolean;

  /** @param first how it stands before anybody turns it */
  constructor(
    private readonly keptAs: string,
    private readonly first = true,
  ) {
    this.on = this.kept();
    window.addEventListener('storage', ({ key }) => {
      if (key === keptAs) this.put(this.kept());
    });
  }

  readonly isOn = (): boolean => this.on;

  readonly watch = (watcher: Watcher): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  readonly turn = (on: boolean): void => {
    try {
      localStorage.setItem(this.keptAs, on ? 'on' : 'off');
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
    this.put(on);
  };

  private kept(): boolean {
    try {
      const choice = localStorage.getItem(this.keptAs);
      return choice === null ? this.first : choice === 'on';
    } catch {
      return this.first;
    }
  }

  private put(on: boolean): void {
    this.on = on;
    for (const watcher of [...this.watchers]) watcher();
  }
}

export function useKeptSwitch(one: KeptSwitch): boolean {
  return useSyncExternalStore(one.watch, one.isOn);
}
