/** Minutes in which one person acts and nobody else does, and every manner in which an answer could tell of them. */
import { parse, version } from 'uuid';
import type { Clock } from '../../src/kernel/clock.js';
import { foundIn } from './every-table.js';

const HOUR_MS = 60 * 60_000;
const STEP_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
/** Between one look at the clock and the next. */
const TICK_MS = 103;

const UUIDS = /[0-9a-f]{8}-?[0-9a-f]{4}-?7[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}/gi;
const NUMBERS = /\d{13}|\d{10}/g;

export class OwnMinutes {
  /** Long ago enough that nobody else acts then, and off the steps in which it is told since when something waits. */
  private readonly from = Math.floor((Date.now() - 3 * HOUR_MS) / STEP_MS) * STEP_MS + 2 * MINUTE_MS;
  private readonly until = this.from + 3 * MINUTE_MS;
  private at = this.from;

  constructor(private readonly clock: Clock) {}

  get beginning(): Date {
    return new Date(this.from);
  }

  /** What the person does is done in these minutes. */
  async spend<T>(doing: () => Promise<T>): Promise<T> {
    this.clock.now = () => this.next();
    try {
      return await doing();
    } finally {
      Reflect.deleteProperty(this.clock, 'now');
    }
  }

  /** As JSON and as PostgreSQL write them, coded or not, as milliseconds or seconds, and as an id tells them. */
  foundIn(text: string): string[] {
    const minutes = [0, 1, 2].map((one) => new Date(this.from + one * MINUTE_MS).toISOString().slice(0, 16));
    const written = minutes.flatMap((minute) => [minute, minute.replace('T', ' ')]);
    const numbers = (text.match(NUMBERS) ?? []).filter((one) => this.holds(Number(one.padEnd(13, '0'))));
    const ids = (text.match(UUIDS) ?? []).filter((one) => this.holds(timeOf(one)));
    return [...foundIn(text, written), ...new Set([...numbers, ...ids])];
  }

  private next(): Date {
    this.at += TICK_MS;
    if (this.at >= this.until) throw new Error('More was done than the minutes hold.');
    return new Date(this.at);
  }

  private holds(ms: number): boolean {
    return ms >= this.from && ms < this.until;
  }
}

/** The milliseconds that a UUID v7 begins with. */
function timeOf(id: string): number {
  const dashed = id.replace(/-/g, '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (!/^.{19}[89ab]/i.test(dashed) || version(dashed) !== 7) return 0;
  return parse(dashed)
    .slice(0, 6)
    .reduce((sum, byte) => sum * 256 + byte, 0);
}
