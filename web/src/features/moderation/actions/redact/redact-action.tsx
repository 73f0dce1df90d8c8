/** The form of masking a passage, at the desk: whoever has masked it stays at the item. */
import { LateRedactForm } from '../../../redactions/late-redact-form';
import type { ActionFormProps } from '../action';

export function RedactAction({ contribution, onClose }: ActionFormProps) {
  return <LateRedactForm contribution={contribution} onDone={onClose} onClose={onClose} />;
}
