/** What is chosen on the list: how many, what can be done with them at once, what came of it, and the way back. */
import { useEffect } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/notice/announcer';
import { Row } from '../../../ui/page/page';
import { BulkAssign } from '../assigning/bulk-assign';
import type { Desk } from '../use-desk';
import styles from './bulk.module.css';
import { BulkTags } from './bulk-tags';
import { BulkToldLines } from './bulk-told';
import { isSelectable, useSelection } from './selection';
import { useBulk } from './use-bulk';

export function BulkBar({ desk }: { desk: Desk }) {
  const { t } = useWords();
  const formats = useFormats();
  const announce = useAnnounce();
  const { ids, setAll } = useSelection();
  const bulk = useBulk((kind, done) => {
    setAll([]);
    if (kind === 'ACCEPTED') desk.left(done);
  });
  // The list may tell what became of them before the answer is here: until then the bar stays as it is.
  const selectable = desk.list.filter((one) => isSelectable(one) || (bulk.busy && ids.includes(one.id)));
  const chosen = selectable.filter(({ id }) => ids.includes(id));
  const count = chosen.length;
  // The secretariat shares out what it does not decide about.
  const decides = chosen.some(({ abilities }) => abilities.decide);
  const retags = chosen.some(({ abilities }) => abilities.retag);
  const words = t('desk:bulk.count', { count, formatted: formats.number(count) });
  useEffect(() => {
    if (count > 0) announce(words);
  }, [count, words, announce]);
  // The bar takes its place from the list: the row one stands on stays in sight.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused?.closest('[data-queue]')) focused.scrollIntoView({ block: 'nearest' });
  }, [count, bulk.told]);
  if (count === 0 && !bulk.told) return null;
  return (
    <section data-bulk className={styles.bar} aria-label={t('desk:bulk.heading')}>
      {count > 0 ? (
        <>
          <p className={styles.count}>{words}</p>
          <Row>
            {decides ? (
              <Button
                look="main"
                icon="check"
                isPending={bulk.busy}
                onPress={() => void bulk.acceptAll(chosen)}
              >
                {t('contributions:desk.accept')}
              </Button>
            ) : null}
            <Button look="quiet" onPress={() => setAll(selectable.map(({ id }) => id))}>
              {t('desk:bulk.all', { number: formats.number(selectable.length) })}
            </Button>
            <Button look="quiet" icon="cross" onPress={() => setAll([])}>
              {t('desk:bulk.none')}
            </Button>
          </Row>
          {retags ? (
            <BulkTags busy={bulk.busy} onTag={(change) => void bulk.retagAll(chosen, change)} />
          ) : null}
          <BulkAssign busy={bulk.busy} onAssign={(to) => void bulk.assignAll(chosen, to)} />
        </>
      ) : null}
      {bulk.told && count === 0 ? (
        <BulkToldLines
          told={bulk.told}
          busy={bulk.busy}
          onUndo={() => void bulk.undo()}
          onClose={bulk.close}
        />
      ) : null}
      <p role="alert" className={styles.refusal}>
        {bulk.refusal}
      </p>
    </section>
  );
}
