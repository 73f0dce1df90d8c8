/** What happened to the open item until now: what was decided, why, what was taken back, and how its text changed. */
import { useQuery } from '@apollo/client/react';
import { ContributionDetailsByIdDocument } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../../lib/words/use-words';
import { Section } from '../../../../ui/page/page';
import { Skeleton } from '../../../../ui/status/waiting';
import { RecordLink } from '../../../meetings/record-link';
import { useMeeting } from '../../../meetings/use-meeting';
import { ScribeLinks } from '../../../scribe/scribe-links';
import type { ContextSectionProps } from '../context-section';
import styles from '../context.module.css';
import { happenings } from './happenings';
import { LogEntry } from './log-entry';
import { useAssignments } from './use-assignments';

/** The open item has read it already. */
export function Log({ contribution }: ContextSectionProps) {
  const { id, session } = contribution;
  const { t } = useWords();
  const { timeZone, slug } = useMeeting();
  const { data } = useQuery(ContributionDetailsByIdDocument, { variables: { id } });
  const assignments = useAssignments(contribution);
  const details = data?.contribution;
  return (
    <Section title={t('contributions:desk.log.heading')}>
      {details ? (
        <ol role="list" className={styles.list}>
          {happenings(details, assignments).map((one) => (
            <LogEntry key={one.key} happening={one} contribution={contribution} timeZone={timeZone} />
          ))}
        </ol>
      ) : (
        <Skeleton label={t('contributions:list.loading')} />
      )}
      <RecordLink slug={slug} contributionId={id} />
      <ScribeLinks sessionIds={session ? [session.id] : []} />
    </Section>
  );
}
