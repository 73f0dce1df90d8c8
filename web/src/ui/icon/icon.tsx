/** The product's own small set of line icons; always beside a word, so hidden from screen readers. */
import styles from './icon.module.css';

const PATHS = {
  bell: 'M10 3a4.2 4.2 0 0 0-4.2 4.2v3.3L4.2 14h11.6l-1.6-3.5V7.2A4.2 4.2 0 0 0 10 3zM8.4 16.2a1.7 1.7 0 0 0 3.2 0',
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  clock: 'M10 5.5V10l3 2M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z',
  pencil: 'M4 16l1-4L13.5 3.5l3 3L8 15l-4 1z',
  question:
    'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.6v.1M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z',
  alert: 'M10 3l7.5 13.5h-15L10 3zM10 8.5v3.5M10 14.2v.1',
  info: 'M10 9v5M10 6.2v.1M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z',
  offline: 'M3 3l14 14M5 9.5a8 8 0 0 1 3-1.8M12.5 8a8 8 0 0 1 2.6 1.6M7.5 12.3a4 4 0 0 1 4-.6M10 15.6v.1',
  arrow: 'M4 10h12M11 5l5 5-5 5',
  split: 'M10 3v4.5L5 12v5M10 7.5l5 4.5v5',
  down: 'M5 8l5 5 5-5',
  file: 'M5 3h6.5L15 6.5V17H5V3zM11 3v4h4',
  hand: 'M6 10V5.5a1.2 1.2 0 0 1 2.4 0V9 4.2a1.2 1.2 0 0 1 2.4 0V9 5a1.2 1.2 0 0 1 2.4 0v4.5V7.6a1.2 1.2 0 0 1 2.3 0V12c0 3-2 5.3-5 5.3-2.4 0-3.6-1-4.7-3L4 11.3c-.7-1.2.9-2.2 1.7-1.1',
  speech: 'M3.5 4.5h13v9h-7l-4 3v-3h-2v-9z',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  list: 'M4 5.5h12M4 10h12M4 14.5h12',
  book: 'M4 4h5a2 2 0 0 1 1 1.8A2 2 0 0 1 11 4h5v11.5h-5a1.5 1.5 0 0 0-1 .8 1.5 1.5 0 0 0-1-.8H4V4z',
  people:
    'M7.5 10a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2.5 16.5c.4-3 2.4-4.6 5-4.6s4.6 1.6 5 4.6M13 5a2.5 2.5 0 0 1 0 4.8M14.5 12.2c1.8.6 2.8 2 3 4.3',
  tag: 'M3.5 3.5h6l7 7-6 6-7-7v-6zM6.7 6.7v.1',
  undo: 'M7 5L3.5 8.5 7 12M4 8.5h8a4 4 0 0 1 0 8H9',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.8 16.8c.6-3 3.1-4.6 6.2-4.6s5.6 1.6 6.2 4.6',
  pause: 'M7 5v10M13 5v10',
  more: 'M4.2 10a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0zM9.2 10a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0zM14.2 10a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0z',
  masked: 'M3 8h14v5H3zM5.5 10.5h9',
  dot: 'M10 16a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM10 10.8a.8.8 0 1 0 0-1.6.8.8 0 0 0 0 1.6z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
