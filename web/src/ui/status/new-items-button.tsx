/** New things gather behind a button, so that nothing moves under a reader's eyes; whoever shows it announces it. */
import { Button } from '../button/button';
import styles from './status.module.css';

export interface NewItemsButtonProps {
  /** Null while there is nothing new. */
  label: string | null;
  onPress: () => void;
}

export function NewItemsButton({ label, onPress }: NewItemsButtonProps) {
  return (
    <div className={styles.newItems}>
      {label === null ? null : (
        <Button look="main" icon="arrow" onPress={onPress}>
          {label}
        </Button>
      )}
    </div>
  );
}
