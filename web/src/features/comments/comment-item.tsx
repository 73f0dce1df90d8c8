/** One comment: who, when, what; a withdrawn one keeps its place. */
import { useMutation } from '@apollo/client/react';
import { WithdrawCommentDocument, type CommentPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { failureWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Mark } from '../../ui/status/mark';
import { PeopleText } from '../../ui/text/people-text';
import { QuietLine } from '../../ui/text/quiet-line';
import { useAuthorWords } from '../contributions/card/use-author-words';
import { AcceptButton } from './accept-button';
import styles from './comments.module.css';
import { InReplyTo } from './in-reply-to';

export interface CommentItemProps {
  comment: CommentPartsFragment;
  timeZone?: string;
  onReply?: () => void;
  /** What it answers, where it replies to a question. */
  question?: Question;
}

interface Question {
  id: string;
  isMine: boolean;
  acceptedAnswer: { id: string } | null;
}

export function CommentItem({ comment, timeZone, onReply, question }: CommentItemProps) {
  const { t } = useWords();
  const formats = useFormats();
  const author = useAuthorWords()(comment.author);
  if (comment.status === 'WITHDRAWN' || comment.text === null)
    return <p className={styles.withdrawn}>{t('contributions:comments.withdrawn')}</p>;
  const isAccepted = question?.acceptedAnswer?.id === comment.id;
  return (
    <div className={styles.comment}>
      <QuietLine>
        {isAccepted ? (
          <Mark look="good" icon="check">
            {t('contributions:comments.accepted')}
          </Mark>
        ) : null}
        {comment.kind === 'QUESTION' ? (
          <Mark look="accent" icon="question">
            {t('contributions:comments.QUESTION')}
          </Mark>
        ) : null}
        <span className={styles.name}>
          {author}
          {comment.isMine ? ` (${t('contributions:card.own')})` : null}
        </span>
        {comment.isByPresenter ? (
          <Mark look="plain" icon="speech">
            {t('contributions:comments.presents')}
          </Mark>
        ) : null}
        <time dateTime={comment.createdAt}>{formats.dateTime(comment.createdAt, timeZone)}</time>
      </QuietLine>
      {comment.inReplyTo ? <InReplyTo {...comment.inReplyTo} /> : null}
      <PeopleText lang={comment.language} text={comment.text} marked />
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
            isAccepted={isAccepted}
            author={author}
          />
        ) : null}
        {comment.isMine ? <WithdrawButton id={comment.id} /> : null}
      </div>
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
