/** A choice from a short list, by the browser's own select: best on phones and with screen readers. */
import { useId } from 'react';
import styles from './field.module.css';

export interface Option {
  value: string;
  label: string;
  /** Language of the label when it is another than the page's. */
  lang?: string;
}

export interface SelectProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  /** Shown while nothing is chosen. */
  empty?: string;
  problem?: string | null;
  autoComplete?: string;
  /** Label and choice in one line, where there are no hint and problem. */
  beside?: boolean;
}

export function Select({
  id,
  label,
  hint,
  value,
  onChange,
  options,
  empty,
  problem,
  autoComplete,
  beside,
}: SelectProps) {
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
        <p className={styles.problem} id={problemId}>
          {problem}
        </p>
      ) : null}
      <select
        id={id}
        className={styles.control}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        autoComplete={autoComplete}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value} lang={one.lang}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
