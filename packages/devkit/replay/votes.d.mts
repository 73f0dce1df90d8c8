/** Types of votes and of what they leave standing. */
export interface Vote {
  voter: string;
  statement: string;
  vote: 1 | 0 | -1;
  at: number;
}
export interface Stance {
  voter: string;
  statement: string;
  stance: string;
}
export const STANCES: Record<1 | -1, string>;
export function readVotes(file: string): Vote[];
export function byVoter(votes: readonly Vote[]): Map<string, Vote[]>;
export function lastStances(votes: readonly Vote[]): Stance[];
export function differences(stored: readonly Stance[], votes: readonly Vote[]): string[];
