/** The form of masking a passage, at the desk: whoever has masked it stays at the item. */
import { optional } from '../../../../lib/optional/optional';
import type { ActionFormProps } from '../action';

const RedactForm = optional(async () => (await import('../../../redactions/redact-form')).RedactForm);

export function RedactAction({ contribution, onClose }: ActionFormProps) {
  return <RedactForm contribution={contribution} onDone={onClose} onClose={onClose} />;
}
