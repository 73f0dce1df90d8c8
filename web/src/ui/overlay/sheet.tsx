/** A dialog: a sheet from below on a phone, in the middle on a wide screen; the browser's own, so focus and Escape are its work. */
import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../button/button';
import { useHeardInside } from '../notice/announcer';
import styles from './overlay.module.css';

export interface SheetProps {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  onClose: () => void;
  children: React.ReactNode;
}

export function Sheet({ isOpen, ...open }: SheetProps) {
  return isOpen ? <OpenSheet {...open} /> : null;
}

function OpenSheet({ title, closeLabel, onClose, children }: Omit<SheetProps, 'isOpen'>) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it is taken away: only then the browser gives the focus back.
    return () => shown?.close();
  }, []);
  useHeardInside(dialog);
  const onCancel = (event: React.SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  return (
    // Escape and the button do the same as a press beside the sheet.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={titleId}
      onCancel={onCancel}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <Button look="quiet" icon="cross" onPress={onClose}>
            {closeLabel}
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
