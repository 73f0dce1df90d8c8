/** The words of a reservation. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { useWords } from '../../lib/words/use-words';
import { TextField } from '../../ui/field/text-field';
import { useCounter } from '../contributions/form/use-counter';

export interface ReservationFieldProps {
  id: string;
  value: string;
  onChange: (text: string) => void;
  problem: string | null;
}

export function ReservationField(props: ReservationFieldProps) {
  const { t, language } = useWords();
  const counter = useCounter(props.value, TEXT_LIMITS.reservation.max);
  return (
    <TextField
      {...props}
      label={t('contributions:endorse.reservation')}
      lang={language}
      rows={3}
      people
      {...counter}
    />
  );
}
