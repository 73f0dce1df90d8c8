/** Two or three views of the same thing, one at a time; all stay, so that nothing typed in one is lost. */
import { useId, useRef } from 'react';
import styles from './overlay.module.css';

export interface TabEntry {
  id: string;
  label: string;
  content: React.ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: readonly TabEntry[];
  selected: string;
  onSelect: (id: string) => void;
}

/** Where a key leads from a place among so many; null for other keys. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: React.KeyboardEvent, at: number) => {
    const place = placeAfter(event.key, at, tabs.length);
    const next = place === null ? undefined : tabs[place];
    if (place === null || !next) return;
    event.preventDefault();
    onSelect(next.id);
    (list.current?.children[place] as HTMLElement | undefined)?.focus();
  };
  return (
    <div>
      <div ref={list} role="tablist" aria-label={label} className={styles.tabList}>
        {tabs.map((one, at) => (
          <button
            key={one.id}
            type="button"
            role="tab"
            id={`${base}-${one.id}`}
            aria-controls={`${base}-${one.id}-panel`}
            aria-selected={one.id === selected}
            tabIndex={one.id === selected ? 0 : -1}
            className={styles.tab}
            onClick={() => onSelect(one.id)}
            onKeyDown={(event) => move(event, at)}
          >
            {one.label}
          </button>
        ))}
      </div>
      {tabs.map((one) => (
        <div
          key={one.id}
          role="tabpanel"
          id={`${base}-${one.id}-panel`}
          aria-labelledby={`${base}-${one.id}`}
          hidden={one.id !== selected}
          className={styles.panel}
        >
          {one.content}
        </div>
      ))}
    </div>
  );
}
