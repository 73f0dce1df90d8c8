/** A labelled one-line or many-line text, with hint, problem and a counter that lets people go over. */
import { countCharacters } from './count-characters';
import { FieldFrame, type FieldFrameProps } from './field-frame';
import styles from './field.module.css';

export interface TextFieldProps extends Omit<FieldFrameProps, 'reasons' | 'reasonsLang'>, CounterProps {
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'search' | 'url' | 'date';
  autoComplete?: string;
  /** Language of what is typed, when it is another than the page's. */
  lang?: string;
  rows?: number;
  /** Said under it. */
  note?: string;
  /** Set in the people's voice. */
  people?: boolean;
  /** The key that leads here. */
  shortcut?: string | undefined;
}

interface CounterProps {
  value: string;
  /** Longest accepted text in characters; `counter` says how many are left, or by how many it is over. */
  limit?: number;
  counter?: (left: number) => string;
}

export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    hint,
    problem,
    value,
    onChange,
    type = 'text',
    autoComplete,
    lang,
    rows,
    note,
    people,
    shortcut,
  } = props;
  const typed = {
    className: `${styles.control} ${people ? styles.people : ''}`,
    value,
    lang,
    autoComplete,
    'aria-keyshortcuts': shortcut,
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      {(control) => (
        <>
          {rows ? (
            <textarea
              {...control}
              {...typed}
              rows={rows}
              onChange={(event) => onChange(event.target.value)}
            />
          ) : (
            <input {...control} {...typed} type={type} onChange={(event) => onChange(event.target.value)} />
          )}
          <Counter {...props} />
          {note ? <p className={styles.note}>{note}</p> : null}
        </>
      )}
    </FieldFrame>
  );
}

function Counter({ value, limit, counter }: CounterProps) {
  if (limit === undefined || !counter) return null;
  const left = limit - countCharacters(value);
  return <p className={`${styles.counter} ${left < 0 ? styles.over : ''}`}>{counter(left)}</p>;
}
