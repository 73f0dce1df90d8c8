/** One step of a record: what was done, by whom and when, from what to what, why, and what it made of the text. */
import type { RecordEntryPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { Link } from '../../../lib/router/link';
import { useWords } from '../../../lib/words/use-words';
import { QuietLine } from '../../../ui/text/quiet-line';
import { useAuthorWords } from '../../contributions/card/use-author-words';
import { LateVersionDiff } from '../../contributions/versions/late-version-diff';
import { useTagChanges } from '../../contributions/author/use-tag-changes';
import { addressOf } from '../../meetings/addresses';
import { useMeeting } from '../../meetings/use-meeting';
import styles from './steps.module.css';

export interface RecordStepProps {
  step: RecordEntryPartsFragment;
  timeZone: string;
  /** Where steps of several contributions stand together. */
  withContribution: boolean;
}

export function RecordStep({ step, timeZone, withContribution }: RecordStepProps) {
  const { t } = useWords();
  const formats = useFormats();
  const who = useWho();
  const {
    action,
    at,
    symbol,
    contributionId: id,
    reason,
    message,
    before,
    after,
    tagsBefore,
    tagsAfter,
  } = step;
  const tagChanges = useTagChanges(useMeeting());
  return (
    <>
      <p className={styles.action}>{t(`record:record.actions.${action}`)}</p>
      <QuietLine>
        {withContribution ? <Link to={addressOf({ symbol, id })}>{symbol ?? id}</Link> : null}
        <time dateTime={at}>{formats.dateTime(at, timeZone)}</time>
        <span>{who(step)}</span>
        <Moved step={step} />
        {reason ? (
          <span>{t('contributions:mine.reason', { reason: t(`vocabulary:declineReason.${reason}`) })}</span>
        ) : null}
      </QuietLine>
      {/* Whoever said it did so in a language that nobody noted. */}
      {message ? (
        <p className={styles.message} lang="">
          {message}
        </p>
      ) : null}
      {before && after ? <LateVersionDiff before={before} after={after} /> : null}
      {tagsBefore && tagsAfter
        ? tagChanges({ from: tagsBefore, to: tagsAfter }).map((words) => <p key={words}>{words}</p>)
        : null}
    </>
  );
}

function Moved({ step: { fromStatus, toStatus } }: { step: RecordEntryPartsFragment }) {
  const { t } = useWords();
  if (!toStatus || fromStatus === toStatus) return null;
  const to = t(`vocabulary:contributionStatus.${toStatus}`);
  return (
    <span>
      {fromStatus
        ? t('record:record.moved', { from: t(`vocabulary:contributionStatus.${fromStatus}`), to })
        : t('record:record.became', { to })}
    </span>
  );
}

function useWho(): (step: RecordEntryPartsFragment) => string {
  const { t } = useWords();
  const words = useAuthorWords();
  return ({ by, person }) => {
    const role = t(`record:record.by.${by}`);
    return person ? t('record:record.byPerson', { role, person: words(person) }) : role;
  };
}
