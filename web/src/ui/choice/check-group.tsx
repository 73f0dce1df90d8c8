/** Several choices from a list, as checkboxes that wrap like words. */
import { useId } from 'react';
import styles from './choice.module.css';

export interface CheckOption {
  value: string;
  label: string;
  /** How many there are, where that is known. */
  count?: number;
}

export interface CheckGroupProps {
  id: string;
  legend: string;
  hint?: string;
  problem?: string | null;
  values: readonly string[];
  onChange: (values: string[]) => void;
  options: readonly CheckOption[];
  /** One below the other, counts at the end of the line. */
  stacked?: boolean;
}

export function CheckGroup(props: CheckGroupProps) {
  const { id, legend, hint, problem, values, onChange, options, stacked } = props;
  const hintId = useId();
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <fieldset
      className={styles.group}
      id={id}
      tabIndex={-1}
      aria-describedby={hint || problem ? hintId : undefined}
    >
      <legend className={styles.legend}>{legend}</legend>
      {hint || problem ? (
        <div id={hintId}>
          {hint ? <p className={styles.hint}>{hint}</p> : null}
          {problem ? <p className={styles.problem}>{problem}</p> : null}
        </div>
      ) : null}
      <div className={stacked ? styles.stack : styles.chips}>
        {options.map((one) => (
          <label key={one.value} className={stacked ? styles.line : styles.chip}>
            <input
              type="checkbox"
              value={one.value}
              checked={values.includes(one.value)}
              onChange={() => toggle(one.value)}
            />
            <span className={styles.text}>{one.label}</span>
            {one.count === undefined ? null : <span className={styles.count}>{one.count}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
