/** The look of a button for what is a link to the browser. */
import styles from './button.module.css';

export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';

export function buttonLook(look: ButtonLook): string {
  return `${styles.button} ${styles[look]}`;
}
