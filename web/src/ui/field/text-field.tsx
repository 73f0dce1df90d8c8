/** A labelled one-line or many-line text, with hint, problem and a counter that lets people go over. */
import { useId } from 'react';
import { countCharacters } from './count-characters';
import styles from './field.module.css';

export interface TextFieldProps {
  /** Also the id that an error summary links to. */
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with it, in words. */
  problem?: string | null;
  type?: 'text' | 'email' | 'search' | 'url';
  autoComplete?: string;
  /** Language of what is typed, when it is another than the page's. */
  lang?: string;
  rows?: number;
  /** Set in the people's voice. */
  people?: boolean;
  /** Longest accepted text in characters; `counter` says how many are left, or by how many it is over. */
  limit?: number;
  counter?: (left: number) => string;
}

export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    hint,
    value,
    onChange,
    problem,
    type = 'text',
    autoComplete,
    lang,
    rows,
    people,
  } = props;
  const hintId = useId();
  const problemId = useId();
  const described = [hint ? hintId : '', problem ? problemId : ''].filter(Boolean).join(' ');
  const control = {
    id,
    className: `${styles.control} ${people ? styles.people : ''}`,
    value,
    lang,
    autoComplete,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
  };
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
        <p className={styles.problem} id={problemId}>
          {problem}
        </p>
      ) : null}
      {rows ? (
        <textarea {...control} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...control} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
      <Counter {...props} />
    </div>
  );
}

function Counter({ value, limit, counter }: TextFieldProps) {
  if (limit === undefined || !counter) return null;
  const left = limit - countCharacters(value);
  return <p className={`${styles.counter} ${left < 0 ? styles.over : ''}`}>{counter(left)}</p>;
}
