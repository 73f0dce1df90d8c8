/** Who waits for the floor and who has spoken, each with the digit that gives it to them. */
import type { Capacity } from '@aportes/domain/vocabulary';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Row } from '../../ui/page/page';
import { CapacitySelect } from './capacity-select';
import { byDigit, type Floor, type Turn } from './floor';
import { digitShortcuts } from './scribe-keys';
import styles from './scribe.module.css';
import { speakerWords } from './speaker-words';
import { StateMark } from './state-mark';
import { useMoving } from './use-moving';

export interface SpeakerListProps {
  floor: Floor;
  /** Whether digits give the floor. */
  byKeys: boolean;
  onSpeak: (turn: Turn) => void;
  onMove: (turn: Turn, beforeId: string | null) => Promise<unknown>;
  onCapacity: (turn: Turn, capacity: Capacity) => void;
  onRemove: (turn: Turn) => void;
}

export function SpeakerList({ floor, byKeys, onSpeak, onMove, onCapacity, onRemove }: SpeakerListProps) {
  const { t } = useWords();
  const { waiting, spoken } = floor;
  const moving = useMoving(waiting, onMove);
  const order = byDigit(floor);
  const digit = (turn: Turn) => (byKeys ? order.indexOf(turn) + 1 : 0);
  return (
    <>
      {waiting.length === 0 ? <p>{t('scribe:nobodyWaits')}</p> : null}
      <ol className={styles.turns} aria-label={t('scribe:waiting')}>
        {waiting.map((turn) => (
          // The keys act on what has the focus within; each is also a button.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li key={turn.id} className={styles.turn} onKeyDown={moving.onKeyDown(turn)}>
            <Speak turn={turn} digit={digit(turn)} onSpeak={onSpeak} />
            <Row>
              <CapacitySelect speaker={turn} onChange={(capacity) => onCapacity(turn, capacity)} />
              <Tool turn={turn} word="up" onPress={() => moving.move(turn, -1)} />
              <Tool turn={turn} word="down" onPress={() => moving.move(turn, 1)} />
              <Tool turn={turn} word="remove" onPress={() => onRemove(turn)} />
            </Row>
          </li>
        ))}
      </ol>
      {spoken.length > 0 ? (
        <>
          <h3 className={styles.small}>{t('scribe:spoken')}</h3>
          <ul className={styles.turns}>
            {spoken.map((turn) => (
              <li key={turn.id} className={styles.turn}>
                <Speak turn={turn} digit={digit(turn)} onSpeak={onSpeak} />
                <span className={styles.quiet}>{t(`scribe:capacity.${turn.capacity}`)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

interface SpeakProps {
  turn: Turn;
  /** None for 0 and above nine. */
  digit: number;
  onSpeak: (turn: Turn) => void;
}

function Speak({ turn, digit, onSpeak }: SpeakProps) {
  return (
    <Button
      look="quiet"
      aria-keyshortcuts={digit > 0 ? digitShortcuts(digit) : undefined}
      onPress={() => onSpeak(turn)}
    >
      {digit > 0 ? <kbd aria-hidden="true">{digit}</kbd> : null}
      <span>
        {speakerWords(turn)} <StateMark speaker={turn} />
      </span>
    </Button>
  );
}

interface ToolProps {
  turn: Turn;
  word: 'up' | 'down' | 'remove';
  onPress: () => void;
}

function Tool({ turn, word, onPress }: ToolProps) {
  const { t } = useWords();
  const label = t(`scribe:${word}`, { name: speakerWords(turn) });
  return (
    <Button look="quiet" aria-label={label} onPress={onPress}>
      {{ up: '↑', down: '↓', remove: '×' }[word]}
    </Button>
  );
}
