/** The form in which one edits what one has just said, in the place of the text. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { CommentPartsFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useId } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Notice } from '../../ui/notice/notice';
import { Row } from '../../ui/page/page';
import { useCounter } from '../contributions/form/use-counter';
import { useFormProblems } from '../contributions/form/use-form-problems';
import { WaitingHere } from '../outbox/waiting-here';
import styles from './comments.module.css';
import { useCommentEdit, type EditPlace } from './use-comment-edit';

export interface EditFormProps {
  comment: CommentPartsFragment;
  place: EditPlace;
  onDone: () => void;
}

export function EditForm({ comment, place, onDone }: EditFormProps) {
  const { t } = useWords();
  const id = useId();
  const form = useCommentEdit(comment, place, onDone);
  const problems = useFormProblems(form.fields, () => id);
  const counter = useCounter(form.text, TEXT_LIMITS.comment.max);
  // Who chose to edit writes at once.
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <WaitingHere entries={form.waiting} />
      <ErrorSummary
        title={t('contributions:form.problem')}
        problems={problems.entries}
        attempt={form.attempt}
      />
      <TextField
        id={id}
        label={t('contributions:comments.reviseText')}
        value={form.text}
        onChange={form.change}
        problem={problems.at(id)}
        lang={comment.language}
        rows={3}
        note={t('contributions:form.marks')}
        people
        {...counter}
      />
      {form.failure ? (
        <div role="alert">
          <Notice look="bad" title={form.failure} />
        </div>
      ) : null}
      <Row>
        <Button type="submit" isPending={form.sending}>
          {t('contributions:comments.save')}
        </Button>
        <Button look="quiet" onPress={() => void form.cancel()}>
          {t('contributions:form.cancel')}
        </Button>
      </Row>
    </form>
  );
}
