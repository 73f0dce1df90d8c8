/** By which status the page of an address answers, where features know better than that there is a page. */
import { Injectable } from '@nestjs/common';

/** @returns null where the page answers like every other */
export type AskStatus = (pathname: string) => Promise<number | null>;

/** A page is never kept waiting for long (milliseconds): it says what is there by itself. */
const WITHIN_MS = 500;

@Injectable()
export class PageStatus {
  private readonly asked: [pattern: RegExp, ask: AskStatus][] = [];

  on(pattern: RegExp, ask: AskStatus): void {
    this.asked.push([pattern, ask]);
  }

  async of(pathname: string): Promise<number | null> {
    const ask = this.asked.find(([pattern]) => pattern.test(pathname))?.[1];
    if (!ask) return null;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), WITHIN_MS)));
    // A database in trouble is told of by what the page asks next.
    const answer = await Promise.race([ask(pathname).catch(() => null), tooLate]);
    clearTimeout(timer);
    return answer;
  }
}
