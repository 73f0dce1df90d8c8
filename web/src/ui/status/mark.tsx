/** A state in one icon and one word, on a quiet tint. */
import { Icon, type IconName } from '../icon/icon';
import styles from './status.module.css';

export interface MarkProps {
  look: 'plain' | 'now' | 'good' | 'warn' | 'bad' | 'accent';
  icon?: IconName;
  children: React.ReactNode;
}

export function Mark({ look, icon, children }: MarkProps) {
  return (
    <span className={`${styles.mark} ${styles[look]}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}

/** A theme by its numeral; the hue only helps, the numeral says it. */
export function NumeralMark({
  position,
  numeral,
  title,
}: {
  position: number;
  numeral: string;
  title: React.ReactNode;
}) {
  return (
    <span className={styles.numeral}>
      <span className={`${styles.disc} ${styles[`theme${position}`]}`}>{numeral}</span>
      <span className={styles.numeralTitle}>{title}</span>
    </span>
  );
}
