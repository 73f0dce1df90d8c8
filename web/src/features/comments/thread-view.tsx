/** One thread: a comment, its replies one step in, and the form to reply to either. */
import type { CommentPartsFragment, DiscussedCommentFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { useSpeakerWords } from '../contributions/card/use-author-words';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';
import styles from './comments.module.css';
import { withFirst, type Thread } from './threads';
import type { OnSent } from './use-comment-form';

export interface ThreadViewProps {
  thread: Thread<DiscussedCommentFragment>;
  contributionId: string;
  timeZone?: string;
  /** The reader as a participant who may reply; null for the public. */
  participantId: string | null;
  /** Address of the page. */
  address: string;
  onSent: OnSent;
}

export function ThreadView(props: ThreadViewProps) {
  const { thread, participantId, timeZone, contributionId, address } = props;
  const { comment } = thread;
  // What was accepted when the reader came stands first; later nothing moves under their eyes.
  const [first] = useState(comment.acceptedAnswer);
  const replies = withFirst<CommentPartsFragment>(thread.replies, first);
  const place = participantId === null ? undefined : { contributionId, address };
  const question = isAnswerable(comment) ? comment : undefined;
  const [answered, setAnswered] = useState<CommentPartsFragment | null>(null);
  const replyTo = (one: CommentPartsFragment) =>
    participantId === null ? undefined : () => setAnswered(one);
  return (
    <>
      <CommentItem comment={comment} timeZone={timeZone} onReply={replyTo(comment)} place={place} />
      {replies.length > 0 ? (
        <ol role="list" className={styles.replies}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentItem
                comment={reply}
                timeZone={timeZone}
                onReply={replyTo(reply)}
                question={question}
                place={place}
              />
            </li>
          ))}
        </ol>
      ) : null}
      {answered && participantId !== null ? (
        <div className={styles.replies}>
          <ReplyForm
            {...props}
            key={answered.id}
            answered={answered}
            participantId={participantId}
            onDone={() => setAnswered(null)}
          />
        </div>
      ) : null}
    </>
  );
}

function isAnswerable({ kind, status }: DiscussedCommentFragment): boolean {
  return kind === 'QUESTION' && status === 'VISIBLE';
}

interface ReplyFormProps extends ThreadViewProps {
  answered: CommentPartsFragment;
  participantId: string;
  onDone: () => void;
}

function ReplyForm(props: ReplyFormProps) {
  const { answered, contributionId, participantId, address, onSent, onDone } = props;
  const { t } = useWords();
  const author = useSpeakerWords()(answered);
  return (
    <CommentForm
      place={{ contributionId, participantId, parentId: answered.id, address }}
      label={
        answered.parentId === null
          ? t('contributions:comments.yourReply')
          : t('contributions:comments.yourReplyTo', { author })
      }
      onSent={() => onSent().then(onDone)}
      onCancel={onDone}
    />
  );
}
