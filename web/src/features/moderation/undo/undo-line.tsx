/** What was just decided on the desk, and the way back: for ten seconds, and for as long as one stands on it. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { shortSymbol } from '../../contributions/card/contribution-link';
import { useShortcut } from '../keys/single-keys';
import styles from './undo.module.css';
import type { JustDecided } from './just-decided';
import { useUndo } from './use-undo';

const OFFERED_MS = 10_000;

export interface UndoLineProps {
  decided: JustDecided;
  /** Nothing else is open: whoever decided goes on from here. */
  isAlone: boolean;
  onUndone: (card: ContributionCardFragment) => void;
}

export function UndoLine({ decided, isAlone, onUndone }: UndoLineProps) {
  const { t } = useWords();
  const shortcut = useShortcut();
  const button = useRef<HTMLButtonElement>(null);
  const [isOver, setOver] = useState(false);
  const [isAt, setAt] = useState(false);
  const { undo, isPending, refusal } = useUndo(decided, onUndone);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), OFFERED_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isAlone && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [isAlone]);
  // Its place stays: nothing moves under whoever reads on.
  if (isOver && !isAt && !isPending && !refusal) return <div className={styles.line} />;
  return (
    <div data-undo className={styles.line} onFocus={() => setAt(true)} onBlur={() => setAt(false)}>
      <p>{t(`contributions:desk.done.${decided.kind}`, { symbol: shortSymbol(decided.symbol ?? '') })}</p>
      <Button
        ref={button}
        look="quiet"
        icon="undo"
        aria-keyshortcuts={shortcut('undo')}
        isPending={isPending}
        onPress={undo}
      >
        {t('contributions:desk.undo.button')}
      </Button>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </div>
  );
}
