/** Words for people who listen instead of looking. */
import styles from './text.module.css';

export interface VisuallyHiddenProps {
  children: React.ReactNode;
  ref?: React.Ref<HTMLDivElement>;
}

export function VisuallyHidden({ children, ref }: VisuallyHiddenProps) {
  return (
    <div ref={ref} className={styles.hidden}>
      {children}
    </div>
  );
}

/** The same inside a line of text. */
export function HiddenWords({ children }: { children: React.ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
