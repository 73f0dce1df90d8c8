/** Lets those who want the same thing at once go together: while one work on it runs, the others gather for the next. */

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (reason: unknown) => void;
}

export interface Works<Item, Result> {
  /** All of them in one work, each with its own outcome; where it fails, none of them has happened. */
  together: (items: readonly Item[]) => Promise<readonly PromiseSettledResult<Result>[]>;
  alone: (item: Item) => Promise<Result>;
  /** Whether what failed would fail for each of them: then nobody is tried alone. */
  concernsAll: (reason: unknown) => boolean;
  /** So many go together at most. */
  most: number;
}

export class Gatherer<Item, Result> {
  private readonly lines = new Map<string, Waiting<Item, Result>[]>();

  constructor(private readonly works: Works<Item, Result>) {}

  /** @param thing what they want; those who want another thing do not wait for them */
  run(thing: string, item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject };
      const line = this.lines.get(thing);
      if (line) return void line.push(waiting);
      this.lines.set(thing, [waiting]);
      void this.workOff(thing);
    });
  }

  private async workOff(thing: string): Promise<void> {
    const line = this.lines.get(thing) ?? [];
    while (line.length > 0) {
      const group = line.splice(0, this.works.most);
      const settled = await this.settled(group.map(({ item }) => item));
      settled.forEach((outcome, index) => {
        const one = group[index]!;
        if (outcome.status === 'fulfilled') one.resolve(outcome.value);
        else one.reject(outcome.reason);
      });
    }
    this.lines.delete(thing);
  }

  /** What fails together is tried one by one, so that nobody is refused for somebody else. */
  private async settled(items: readonly Item[]): Promise<readonly PromiseSettledResult<Result>[]> {
    if (items.length > 1) {
      const [together] = await Promise.allSettled([this.works.together(items)]);
      if (together.status === 'fulfilled') return together.value;
      if (this.works.concernsAll(together.reason)) return items.map(() => together);
    }
    const settled: PromiseSettledResult<Result>[] = [];
    for (const item of items) settled.push(...(await Promise.allSettled([this.works.alone(item)])));
    return settled;
  }
}
