/** One choice among things that people wrote: each a line of what it is, and its first words in their own voice. */
import { useId } from 'react';
import { PeopleText } from '../text/people-text';
import styles from './choice.module.css';

export interface ChoiceLine {
  value: string;
  over: string;
  text: string;
  /** Language of the text. */
  lang: string;
}

export interface ChoiceLinesProps {
  legend: string;
  value: string;
  onChange: (value: string) => void;
  lines: readonly ChoiceLine[];
  problem?: string | null;
}

export function ChoiceLines({ legend, value, onChange, lines, problem }: ChoiceLinesProps) {
  const name = useId();
  const problemId = useId();
  return (
    <fieldset className={styles.group} aria-describedby={problem ? problemId : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {problem ? (
        <p className={styles.problem} id={problemId}>
          {problem}
        </p>
      ) : null}
      <div className={styles.stack}>
        {lines.map((line) => (
          <label key={line.value} className={styles.said}>
            <input
              type="radio"
              name={name}
              value={line.value}
              checked={line.value === value}
              onChange={() => onChange(line.value)}
            />
            <span className={styles.text}>
              <span className={styles.over}>{line.over}</span>
              <PeopleText lang={line.lang} text={line.text} lines inline />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
