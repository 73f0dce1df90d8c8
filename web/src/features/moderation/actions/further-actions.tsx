/** The actions beside deciding: a quiet row, on a phone behind one button. */
import { useState } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import type { DeskAction } from './action';
import { ActionButton } from './action-button';
import styles from './actions.module.css';
import type { OpenActions } from './use-open-action';

export interface FurtherActionsProps {
  list: readonly DeskAction[];
  actions: OpenActions;
}

export function FurtherActions({ list, actions }: FurtherActionsProps) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  if (list.length === 0) return null;
  // A key opens what is folded as well.
  const isOpen = isShown || list.some(({ name }) => name === actions.open?.name);
  const words = t('contributions:desk.further');
  return (
    <div className={styles.further}>
      <div className={styles.more}>
        <Button look="quiet" icon="more" data-more aria-expanded={isOpen} onPress={() => setShown(!isShown)}>
          {words}
        </Button>
      </div>
      <div role="group" aria-label={words} className={`${styles.row} ${isOpen ? '' : styles.folded}`}>
        {list.map((one) => (
          <ActionButton key={one.name} action={one} actions={actions} look="quiet" />
        ))}
      </div>
    </div>
  );
}
