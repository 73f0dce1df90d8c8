/** Counts in words, also those that are not told, and times as long as they are. */
import type { ToldCountPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';

const HOUR = 60;
/** Up to two hours minutes are clearer. */
const MOST_MINUTES = 2 * HOUR;

export function useToldWords() {
  const { t } = useWords();
  const formats = useFormats();
  const count = (counted: ToldCountPartsFragment | undefined): string => {
    if (typeof counted?.count === 'number') return formats.number(counted.count);
    return t(counted?.isFew ? 'record:figures.few' : 'record:figures.untold');
  };
  const duration = (minutes: number): string => {
    const isLong = minutes >= MOST_MINUTES;
    const value = isLong ? Math.round(minutes / HOUR) : minutes;
    return t(`record:figures.${isLong ? 'hours' : 'minutes'}`, {
      count: value,
      formatted: formats.number(value),
    });
  };
  return { count, duration };
}
