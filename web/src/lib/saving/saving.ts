/** Whether this device saves data: nothing comes by itself then. As its person chose, else as the browser asks for it. */
const KEPT_AS = 'aportes.saves-data';

function kept(): boolean | null {
  try {
    const choice = localStorage.getItem(KEPT_AS);
    return choice === null ? null : choice === 'yes';
  } catch {
    return null; // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function keep(choice: boolean): void {
  try {
    localStorage.setItem(KEPT_AS, choice ? 'yes' : 'no');
  } catch {
    // As above.
  }
}

/** A hint that some browsers give for their person. */
function browserAsks(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

export class Saving {
  private on = kept() ?? browserAsks();
  private readonly watchers = new Set<() => void>();

  readonly current = (): boolean => this.on;

  readonly watch = (listener: () => void): (() => void) => {
    this.watchers.add(listener);
    return () => void this.watchers.delete(listener);
  };

  choose(on: boolean): void {
    this.on = on;
    keep(on);
    for (const listener of [...this.watchers]) listener();
  }
}

/** One for the page. */
export const saving = new Saving();
