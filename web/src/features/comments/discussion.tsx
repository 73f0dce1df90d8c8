/** The discussion of a contribution: threads of one level, kept up to date, and the form to take part. */
import { useQuery } from '@apollo/client/react';
import { ContributionCommentsDocument } from '@aportes/graphql/generated/graphql';
import { useMemo, useRef } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Section } from '../../ui/page/page';
import { EmptyState, Skeleton } from '../../ui/status/waiting';
import { FailureNotice } from '../failures/failure-notice';
import { More } from '../lists/more';
import { useMeetingChanges } from '../live/use-meeting-changes';
import { CommentForm } from './comment-form';
import styles from './comments.module.css';
import { ThreadView } from './thread-view';
import { threadsOf } from './threads';

export interface DiscussionProps {
  contributionId: string;
  meetingId: string;
  timeZone?: string;
  /** The reader as a participant who may comment; null for the public. */
  participantId: string | null;
  /** Address of the page. */
  address: string;
}

export function Discussion(props: DiscussionProps) {
  const { contributionId, meetingId, participantId, address } = props;
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const { data, error, refetch, fetchMore } = useQuery(ContributionCommentsDocument, {
    variables: { id: contributionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const again = () => refetch().catch(() => {}); // The next change asks once more.
  useMeetingChanges(meetingId, (change) => {
    // What the contribution tells no more of its author, the comments beneath it do not tell either.
    const isOfDiscussion = change.commentId !== null || change.type === 'ATTRIBUTION_CHANGED';
    if (change.contributionId === contributionId && isOfDiscussion) void again();
  });
  const page = data?.contribution?.comments;
  const edges = page?.edges;
  const threads = useMemo(() => threadsOf(edges?.map(({ node }) => node) ?? []), [edges]);
  return (
    <Section title={t('contributions:comments.heading')}>
      {error && !page ? <FailureNotice error={error} retry={() => void again()} /> : null}
      {!page && !error ? <Skeleton label={t('contributions:list.loading')} /> : null}
      {page && threads.length === 0 ? <EmptyState>{t('contributions:comments.empty')}</EmptyState> : null}
      <ol ref={list} role="list" className={styles.threads}>
        {threads.map((thread) => (
          <li key={thread.comment.id} tabIndex={-1}>
            <ThreadView thread={thread} onSent={again} {...props} />
          </li>
        ))}
      </ol>
      <More
        list={list}
        count={threads.length}
        hasMore={page?.pageInfo.hasNextPage ?? false}
        more={() => fetchMore({ variables: { after: page?.pageInfo.endCursor } })}
      />
      {participantId === null ? null : (
        <CommentForm
          place={{ contributionId, participantId, parentId: null, address }}
          label={t('contributions:comments.text')}
          onSent={again}
        />
      )}
    </Section>
  );
}
