/** A file from the device, chosen by a button of our own or dropped on it, with every reason why the last one was refused. */
import { useState } from 'react';
import { buttonLook } from '../button/button-look';
import { Icon } from '../icon/icon';
import { FieldFrame, type FieldFrameProps } from './field-frame';
import styles from './field.module.css';

export interface FileFieldProps extends FieldFrameProps {
  /** What stands on the button. */
  action: string;
  /** Such as `.json`. */
  accept: string;
  onChange: (file: File | null) => void;
}

/** The browser's field lies over the button, unseen: it takes presses, keys and what is dropped. */
export function FileField({ action, accept, onChange, ...frame }: FileFieldProps) {
  const [name, setName] = useState<string | null>(null);
  const choose = (file: File | undefined) => {
    setName(file?.name ?? null);
    onChange(file ?? null);
  };
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <label className={styles.file}>
          <input
            {...control}
            type="file"
            accept={accept}
            className={styles.fileInput}
            onChange={(event) => choose(event.target.files?.[0])}
          />
          <span className={buttonLook('plain')}>
            <Icon name="file" />
            {action}
          </span>
          <span className={styles.fileName}>{name}</span>
        </label>
      )}
    </FieldFrame>
  );
}
