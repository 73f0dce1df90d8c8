/** What a rapporteur's device sends to take a text apart; the input of the API has this shape. */
import type { PartText } from '../../contributions/contribution-parts.service.js';
import type { Decision } from '../desk.service.js';

export interface SplitContribution extends Decision {
  parts: readonly PartText[];
}
