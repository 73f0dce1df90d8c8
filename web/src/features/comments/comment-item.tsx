/** One comment: who, when, what; a withdrawn one keeps its place. */
import type { CommentPartsFragment } from '@aportes/graphql/generated/graphql';
import { useMemo, useState } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Mark } from '../../ui/status/mark';
import { PeopleText } from '../../ui/text/people-text';
import { QuietLine } from '../../ui/text/quiet-line';
import { useSaidBy, useSpeakerWords } from '../contributions/card/use-author-words';
import { contributionAddress } from '../meetings/addresses';
import { Link } from '../../lib/router/link';
import { CommentActions, type Question } from './comment-actions';
import styles from './comments.module.css';
import { EditForm } from './edit-form';
import { InReplyTo } from './in-reply-to';
import type { EditPlace } from './use-comment-edit';

export interface CommentItemProps {
  comment: CommentPartsFragment;
  timeZone?: string;
  onReply?: () => void;
  /** What it answers, where it replies to a question. */
  question?: Question;
  /** Where it is edited; absent for who may not say anything. */
  place?: EditPlace;
}

export function CommentItem({ comment, timeZone, onReply, question, place }: CommentItemProps) {
  const { t } = useWords();
  const formats = useFormats();
  const speaker = useSpeakerWords()(comment);
  const saidBy = useSaidBy()(comment);
  const { symbols } = comment;
  const isImported = comment.captureMode === 'IMPORT';
  const ways = useMemo(
    () =>
      symbols.map(({ written, symbol }) => ({
        written,
        link: <Link to={contributionAddress(symbol)}>{written}</Link>,
      })),
    [symbols],
  );
  const [editing, setEditing] = useState(false);
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
          {saidBy}
          {comment.isMine ? ` (${t('contributions:card.own')})` : null}
        </span>
        {comment.isByPresenter ? (
          <Mark look="plain" icon="speech">
            {t('contributions:comments.presents')}
          </Mark>
        ) : null}
        {isImported ? <Mark look="plain">{t('contributions:comments.imported')}</Mark> : null}
        <time dateTime={comment.createdAt}>{formats.dateTime(comment.createdAt, timeZone)}</time>
        {comment.editedAt ? (
          <span>
            {t('contributions:comments.edited', { time: formats.dateTime(comment.editedAt, timeZone) })}
          </span>
        ) : null}
      </QuietLine>
      {comment.inReplyTo ? <InReplyTo {...comment.inReplyTo} /> : null}
      {comment.isReplyToMissing ? (
        <QuietLine>
          <span>{t('contributions:comments.inReplyToMissing')}</span>
        </QuietLine>
      ) : null}
      {editing && place ? (
        <EditForm comment={comment} place={place} onDone={() => setEditing(false)} />
      ) : (
        <PeopleText lang={comment.language} text={comment.text} ways={ways} marked={!isImported} />
      )}
      {editing && place ? null : (
        <CommentActions
          comment={comment}
          author={speaker}
          onReply={onReply}
          onEdit={place ? () => setEditing(true) : undefined}
          question={question}
        />
      )}
    </div>
  );
}
