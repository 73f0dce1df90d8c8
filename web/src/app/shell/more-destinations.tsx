/** On a phone, what the bar has no room for, behind one press; on a wide screen it stands beside the rest. */
import { useEffect, useId, useRef, useState } from 'react';
import { useView } from '../../lib/router/use-router';
import { useWords } from '../../lib/words/use-words';
import { Icon } from '../../ui/icon/icon';
import styles from './navigation.module.css';

export function MoreDestinations({ children }: { children: React.ReactNode }) {
  const { t } = useWords();
  const listId = useId();
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { pathname } = useView();
  // Closed by going where one of them leads.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === pathname;
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = () => setOpenAt(null);
    const closeElsewhere = ({ target }: Event) => {
      if (!item.current?.contains(target as Node)) close();
    };
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      close();
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeElsewhere);
    document.addEventListener('focusin', closeElsewhere);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      document.removeEventListener('focusin', closeElsewhere);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [isOpen]);
  return (
    <li ref={item} className={styles.more}>
      <button
        ref={button}
        type="button"
        className={styles.link}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpenAt(isOpen ? null : pathname)}
      >
        <Icon name="more" />
        {t('web:shell.more')}
      </button>
      <ul id={listId} className={styles.rest} data-open={isOpen || undefined} role="list">
        {children}
      </ul>
    </li>
  );
}
