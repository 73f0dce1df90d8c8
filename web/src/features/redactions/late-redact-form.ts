/** The form of masking a passage, fetched with its words when somebody wants to mask. */
import { optional } from '../../lib/optional/optional';
import { withWords } from '../../lib/words/with-words';

export const LateRedactForm = optional(
  async () => (await withWords('desk', () => import('./redact-form'))).RedactForm,
);
