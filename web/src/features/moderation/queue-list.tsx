/** What waits, oldest first: enough of each to choose by, dense enough to see a dozen. */
import type { ClaimPartsFragment, ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { STEP_MINUTES, isStepAlone, stepOf } from '@aportes/domain/seen-time.rules';
import { useWords } from '../../lib/words/use-words';
import { Letters } from '../../ui/text/letters';
import { Redacted } from '../redactions/redacted';
import { plainFirstWords } from '../contributions/card/first-words';
import { useKindWord } from '../contributions/card/use-kind-word';
import { shortSymbol } from '../contributions/card/contribution-link';
import { ContributionStatusMark } from '../contributions/card/contribution-status-mark';
import { useFormats } from '../../lib/formats/use-formats';
import { Icon } from '../../ui/icon/icon';
import { HiddenWords } from '../../ui/text/visually-hidden';
import { Mark } from '../../ui/status/mark';
import { SelectBox } from './bulk/select-box';
import { waitsLong } from './desk-queue';
import { useRows } from './keys/rows';
import styles from './moderation.module.css';
import { useMinute } from './use-minute';

export interface QueueListProps {
  ref: React.Ref<HTMLOListElement>;
  list: readonly ContributionCardFragment[];
  openId: string | null;
  onChoose: (id: string) => void;
}

export function QueueList({ ref, list, openId, onChoose }: QueueListProps) {
  const { t } = useWords();
  const now = useMinute();
  const rowOf = useRows(
    list.map(({ id }) => id),
    openId,
  );
  return (
    <ol ref={ref} role="list" data-queue className={styles.queue} aria-label={t('contributions:desk.queue')}>
      {list.map((one) => (
        <li key={one.id}>
          <SelectBox contribution={one} tabIndex={rowOf(one.id).tabIndex} />
          <button
            {...rowOf(one.id)}
            type="button"
            className={styles.item}
            aria-current={one.id === openId ? 'true' : undefined}
            onClick={() => onChoose(one.id)}
          >
            <ItemHead contribution={one} now={now} />
            <span className={styles.glance}>
              <span className={styles.excerpt} lang={one.language}>
                <Redacted marks={one.redactions}>
                  <Letters text={plainFirstWords(one)} />
                </Redacted>
              </span>
              {one.claim ? <Reviewing claim={one.claim} /> : null}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** In a part of the text's place: nothing on the list moves when somebody comes or goes. */
function Reviewing({ claim: { by, isMine } }: { claim: ClaimPartsFragment }) {
  const { t } = useWords();
  const theirs = by ? t('contributions:desk.reviewing', { name: by }) : t('problems:CLAIMED');
  const words = isMine ? t('contributions:desk.reviewingMine') : theirs;
  return (
    <span className={styles.reviewing}>
      <Icon name="person" />
      {/* There is little room: beside its sign the name says it. */}
      <HiddenWords>{words}</HiddenWords>
      <span aria-hidden="true">{isMine ? words : (by ?? words)}</span>
    </span>
  );
}

/** Told in steps, it is said in steps: by the minute it would pretend to more than is known. */
function useAge(): (since: string, now: Date) => string {
  const { t } = useWords();
  const formats = useFormats();
  return (since, now) => {
    if (!isStepAlone(since)) return formats.age(since, now);
    const step = stepOf(now);
    if (step <= new Date(since))
      return t('contributions:desk.lessThanMinutes', { number: formats.number(STEP_MINUTES) });
    return formats.age(since, step);
  };
}

function ItemHead({ contribution, now }: { contribution: ContributionCardFragment; now: Date }) {
  const { t } = useWords();
  const age = useAge();
  const kindWord = useKindWord();
  const { kind, symbol, status, waitingSince: since, isLate } = contribution;
  return (
    <span className={styles.itemHead}>
      <strong>{symbol === null ? kindWord(kind) : shortSymbol(symbol)}</strong>
      <span className={styles.about}>
        {since !== null && status === 'ACCEPTED' ? (
          <Mark look="accent">{t('contributions:desk.edit')}</Mark>
        ) : null}
        {isLate ? <Mark look="plain">{t('contributions:desk.afterClosing')}</Mark> : null}
        <span className={styles.kind}>{kindWord(kind)}</span>
      </span>
      {since !== null ? (
        <time dateTime={since} className={waitsLong(since, now) ? styles.long : undefined}>
          {age(since, now)}
        </time>
      ) : (
        <ContributionStatusMark status={status} />
      )}
    </span>
  );
}
