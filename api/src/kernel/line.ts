/** Lets so many works run at a time; the others wait in line, and leave it when they have waited too long. */

export class WaitedTooLong extends Error {}

export class Line {
  private readonly waiting: (() => void)[] = [];

  /** @param patienceMs how long somebody waits for a place before giving up */
  constructor(
    private places: number,
    private readonly patienceMs: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.place();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private place(): Promise<void> {
    if (this.places > 0) {
      this.places -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(new WaitedTooLong());
      }, this.patienceMs);
      const enter = () => {
        clearTimeout(giveUp);
        resolve();
      };
      this.waiting.push(enter);
    });
  }

  /** Whoever has waited longest takes the place. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.places += 1;
  }
}
