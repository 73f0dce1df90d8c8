/** The discussion of a contribution: threads of one level, kept up to date, and the form to take part. */
import { useQuery } from '@apollo/client/react';
import { ContributionCommentsDocument } from '@aportes/graphql/generated/graphql';
import { useRef, useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Section } from '../../ui/page/page';
import { EmptyState, Skeleton } from '../../ui/status/waiting';
import { FailureNotice } from '../failures/failure-notice';
import { More } from '../lists/more';
import { useMeetingChanges } from '../live/use-meeting-changes';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import styles from './comments.module.css';
import { threadsOf, type Thread } from './threads';
import type { CommentPartsFragment } from '@aportes/graphql/generated/graphql';

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
  const again = () => void refetch().catch(() => {}); // The next change asks once more.
  useMeetingChanges(meetingId, (change) => {
    if (change.contributionId === contributionId && change.commentId !== null) again();
  });
  const page = data?.contribution?.comments;
  const threads = threadsOf(page?.edges.map(({ node }) => node) ?? []);
  return (
    <Section title={t('contributions:comments.heading')}>
      {error && !page ? <FailureNotice error={error} retry={again} /> : null}
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

interface ThreadViewProps extends DiscussionProps {
  thread: Thread<CommentPartsFragment>;
  onSent: () => void;
}

function ThreadView(props: ThreadViewProps) {
  const { t } = useWords();
  const { thread, contributionId, participantId, timeZone, address, onSent } = props;
  const { comment, replies } = thread;
  const [replying, setReplying] = useState(false);
  return (
    <>
      <CommentItem
        comment={comment}
        timeZone={timeZone}
        onReply={participantId === null ? undefined : () => setReplying(true)}
      />
      {replies.length > 0 ? (
        <ol role="list" className={styles.replies}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem comment={reply} timeZone={timeZone} />
            </li>
          ))}
        </ol>
      ) : null}
      {replying && participantId !== null ? (
        <div className={styles.replies}>
          <CommentForm
            place={{ contributionId, participantId, parentId: comment.id, address }}
            label={t('contributions:comments.yourReply')}
            onSent={() => {
              setReplying(false);
              onSent();
            }}
            onCancel={() => setReplying(false)}
          />
        </div>
      ) : null}
    </>
  );
}
