/** What was just decided on the desk, and the way back: for ten seconds, and for as long as one stands on it. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
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
  /** Null where nothing else is open: whoever decided goes on from here. */
  openId: string | null;
  onUndone: (card: ContributionCardFragment) => void;
}

export function UndoLine({ decided, openId, onUndone }: UndoLineProps) {
  const { t } = useWords();
  const shortcut = useShortcut();
  const button = useRef<HTMLButtonElement>(null);
  /** What was open when it was over. */
  const [over, setOver] = useState<{ openId: string | null } | null>(null);
  const [isAt, setAt] = useState(false);
  const { undo, isPending, refusal } = useUndo(decided, onUndone);
  const end = useEffectEvent(() => setOver({ openId }));
  useEffect(() => {
    const timer = setTimeout(end, OFFERED_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (openId === null && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
  }, [openId]);
  const isGone = over !== null && !isAt && !isPending && !refusal;
  // Its place stays until something else is opened: nothing moves under whoever reads on.
  if (isGone && over.openId !== openId) return null;
  return (
    <div
      data-undo
      className={`${styles.line} ${isGone ? styles.gone : ''}`}
      onFocus={() => setAt(true)}
      onBlur={() => setAt(false)}
    >
      <p>
        {t(`contributions:desk.done.${decided.kind}`, {
          symbol: shortSymbol(decided.symbol ?? ''),
          name: decided.name,
        })}
      </p>
      <Button
        ref={button}
        look="quiet"
        icon="undo"
        aria-keyshortcuts={isGone ? undefined : shortcut('undo')}
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
