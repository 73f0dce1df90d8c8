/** Says when the product cannot be reached, since when, and what of mine waits to be sent; the list is one press away. */
import { Suspense, useState } from 'react';
import { optional } from '../../lib/optional/optional';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { useConnection } from '../../lib/connection/use-connection';
import { useSeenAt } from '../../lib/seen/use-seen';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { useAnnounced } from '../../ui/notice/announcer';
import styles from './shell.module.css';

const WaitingList = optional(async () => (await import('../../features/outbox/waiting-list')).WaitingList);

export function OfflineBanner() {
  const { t } = useWords();
  const { state, since } = useConnection();
  const formats = useFormats();
  const seenAt = useSeenAt();
  const count = useStuck(state === 'online');
  const [isOpen, setOpen] = useState(false);
  const words = [
    ...(state === 'online' ? [] : [t(`web:shell.${state}`, { time: formats.time(since) })]),
    ...(seenAt ? [t('web:shell.seen', { time: formats.dateTime(seenAt) })] : []),
    ...(count > 0 ? [t('web:outbox.count', { count })] : []),
  ].join(' · ');
  useAnnounced(words || null);
  return (
    <>
      {words === '' ? null : (
        <p className={styles.banner}>
          <Icon name={state === 'online' ? 'clock' : 'offline'} />
          {words}
        </p>
      )}
      {count > 0 || isOpen ? (
        <section className={styles.bannerAction} aria-label={t('web:outbox.title')}>
          <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? 'web:outbox.close' : 'web:outbox.see')}
          </Button>
          {isOpen ? (
            <Suspense>
              <WaitingList />
            </Suspense>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

/** How many wait: without a network all, with it those that do not go by themselves at once. */
function useStuck(online: boolean): number {
  const { entries, signedOut } = useOutboxView();
  const isStuck = ({ state, attempts }: OutboxEntry) =>
    state === 'refused' || (state !== 'received' && (!online || signedOut || attempts > 0));
  return entries.filter(isStuck).length;
}
