/** For whom somebody speaks, preset from who they are and put right here. */
import { CAPACITIES, type Capacity } from '@aportes/domain/vocabulary';
import { useWords } from '../../lib/words/use-words';
import fieldStyles from '../../ui/field/field.module.css';
import type { Speaker } from './floor';
import styles from './scribe.module.css';
import { speakerWords } from './speaker-words';

export interface CapacitySelectProps {
  speaker: Speaker;
  onChange: (capacity: Capacity) => void;
}

export function CapacitySelect({ speaker, onChange }: CapacitySelectProps) {
  const { t } = useWords();
  return (
    <select
      className={`${fieldStyles.control} ${styles.capacity}`}
      aria-label={t('scribe:capacityOf', { name: speakerWords(speaker) })}
      value={speaker.capacity}
      onChange={(event) => onChange(event.target.value as Capacity)}
    >
      {CAPACITIES.map((one) => (
        <option key={one} value={one}>
          {t(`scribe:capacity.${one}`)}
        </option>
      ))}
    </select>
  );
}
