/** Types of the player of votes. */
import type { Vote } from './votes.mjs';

export type Ask = (
  query: string,
  variables: Record<string, unknown>,
) => Promise<{ data?: unknown; codes: string[] }>;
export function newId(): string;
export function forEach<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void>;
export function playVotes(
  votes: readonly Vote[],
  house: {
    askOf: (voter: string) => Ask;
    contributionOf: (statement: string) => string;
    told?: (count: number) => void;
  },
): Promise<void>;
