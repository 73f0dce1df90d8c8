/** What was taken down here so far, and how far each has come: waiting on this device, sent, and what its speaker says to it. */
import type { ContributionKind } from '@aportes/domain/vocabulary';
import type { SpeakingTurnPartsFragment } from '@aportes/graphql/generated/graphql';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';
import { useFormats } from '../../lib/formats/use-formats';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Mark } from '../../ui/status/mark';
import { PeopleText } from '../../ui/text/people-text';
import { addressOf } from '../meetings/addresses';
import { useMeeting } from '../meetings/use-meeting';
import { useEntryWords } from '../outbox/use-entry-words';
import styles from './scribe.module.css';
import { speakerWords } from './speaker-words';
import { MemberState } from './state-mark';

export interface CapturedListProps {
  captured: readonly SpeakingTurnPartsFragment[];
  waiting: readonly OutboxEntry[];
}

export function CapturedList({ captured, waiting }: CapturedListProps) {
  const { t } = useWords();
  const entryWords = useEntryWords();
  const kindWord = (kind: ContributionKind) => t(`vocabulary:contributionKind.${kind}`);
  const formats = useFormats();
  const { timeZone } = useMeeting();
  return (
    <ul className={styles.turns} aria-label={t('scribe:captured')}>
      {[...waiting].reverse().map((entry) => (
        <li key={entry.id}>
          <p className={styles.small}>
            {entry.note.about} · {entryWords(entry)}
          </p>
          <PeopleText lang={entry.note.language} text={entry.note.text} lines />
        </li>
      ))}
      {[...captured].reverse().map(({ id, captured: said, ...turn }) =>
        said ? (
          <li key={id}>
            <p className={styles.small}>
              <Link to={addressOf({ symbol: said.symbol, id: said.contributionId })}>{said.symbol}</Link>{' '}
              {speakerWords(turn)} · {said.kind ? kindWord(said.kind) : null}
              {turn.startedAt ? ` · ${formats.time(turn.startedAt, timeZone)}` : null}{' '}
              {said.isMemberState ? <MemberState /> : null}
              {said.confirmation ? <Mark look="plain">{t(`scribe:state.${said.confirmation}`)}</Mark> : null}
            </p>
            <PeopleText lang={said.language} text={said.text} lines />
          </li>
        ) : null,
      )}
    </ul>
  );
}
