/** What was said twice, in nearly the same words, and what became of it. */
import { ownContributions, type KeptContribution } from './api.js';
import { give } from './given.js';
import type { Person } from './people.js';
import { sentence } from './session-screen.js';

export async function givenTwice(
  author: Person,
  about: string,
): Promise<[KeptContribution, KeptContribution]> {
  const texts = [sentence(`${about} una vez`), sentence(`${about} otra vez`)];
  await give(author.context, texts);
  const [one, other] = await Promise.all(texts.map((text) => ownContributions(author.context, text)));
  return [one![0]!, other![0]!];
}

export async function statusOf(author: Person, { text }: KeptContribution): Promise<string | undefined> {
  return (await ownContributions(author.context, text))[0]?.status;
}

/** A symbol as it stands within its meeting. */
export const short = (symbol: string): string => symbol.slice(symbol.indexOf('/') + 1);
