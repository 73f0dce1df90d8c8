/** One part on show, under the name it has in the code. */
import styles from './parts.module.css';

export function Sample({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className={styles.sample}>
      <h3 className={styles.name}>{name}</h3>
      {children}
    </div>
  );
}
