/** A choice from a short list, by the browser's own select: best on phones and with screen readers. */
import { FieldFrame, type FieldFrameProps } from './field-frame';
import styles from './field.module.css';

export interface Option {
  value: string;
  label: string;
  /** Language of the label when it is another than the page's. */
  lang?: string;
}

export interface SelectProps extends Omit<FieldFrameProps, 'reasons' | 'reasonsLang'> {
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  /** Shown while nothing is chosen. */
  empty?: string;
  autoComplete?: string;
  /** Label and choice in one line, where there are no hint and problem. */
  beside?: boolean;
}

export function Select({ value, onChange, options, empty, autoComplete, ...frame }: SelectProps) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <select
          {...control}
          className={styles.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={autoComplete}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value} lang={one.lang}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
