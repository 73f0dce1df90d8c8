/** One row of what waits; drawn again only where something of it changed, so that hundreds of them cost nothing. */
import type { ClaimPartsFragment, ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { STEP_MINUTES, isStepAlone, stepOf } from '@aportes/domain/seen-time.rules';
import { memo } from 'react';
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
import { Whose } from './assigning/whose';
import { SelectBox } from './bulk/select-box';
import { waitsLong } from './desk-queue';
import type { RowProps } from './keys/rows';
import styles from './moderation.module.css';

export interface QueueRowProps extends RowProps {
  contribution: ContributionCardFragment;
  now: Date;
  isOpen: boolean;
  onChoose: (id: string) => void;
}

export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { contribution, now, isOpen, onChoose, ...stop } = props;
  const { id, language, claim, redactions } = contribution;
  return (
    <li>
      <SelectBox contribution={contribution} tabIndex={stop.tabIndex} />
      <button
        {...stop}
        type="button"
        className={styles.item}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => onChoose(id)}
      >
        <ItemHead contribution={contribution} now={now} />
        <span className={styles.glance}>
          <span className={styles.excerpt} lang={language}>
            <Redacted marks={redactions}>
              <Letters text={plainFirstWords(contribution)} />
            </Redacted>
          </span>
          {claim ? <Reviewing claim={claim} /> : null}
        </span>
      </button>
    </li>
  );
});

/** In a part of the text's place: nothing on the list moves when somebody comes or goes. */
function Reviewing({ claim: { by, isMine } }: { claim: ClaimPartsFragment }) {
  const { t } = useWords();
  const theirs = by ? t('contributions:desk.reviewing', { name: by }) : t('problems:CLAIMED');
  const words = isMine ? t('contributions:desk.reviewingMine') : theirs;
  return (
    <span className={styles.reviewing}>
      <Icon name="person" />
      {/* There is little room: beside its sign the name says it, and of one's own the sign does. */}
      <HiddenWords>{words}</HiddenWords>
      {isMine ? null : <span aria-hidden="true">{by ?? words}</span>}
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
  const { kind, symbol, status, waitingSince: since, isLate, isAppealed } = contribution;
  return (
    <span className={styles.itemHead}>
      <strong>{symbol === null ? kindWord(kind) : shortSymbol(symbol)}</strong>
      <span className={styles.about}>
        <span className={styles.marks}>
          {since !== null && status === 'ACCEPTED' ? (
            <Mark look="accent">{t('contributions:desk.edit')}</Mark>
          ) : null}
          {since !== null && isAppealed ? <Mark look="warn">{t('contributions:appeal.mark')}</Mark> : null}
          {isLate ? <Mark look="plain">{t('contributions:desk.afterClosing')}</Mark> : null}
        </span>
        <span className={styles.kind}>{kindWord(kind)}</span>
        {contribution.assignee ? <Whose assignee={contribution.assignee} /> : null}
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
