/** The agenda as the day's line: what is over, what is on, what comes; by day where days are known. */
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { DayLine } from '../../ui/day-line/day-line';
import { Section, Stack } from '../../ui/page/page';
import { AgendaItem } from './agenda-item';
import { isPast } from './agenda-time';
import { useMeeting, type AgendaEntry } from './use-meeting';

export function AgendaLine() {
  const { t } = useWords();
  const formats = useFormats();
  const { agenda } = useMeeting();
  const days = [...new Set(agenda.map((one) => one.day ?? null))];
  return (
    <Section title={t('web:agenda.title')}>
      {days.map((day) => {
        const label = day ? formats.date(day) : t('web:agenda.label');
        const items = agenda.filter((one) => (one.day ?? null) === day);
        return (
          <Stack key={day} gap="tight">
            {day ? <p>{label}</p> : null}
            <DayLine label={label} items={items.map((item) => station(item, agenda))} />
          </Stack>
        );
      })}
    </Section>
  );
}

function station(item: AgendaEntry, agenda: readonly AgendaEntry[]) {
  return {
    id: item.id,
    isNow: item.isNow,
    isPast: isPast(item, agenda),
    content: <AgendaItem item={item} />,
  };
}
