/** Problems in words, each linked to its field. */
import styles from './notice.module.css';

export interface SummaryProblem {
  fieldId: string;
  text: string;
}

export interface ProblemListProps {
  title: string;
  problems: readonly SummaryProblem[];
  ref?: React.Ref<HTMLDivElement>;
}

export function ProblemList({ title, problems, ref }: ProblemListProps) {
  return (
    <div ref={ref} className={styles.summary} tabIndex={-1} role="group" aria-label={title}>
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
  document.getElementById(fieldId)?.focus();
}
