/** Who waits for the floor and who has spoken, each with the digit that gives it to them. */
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Row } from '../../ui/page/page';
import { byDigit, type Floor, type Turn } from './floor';
import styles from './scribe.module.css';
import { speakerWords } from './speaker-words';

export interface SpeakerListProps {
  floor: Floor;
  /** Whether digits give the floor. */
  byKeys: boolean;
  onSpeak: (turn: Turn) => void;
  onMove: (turn: Turn, beforeId: string | null) => void;
  onRemove: (turn: Turn) => void;
}

export function SpeakerList({ floor, byKeys, onSpeak, onMove, onRemove }: SpeakerListProps) {
  const { t } = useWords();
  const { waiting, spoken } = floor;
  const order = byDigit(floor);
  const line = (turn: Turn, tools: React.ReactNode) => (
    <li key={turn.id} className={styles.turn}>
      <Speak turn={turn} digit={byKeys ? order.indexOf(turn) + 1 : 0} onSpeak={onSpeak} />
      {tools}
    </li>
  );
  return (
    <>
      {waiting.length === 0 ? <p>{t('contributions:scribe.nobodyWaits')}</p> : null}
      <ol className={styles.turns} aria-label={t('contributions:scribe.waiting')}>
        {waiting.map((turn, at) =>
          line(
            turn,
            <Row>
              <Tool
                turn={turn}
                word="up"
                isDisabled={at === 0}
                onPress={() => onMove(turn, waiting[at - 1]?.id ?? null)}
              />
              <Tool
                turn={turn}
                word="down"
                isDisabled={at === waiting.length - 1}
                onPress={() => onMove(turn, waiting[at + 2]?.id ?? null)}
              />
              <Tool turn={turn} word="remove" onPress={() => onRemove(turn)} />
            </Row>,
          ),
        )}
      </ol>
      {spoken.length > 0 ? (
        <>
          <h3 className={styles.small}>{t('contributions:scribe.spoken')}</h3>
          <ul className={styles.turns}>{spoken.map((turn) => line(turn, null))}</ul>
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
  const { t } = useWords();
  return (
    <Button
      look="quiet"
      aria-keyshortcuts={digit > 0 ? String(digit) : undefined}
      onPress={() => onSpeak(turn)}
    >
      {digit > 0 ? <kbd aria-hidden="true">{digit}</kbd> : null} {speakerWords(turn)}{' '}
      <span className={styles.quiet}>{t(`contributions:scribe.capacity.${turn.capacity}`)}</span>
    </Button>
  );
}

interface ToolProps {
  turn: Turn;
  word: 'up' | 'down' | 'remove';
  isDisabled?: boolean;
  onPress: () => void;
}

function Tool({ turn, word, isDisabled, onPress }: ToolProps) {
  const { t } = useWords();
  const label = t(`contributions:scribe.${word}`, { name: speakerWords(turn) });
  return (
    <Button look="quiet" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
      {{ up: '↑', down: '↓', remove: '×' }[word]}
    </Button>
  );
}
