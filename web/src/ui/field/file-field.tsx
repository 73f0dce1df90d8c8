/** A file from the device, by the browser's own button, with every reason why the last one could not be taken. */
import { useId } from 'react';
import styles from './field.module.css';

export interface FileFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** Such as `.json`. */
  accept: string;
  onChange: (file: File | null) => void;
  problem?: string | null;
  /** What exactly is wrong with the file, one line each. */
  reasons?: readonly string[];
}

export function FileField({ id, label, hint, accept, onChange, problem, reasons = [] }: FileFieldProps) {
  const hintId = useId();
  const problemId = useId();
  const described = [hint ? hintId : '', problem ? problemId : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
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
          {reasons.length > 0 ? (
            <ul className={styles.reasons}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      <input
        id={id}
        type="file"
        accept={accept}
        className={styles.control}
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
