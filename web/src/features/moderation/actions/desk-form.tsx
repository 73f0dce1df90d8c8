/** The frame of every form of the desk: it takes the focus when it opens, and says at its head what is wrong. */
import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { ErrorSummary } from '../../../ui/notice/error-summary';
import { Notice } from '../../../ui/notice/notice';
import type { FormProblems } from '../../contributions/form/use-form-problems';
import styles from './actions.module.css';

export interface DeskFormProps {
  label: string;
  problems: FormProblems;
  /** Why it was refused as a whole, in words; absent where it is said elsewhere. */
  refusal?: string | null;
  attempt: number;
  onSubmit: () => void;
  children: React.ReactNode;
}

export function DeskForm({ label, problems, refusal, attempt, onSubmit, children }: DeskFormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  // It opens below what stays in reach, perhaps out of sight; whoever opened it goes on in it, from the first moment it is seen.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('select, textarea, input')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form ref={form} noValidate className={styles.form} onSubmit={submit} aria-label={label}>
      <div role="alert" className={styles.refusal}>
        {refusal ? <Notice look="warn" title={refusal} /> : null}
      </div>
      <ErrorSummary title={t('contributions:form.problem')} problems={problems.entries} attempt={attempt} />
      {children}
    </form>
  );
}
