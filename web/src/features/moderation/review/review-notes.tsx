/** What the desk must know beforehand: an appeal, with why it was declined, what the author answered to a wording, and that there is none to ask. */
import type { ContributionDetailsFragment, DecisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Notice } from '../../../ui/notice/notice';
import { QuietLine } from '../../../ui/text/quiet-line';
import { LateVersionDiff } from '../../contributions/versions/late-version-diff';
import { useMeeting } from '../../meetings/use-meeting';
import { mayAsk, mayDecide } from '../actions/may-decide';
import { isWaiting } from '../desk-queue';
import styles from './review.module.css';

export interface ReviewNotesProps {
  contribution: ContributionDetailsFragment;
}

export function ReviewNotes({ contribution }: ReviewNotesProps) {
  const { t } = useWords();
  const { appeal, decisions } = contribution;
  const waits = isWaiting(contribution);
  const proposal = decisions.findLast(({ wording, undoneAt }) => wording && !undoneAt);
  return (
    <>
      {mayDecide(contribution) && !mayAsk(contribution) ? <p>{t('desk:nobodys')}</p> : null}
      {appeal && waits ? (
        <AppealNote appeal={appeal} against={decisions.find(({ id }) => id === appeal.decisionId)} />
      ) : null}
      {proposal && proposal.id === lastStanding(decisions)?.id ? (
        <WordingNote contribution={contribution} proposal={proposal} />
      ) : null}
    </>
  );
}

function lastStanding(decisions: readonly DecisionPartsFragment[]): DecisionPartsFragment | undefined {
  return decisions.findLast(({ undoneAt }) => !undoneAt);
}

interface AppealNoteProps {
  appeal: NonNullable<ContributionDetailsFragment['appeal']>;
  against: DecisionPartsFragment | undefined;
}

function AppealNote({ appeal, against }: AppealNoteProps) {
  const { t } = useWords();
  return (
    <Notice look="info" title={t('contributions:appeal.mark')}>
      {appeal.isLeftToOthers ? <p>{t('contributions:appeal.leftToOthers')}</p> : null}
      <QuietLine>{t('contributions:appeal.says')}</QuietLine>
      <p className={styles.words} lang="">
        {appeal.text}
      </p>
      {against?.reason ? (
        <>
          <QuietLine>
            {t('contributions:appeal.against')}: {t(`vocabulary:declineReason.${against.reason}`)}
          </QuietLine>
          <p className={styles.words} lang="">
            {against.message}
          </p>
        </>
      ) : null}
    </Notice>
  );
}

function WordingNote({ contribution, proposal }: ReviewNotesProps & { proposal: DecisionPartsFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  const { timeZone } = useMeeting();
  const { wording } = proposal;
  const version = contribution.revisions.find(({ number }) => number === wording?.revisionNumber);
  if (!wording || wording.verdict === 'CONFIRMED') return null;
  const title = wording.verdict
    ? t(`contributions:wording.outcome.${wording.verdict}`)
    : t('contributions:wording.awaits', { time: formats.dateTime(wording.lapsesAt, timeZone) });
  return (
    <Notice look="info" title={title}>
      {wording.answer ? (
        <p className={styles.words} lang="">
          {wording.answer}
        </p>
      ) : null}
      {version ? <LateVersionDiff before={contribution} after={version} /> : null}
    </Notice>
  );
}
