/** Who speaks to an item: names, each with the title it is announced by. */
import { useLocalized } from '../../lib/words/use-localized';
import styles from './agenda-item.module.css';
import type { AgendaEntry } from './use-meeting';

export function Speakers({ speakers }: { speakers: AgendaEntry['speakers'] }) {
  const localized = useLocalized();
  if (speakers.length === 0) return null;
  return (
    <ul className={styles.speakers} role="list">
      {speakers.map(({ name, role }) => {
        const title = role ? localized(role) : null;
        return (
          <li key={name}>
            <span className={styles.name}>{name}</span>
            {title ? <span lang={title.lang}>, {title.text}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
