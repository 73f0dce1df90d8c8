/** What stands in the way of sending a form, each problem linked to its field; takes the focus when it appears. */
import { useEffect, useRef } from 'react';
import styles from './notice.module.css';

export interface SummaryProblem {
  fieldId: string;
  text: string;
}

export interface ErrorSummaryProps {
  title: string;
  problems: readonly SummaryProblem[];
  /** Changes with each attempt, so that the focus returns here. */
  attempt: number;
}

export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  // The tab says it too, for whoever hears its name first.
  useEffect(() => {
    if (!shown) return;
    const before = document.title;
    document.title = `${title}: ${before}`;
    return () => {
      document.title = before;
    };
  }, [shown, title]);
  if (!shown) return null;
  return (
    <div ref={box} className={styles.summary} tabIndex={-1} role="group" aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.problems}>
        {problems.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Moves the focus without touching the address, which belongs to the router. */
function focusField(event: React.MouseEvent, fieldId: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
