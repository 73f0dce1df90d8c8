/** What a command on a link can end with, short of an error. */
import type { IdInUse, RefusedFields, WrongStatus } from '../contributions/contribution-outcome.type.js';

export interface LinkDone {
  outcome: 'DONE';
  /** Both contributions. */
  contributionIds: readonly string[];
}

export type LinkOutcome = LinkDone | RefusedFields | IdInUse | WrongStatus;
