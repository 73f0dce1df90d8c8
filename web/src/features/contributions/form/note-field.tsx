/** A field for a few words to somebody, which says how many are left. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { TextField, type TextFieldProps } from '../../../ui/field/text-field';
import { useCounter } from './use-counter';

export function NoteField(props: TextFieldProps) {
  const counter = useCounter(props.value, TEXT_LIMITS.note.max);
  return <TextField rows={3} {...props} {...counter} />;
}
