/** Marks, numerals, waiting and emptiness, new items, the breadth of support, the day. */
import { SESSION_STATUSES } from '@aportes/domain/vocabulary';
import { SessionStatusMark } from '../../features/meetings/session-status-mark';
import { useWords } from '../../lib/words/use-words';
import { BreadthMark } from '../../ui/breadth-mark/breadth-mark';
import { DayLine } from '../../ui/day-line/day-line';
import { Row } from '../../ui/page/page';
import { Mark, NumeralMark } from '../../ui/status/mark';
import { NewItemsButton } from '../../ui/status/new-items-button';
import { EmptyState, Skeleton } from '../../ui/status/waiting';
import { Sample } from './sample';

const LOOKS = ['plain', 'now', 'good', 'warn', 'bad', 'accent'] as const;
const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const COLUMNS = ['a', 'b', 'c'];
const ROWS = ['1', '2', '3', '4'];
const CELLS = [
  { column: 'a', row: '1', filled: true },
  { column: 'c', row: '1', filled: true },
  { column: 'b', row: '3', filled: false },
];

export function StatusSamples() {
  const { t } = useWords();
  const word = t('web:agenda.now');
  return (
    <>
      <Sample name="Mark">
        <Row>
          {LOOKS.map((look) => (
            <Mark key={look} look={look} icon="dot">
              {word}
            </Mark>
          ))}
        </Row>
        <Row>
          {SESSION_STATUSES.map((status) => (
            <SessionStatusMark key={status} status={status} />
          ))}
        </Row>
      </Sample>
      <Sample name="NumeralMark">
        <Row>
          {NUMERALS.map((numeral, at) => (
            <NumeralMark key={numeral} numeral={numeral} position={at + 1} title={word} />
          ))}
        </Row>
      </Sample>
      <Sample name="BreadthMark">
        <Row>
          <BreadthMark columns={COLUMNS} rows={ROWS} cells={[]} sentence={t('web:breadth.none')} />
          <BreadthMark
            columns={COLUMNS}
            rows={ROWS}
            cells={CELLS}
            size="large"
            sentence={t('web:breadth.endorsements', { count: 3 })}
          />
        </Row>
      </Sample>
      <Sample name="DayLine">
        <DayLine
          label={t('web:agenda.label')}
          items={(['OPENING', 'STUDIES', 'CLOSING'] as const).map((kind, at) => ({
            id: kind,
            isPast: at === 0,
            isNow: at === 1,
            content: t(`vocabulary:agendaItemKind.${kind}`),
          }))}
        />
      </Sample>
      <Sample name="NewItemsButton, Skeleton, EmptyState">
        <NewItemsButton label={word} onPress={() => {}} />
        <Skeleton label={t('web:loading')} lines={3} />
        <EmptyState>{t('web:agenda.nothing')}</EmptyState>
      </Sample>
    </>
  );
}
