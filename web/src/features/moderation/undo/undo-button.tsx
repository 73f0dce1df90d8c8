/** Undo, beside one's own last decision in the history of a contribution. */
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import type { Undoable } from './just-decided';
import styles from './undo.module.css';
import { useUndo } from './use-undo';

export interface UndoButtonProps {
  decision: Undoable;
  onUndone: () => void;
}

export function UndoButton({ decision, onUndone }: UndoButtonProps) {
  const { t } = useWords();
  const { undo, isPending, refusal } = useUndo(decision, onUndone);
  return (
    <div className={styles.line}>
      <Button icon="undo" isPending={isPending} onPress={undo}>
        {t('contributions:desk.undo.button')}
      </Button>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </div>
  );
}
