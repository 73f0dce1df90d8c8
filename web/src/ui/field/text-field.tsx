/** A labelled one-line or many-line text, with hint, problem and a counter that lets people go over. */
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
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
  const control = `${styles.control} ${people ? styles.people : ''}`;
  return (
    <AriaTextField
      className={styles.field}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      type={type}
      {...(autoComplete ? { autoComplete } : {})}
    >
      <Label className={styles.label}>{label}</Label>
      {hint ? (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={styles.problem}>{problem}</FieldError>
      {rows ? (
        <TextArea id={id} className={control} rows={rows} lang={lang} />
      ) : (
        <Input id={id} className={control} lang={lang} />
      )}
      <Counter {...props} />
    </AriaTextField>
  );
}

function Counter({ value, limit, counter }: TextFieldProps) {
  if (limit === undefined || !counter) return null;
  const left = limit - countCharacters(value);
  return <p className={`${styles.counter} ${left < 0 ? styles.over : ''}`}>{counter(left)}</p>;
}
