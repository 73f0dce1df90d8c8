/** A file from the device, by the browser's own button, with every reason why the last one could not be taken. */
import { FieldFrame, type FieldFrameProps } from './field-frame';
import styles from './field.module.css';

export interface FileFieldProps extends FieldFrameProps {
  /** Such as `.json`. */
  accept: string;
  onChange: (file: File | null) => void;
}

export function FileField({ accept, onChange, ...frame }: FileFieldProps) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept={accept}
          className={styles.control}
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
      )}
    </FieldFrame>
  );
}
