/** One command that waits: the person's own words, how it stands, and what can be done about it. */
import type { Stance } from '@aportes/domain/vocabulary';
import { useWords } from '../../lib/words/use-words';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';
import { PeopleText } from '../../ui/text/people-text';
import { isCommandKind, isMarked } from './command-kinds';
import { EntryActions } from './entry-actions';
import { EntryState } from './entry-state';
import styles from './outbox.module.css';

export function WaitingEntry({ entry }: { entry: OutboxEntry }) {
  const kindWords = useKindWords();
  const { kind, note, state } = entry;
  return (
    <div className={styles.entry}>
      <p className={styles.kind}>{kindWords(entry)}</p>
      {note.text ? <PeopleText lang={note.language} text={note.text} lines marked={isMarked(kind)} /> : null}
      <EntryState entry={entry} />
      {state === 'received' ? null : <EntryActions entry={entry} />}
    </div>
  );
}

function useKindWords(): (entry: OutboxEntry) => string {
  const { t } = useWords();
  return ({ kind, input, note }) => {
    if (!isCommandKind(kind)) return '';
    const words = t(`web:outbox.kind.${kind}`);
    const stance = (input as { stance?: Stance } | null)?.stance;
    const about = stance ? t(`contributions:endorse.mine.${stance}`) : note.about;
    return about ? t('web:about', { what: words, thing: about }) : words;
  };
}
