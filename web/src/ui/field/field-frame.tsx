/** What stands around every field: its label, a hint, and what is wrong with it in words that the control points to. */
import { useId } from 'react';
import styles from './field.module.css';

export interface FieldFrameProps {
  /** Of the control; also what an error summary links to. */
  id: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  problem?: string | null;
  /** What exactly is wrong, one line each. */
  reasons?: readonly string[];
  /** The language of the reasons, where it may differ from the page's. */
  reasonsLang?: string;
}

/** What the control takes over from its frame. */
export interface FramedControl {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface Props extends FieldFrameProps {
  /** Label and control in one line, where there are no hint and problem. */
  beside?: boolean;
  children: (control: FramedControl) => React.ReactNode;
}

export function FieldFrame({ id, label, hint, problem, reasons = [], reasonsLang, beside, children }: Props) {
  const hintId = useId();
  const problemId = useId();
  const described = [hint ? hintId : '', problem ? problemId : ''].filter(Boolean).join(' ');
  return (
    <div className={beside ? styles.beside : styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <div className={styles.problem} id={problemId}>
          <p>{problem}</p>
          <Reasons reasons={reasons} lang={reasonsLang} />
        </div>
      ) : null}
      {children({
        id,
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': described || undefined,
      })}
    </div>
  );
}

function Reasons({ reasons, lang }: { reasons: readonly string[]; lang?: string | undefined }) {
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons} lang={lang}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
