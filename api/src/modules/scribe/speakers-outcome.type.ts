/** What a command on a list of speakers can end with, short of an error. */
import type { IdInUse, RefusedFields } from '../contributions/contribution-outcome.type.js';

export interface ListKept {
  outcome: 'KEPT';
  sessionId: string;
}

export type SpeakersOutcome = ListKept | RefusedFields | IdInUse;

export function kept(sessionId: string): ListKept {
  return { outcome: 'KEPT', sessionId };
}
