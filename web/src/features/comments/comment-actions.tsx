/** What may be done with one comment: reply, accept it as the answer, and with an own one edit and withdraw. */
import { useMutation } from '@apollo/client/react';
import { WithdrawCommentDocument, type CommentPartsFragment } from '@aportes/graphql/generated/graphql';
import { failureWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { AcceptButton } from './accept-button';
import styles from './comments.module.css';
import { useUntil } from './use-until';

export interface Question {
  id: string;
  isMine: boolean;
  acceptedAnswer: { id: string } | null;
}

export interface CommentActionsProps {
  comment: CommentPartsFragment;
  /** Who wrote it, in words. */
  author: string;
  onReply?: () => void;
  onEdit?: () => void;
  /** What it answers, where it replies to a question. */
  question?: Question;
}

export function CommentActions({ comment, author, onReply, onEdit, question }: CommentActionsProps) {
  const { t } = useWords();
  const isFresh = useUntil(comment.revisableUntil);
  return (
    <div className={styles.actions}>
      {onReply ? (
        <Button look="quiet" onPress={onReply} aria-label={t('contributions:comments.replyTo', { author })}>
          {t('contributions:comments.reply')}
        </Button>
      ) : null}
      {question?.isMine ? (
        <AcceptButton
          questionId={question.id}
          answerId={comment.id}
          isAccepted={question.acceptedAnswer?.id === comment.id}
          author={author}
        />
      ) : null}
      {isFresh && onEdit ? (
        <Button look="quiet" onPress={onEdit}>
          {t('contributions:comments.revise')}
        </Button>
      ) : null}
      {comment.isMine ? <WithdrawButton id={comment.id} /> : null}
    </div>
  );
}

function WithdrawButton({ id }: { id: string }) {
  const { t } = useWords();
  const [withdraw, { loading }] = useMutation(WithdrawCommentDocument);
  const failure = useRefusal();
  const press = () =>
    void withdraw({ variables: { input: { commentId: id } } }).catch((error: unknown) =>
      failure.refuse(failureWords(error)),
    );
  return (
    <>
      <Button look="quiet" isPending={loading} onPress={press}>
        {t('contributions:comments.withdraw')}
      </Button>
      {failure.words ? <span role="alert">{failure.words}</span> : null}
    </>
  );
}
