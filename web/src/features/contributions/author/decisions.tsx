/** What was decided about a contribution, why, and what its author was told; the newest first. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import type { DecisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Letters } from '../../../ui/text/letters';
import { QuietLine } from '../../../ui/text/quiet-line';
import { HowModerated } from '../../meetings/how-moderated';
import { ContributionStatusMark } from '../card/contribution-status-mark';
import styles from './author.module.css';

export interface DecisionsProps {
  decisions: readonly DecisionPartsFragment[];
  /** As it stands, where that is said right above already. */
  status?: ContributionStatus;
  timeZone?: string;
  /** Of the meeting, whose rules stand beside what was declined. */
  slug?: string;
  /** What can be done about one of them. */
  actions?: (decision: DecisionPartsFragment) => React.ReactNode;
}

export function Decisions({ decisions, status, timeZone, slug, actions }: DecisionsProps) {
  const { t } = useWords();
  const formats = useFormats();
  const newest = [...decisions].sort((one, other) => other.decidedAt.localeCompare(one.decidedAt));
  if (newest.length === 0) return null;
  return (
    <ol role="list" className={styles.decisions} aria-label={t('contributions:page.decisions')}>
      {newest.map((one, at) => (
        <li key={one.id} className={styles.decision}>
          <QuietLine>
            {at === 0 && one.toStatus === status && !one.undoneAt ? null : (
              <ContributionStatusMark status={one.toStatus} />
            )}
            <time dateTime={one.decidedAt}>{formats.dateTime(one.decidedAt, timeZone)}</time>
            {one.reason ? (
              <span>
                {t('contributions:mine.reason', { reason: t(`vocabulary:declineReason.${one.reason}`) })}
              </span>
            ) : null}
            {one.undoneAt ? (
              <span>
                {t('contributions:desk.undo.undone', { time: formats.dateTime(one.undoneAt, timeZone) })}
              </span>
            ) : null}
          </QuietLine>
          {one.message ? (
            <p className={styles.message} lang="">
              <Letters text={one.message} />
            </p>
          ) : null}
          {slug && one.reason && !one.undoneAt ? (
            <QuietLine>
              <HowModerated slug={slug} />
            </QuietLine>
          ) : null}
          {one.wording?.verdict ? (
            <QuietLine>{t(`contributions:wording.outcome.${one.wording.verdict}`)}</QuietLine>
          ) : null}
          {one.wording?.answer ? (
            <p className={styles.message} lang="">
              {one.wording.answer}
            </p>
          ) : null}
          {actions?.(one)}
        </li>
      ))}
    </ol>
  );
}
