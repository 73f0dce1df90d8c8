/** The form for a comment, a question or a reply. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { COMMENT_KINDS, type CommentKind } from '@aportes/domain/vocabulary';
import { Suspense, useEffect, useId } from 'react';
import { optional } from '../../lib/optional/optional';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { ChoiceCards } from '../../ui/choice/choice-cards';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Notice } from '../../ui/notice/notice';
import { Row } from '../../ui/page/page';
import { useCounter } from '../contributions/form/use-counter';
import { WaitingHere } from '../outbox/waiting-here';
import { useFormProblems } from '../contributions/form/use-form-problems';
import { useCommentForm, type CommentPlace, type OnSent } from './use-comment-form';
import styles from './comments.module.css';

/** The device keeps what is written anyway. */
const ServerDraft = optional(async () => (await import('../contributions/drafts/server-draft')).ServerDraft);

export interface CommentFormProps {
  place: CommentPlace;
  label: string;
  onSent: OnSent;
  onCancel?: () => void;
}

export function CommentForm({ place, label, onSent, onCancel }: CommentFormProps) {
  const { t, language } = useWords();
  const id = useId();
  const form = useCommentForm(place, onSent);
  const { text, kind } = form.draft;
  const problems = useFormProblems(form.fields, () => id);
  const counter = useCounter(text, TEXT_LIMITS.comment.max);
  // Who chose to reply writes at once.
  useEffect(() => {
    if (place.parentId !== null) document.getElementById(id)?.focus();
  }, [place.parentId, id]);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void form.send();
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <WaitingHere entries={form.waiting} />
      <ErrorSummary
        title={t('contributions:form.problem')}
        problems={problems.entries}
        attempt={form.attempt}
      />
      {form.ready ? (
        <Suspense>
          <ServerDraft kept={form.kept} here={text.trim() === '' ? null : { text, language }} />
        </Suspense>
      ) : null}
      <ChoiceCards
        id={`${id}-kind`}
        legend={t('contributions:comments.kind')}
        value={kind}
        onChange={(value) => form.change({ kind: value as CommentKind })}
        cards={COMMENT_KINDS.map((one) => ({ value: one, label: t(`contributions:comments.${one}`) }))}
      />
      <TextField
        id={id}
        label={kind === 'QUESTION' ? t('contributions:comments.question') : label}
        value={text}
        onChange={(value) => form.change({ text: value })}
        problem={problems.at(id)}
        lang={language}
        rows={3}
        note={t('contributions:form.marks')}
        people
        {...(text === '' ? {} : counter)}
      />
      {form.failure ? (
        <div role="alert">
          <Notice look="bad" title={form.failure} />
        </div>
      ) : null}
      <Row>
        <Button type="submit" isPending={form.sending}>
          {t('contributions:comments.send')}
        </Button>
        {onCancel ? (
          <Button look="quiet" onPress={onCancel}>
            {t('contributions:form.cancel')}
          </Button>
        ) : null}
      </Row>
    </form>
  );
}
