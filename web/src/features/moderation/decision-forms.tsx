/** What a rapporteur writes to an author: which changes are asked for, or why it is declined. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { DECLINE_REASONS, type DeclineReason } from '@aportes/domain/vocabulary';
import { useEffect, useRef } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Select } from '../../ui/field/select';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Row } from '../../ui/page/page';
import { useCounter } from '../contributions/form/use-counter';
import { useFormProblems, type FormProblems } from '../contributions/form/use-form-problems';
import styles from './moderation.module.css';
import type { useDecision } from './use-decision';

type Decision = ReturnType<typeof useDecision>;

const fieldId = (field: string) => `decision-${field}`;

export function RequestForm({ decision }: { decision: Decision }) {
  const { t } = useWords();
  const problems = useFormProblems(decision.fields, fieldId);
  const { message } = decision.draft;
  const counter = useCounter(message, TEXT_LIMITS.note.max);
  return (
    <DecisionForm
      label={t('contributions:desk.request')}
      problems={problems}
      attempt={decision.attempt}
      onSubmit={() => void decision.decide('CHANGES_REQUESTED')}
    >
      <TextField
        id={fieldId('message')}
        label={t('contributions:desk.message')}
        hint={t('contributions:desk.messageHint')}
        value={message}
        onChange={(text) => decision.change({ message: text })}
        problem={problems.at(fieldId('message'))}
        rows={3}
        {...counter}
      />
      <Row>
        <Button type="submit" look="main" isPending={decision.busy}>
          {t('contributions:desk.sendRequest')}
        </Button>
      </Row>
    </DecisionForm>
  );
}

export function DeclineForm({ decision }: { decision: Decision }) {
  const { t } = useWords();
  const problems = useFormProblems(decision.fields, fieldId);
  const { reason, note } = decision.draft;
  const counter = useCounter(note, TEXT_LIMITS.note.max);
  return (
    <DecisionForm
      label={t('contributions:desk.decline')}
      problems={problems}
      attempt={decision.attempt}
      onSubmit={() => void decision.decide('DECLINED')}
    >
      <Select
        id={fieldId('reason')}
        label={t('contributions:desk.reason')}
        value={reason}
        onChange={(value) => decision.change({ reason: value as DeclineReason | '' })}
        empty={t('contributions:desk.chooseReason')}
        options={DECLINE_REASONS.map((one) => ({ value: one, label: t(`vocabulary:declineReason.${one}`) }))}
        problem={problems.at(fieldId('reason'))}
      />
      <TextField
        id={fieldId('note')}
        label={t('contributions:desk.note')}
        value={note}
        onChange={(text) => decision.change({ note: text })}
        problem={problems.at(fieldId('note'))}
        rows={3}
        {...counter}
      />
      <Row>
        <Button type="submit" look="danger" isPending={decision.busy}>
          {t('contributions:desk.sendDecline')}
        </Button>
      </Row>
    </DecisionForm>
  );
}

interface DecisionFormProps {
  label: string;
  problems: FormProblems;
  attempt: number;
  onSubmit: () => void;
  children: React.ReactNode;
}

export function DecisionForm({ label, problems, attempt, onSubmit, children }: DecisionFormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  // It opens below what stays in reach, perhaps out of sight; whoever opened it goes on in it.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form ref={form} noValidate className={styles.form} onSubmit={submit} aria-label={label}>
      <ErrorSummary title={t('contributions:form.problem')} problems={problems.entries} attempt={attempt} />
      {children}
    </form>
  );
}
