/** What a person can do about a command that waits: take it back into its form, copy its words, see where it was given. */
import { openForm } from '../../lib/drafts/open-forms';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';
import { useOutbox } from '../../lib/outbox/use-outbox';
import { useRefusal } from '../../lib/problems/use-refusal';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/notice/announcer';
import { Row } from '../../ui/page/page';
import styles from './outbox.module.css';

export function EntryActions({ entry }: { entry: OutboxEntry }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const outbox = useOutbox();
  const refusal = useRefusal();
  const { id, note, state } = entry;
  const { draft, text, place } = note;

  const takeBack = async (key: string) => {
    const form = openForm(key);
    const isFree = form?.isUntouched() ?? true;
    const taken = isFree ? await outbox.takeBack(id) : null;
    if (!taken)
      return refusal.refuse((words) => words(`web:outbox.${state === 'sending' ? 'underWay' : 'occupied'}`));
    form?.give(taken.note.draft?.value);
    announce(t('web:outbox.takenBack'));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce(t('contributions:capture.copied'));
  };
  const drop = async () => {
    if (!(await outbox.drop(id))) refusal.refuse((words) => words('web:outbox.underWay'));
  };
  return (
    <>
      <Row>
        {draft ? (
          <Button onPress={() => void takeBack(draft.key)}>{t('web:outbox.takeBack')}</Button>
        ) : (
          <Button onPress={() => void drop()}>{t('web:outbox.drop')}</Button>
        )}
        {text ? (
          <Button look="quiet" onPress={() => void copy()}>
            {t('contributions:capture.copy')}
          </Button>
        ) : null}
        <Link to={place}>{t('web:outbox.open')}</Link>
      </Row>
      {refusal.words ? (
        <p role="alert" className={styles.refused}>
          {refusal.words}
        </p>
      ) : null}
    </>
  );
}
