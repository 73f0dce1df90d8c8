/** The agenda as the day's line: what is over, what is on, what comes. */
import { useWords } from '../../lib/words/use-words';
import { DayLine } from '../../ui/day-line/day-line';
import { AgendaItem } from './agenda-item';
import { useMeeting } from './use-meeting';

export function AgendaLine() {
  const { t } = useWords();
  const { agenda } = useMeeting();
  const now = agenda.find((one) => one.isNow);
  return (
    <DayLine
      label={t('web:agenda.label')}
      items={agenda.map((item) => ({
        id: item.id,
        isNow: item.isNow,
        isPast: now !== undefined && item.position < now.position,
        content: <AgendaItem item={item} />,
      }))}
    />
  );
}
