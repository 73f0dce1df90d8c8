/** What was last seen, on this device and for one person: readable again where the server cannot be reached. */
import type { DeviceDatabase, SeenAnswer } from '../device/device-database';

/** As long as an unused sign-in; older things are no longer what anybody means by last seen. */
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000;
const MOST = 80;

/** Fetched after the first screen. */
async function deviceDatabase(): Promise<DeviceDatabase> {
  return (await import('../device/device-database')).deviceDatabase();
}

const OWNER = 'owner';
const NEVER_OLDEST = new Date(8_640_000_000_000_000);

/** Up to which change of the meeting this device knows what was masked. */
const heardKey = (meetingId: string) => `redacted ${meetingId}`;

type Listener = () => void;

export class Seen {
  private oldest: Date | null = null;
  private readonly watchers = new Set<Listener>();
  private tellOwned: () => void = () => {};
  private readonly owned = new Promise<void>((resolve) => (this.tellOwned = resolve));

  /** The time of the oldest answer on the screen that came from the device; null while all come from the server. */
  readonly current = (): Date | null => this.oldest;

  readonly watch = (watcher: Listener): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  /** Once it is known for whom: what was kept before would go again with what somebody else saw. */
  async keep(key: string, data: unknown): Promise<void> {
    try {
      await this.owned;
      const database = await deviceDatabase();
      await database.put('seen', { key, data, at: new Date() });
      if ((await database.count('seen')) > MOST) await this.dropOldest();
    } catch {
      // A device that keeps nothing reads with a network only.
    }
  }

  async find(key: string): Promise<SeenAnswer | undefined> {
    try {
      const found = await (await deviceDatabase()).get('seen', key);
      return found && Date.now() - found.at.getTime() < LONGEST_MS ? found : undefined;
    } catch {
      return undefined;
    }
  }

  /** What somebody else saw is gone before this person, or nobody, reads here. */
  async belongTo(owner: string): Promise<void> {
    try {
      const database = await deviceDatabase();
      if ((await database.get('seen', OWNER))?.data === owner) return;
      await database.clear('seen');
      await database.put('seen', { key: OWNER, data: owner, at: NEVER_OLDEST });
    } catch {
      // Nothing was kept.
    } finally {
      this.tellOwned();
    }
  }

  async forget(): Promise<void> {
    try {
      await (await deviceDatabase()).clear('seen');
    } catch {
      // Nothing was kept.
    }
  }

  /** Of everything that was kept, whatever names this id. */
  async forgetAbout(id: string): Promise<void> {
    try {
      const { store, done } = (await deviceDatabase()).transaction('seen', 'readwrite');
      for await (const kept of store) if (JSON.stringify(kept.value).includes(id)) await kept.delete();
      await done;
    } catch {
      // Nothing was kept.
    }
  }

  /**
   * A passage was masked in the meeting, as its change of this number says: what was kept before goes, once. True where
   * there was something, also of what has just come.
   */
  async forgetBefore(meetingId: string, seq: number): Promise<boolean> {
    try {
      await this.owned;
      const database = await deviceDatabase();
      const heard = await database.get('seen', heardKey(meetingId));
      if (seq <= (typeof heard?.data === 'number' ? heard.data : 0)) return false;
      let isAny = false;
      const { store, done } = database.transaction('seen', 'readwrite');
      // What never grows old is no answer, but what the device knows.
      for await (const kept of store)
        if (kept.value.at < NEVER_OLDEST) {
          await kept.delete();
          isAny = true;
        }
      await done;
      await this.heardOf(meetingId, seq);
      return isAny;
    } catch {
      // Nothing was kept.
      return false;
    }
  }

  async heardOf(meetingId: string, seq: number): Promise<void> {
    try {
      await (await deviceDatabase()).put('seen', { key: heardKey(meetingId), data: seq, at: NEVER_OLDEST });
    } catch {
      // Nothing was kept.
    }
  }

  served(at: Date): void {
    this.tell(this.oldest && this.oldest < at ? this.oldest : at);
  }

  fresh(): void {
    this.tell(null);
  }

  private tell(oldest: Date | null): void {
    if (this.oldest?.getTime() === oldest?.getTime()) return;
    this.oldest = oldest;
    for (const watcher of [...this.watchers]) watcher();
  }

  private async dropOldest(): Promise<void> {
    const { store, done } = (await deviceDatabase()).transaction('seen', 'readwrite');
    const oldest = await store.index('at').openCursor();
    await oldest?.delete();
    await done;
  }
}
