/** What was done at once, what stays as it was and why, and the one way back for all of it. */
import { useEffect, useRef } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounced } from '../../../ui/notice/announcer';
import { Row } from '../../../ui/page/page';
import { shortSymbol } from '../../contributions/card/contribution-link';
import styles from './bulk.module.css';
import type { BulkTold } from './bulk-outcome';

export interface BulkToldLinesProps {
  told: BulkTold;
  busy: boolean;
  onUndo: () => void;
  onClose: () => void;
}

export function BulkToldLines({ told, busy, onUndo, onClose }: BulkToldLinesProps) {
  const { t } = useWords();
  const formats = useFormats();
  const undo = useRef<HTMLButtonElement>(null);
  const { kind, isUndone, done, left } = told;
  const counted = (key: string, count: number) => t(key, { count, formatted: formats.number(count) });
  const words = counted(`desk:bulk.${isUndone ? 'undone' : kind}`, done.length);
  useAnnounced(words);
  // The button that did it is gone.
  useEffect(() => {
    if (document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <p className={styles.count}>{words}</p>
      {left.length > 0 ? (
        <>
          <p>{counted('desk:bulk.left', left.length)}</p>
          <ul role="list" className={styles.left}>
            {left.map(({ card, why }) => (
              <li key={card.id}>{`${shortSymbol(card.symbol ?? '')}: ${why(t)}`}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Row>
        {!isUndone && done.length > 0 ? (
          <Button ref={undo} look="quiet" icon="undo" isPending={busy} onPress={onUndo}>
            {t('contributions:desk.undo.button')}
          </Button>
        ) : null}
        <Button look="quiet" icon="cross" onPress={onClose}>
          {t('contributions:desk.keys.close')}
        </Button>
      </Row>
    </>
  );
}
