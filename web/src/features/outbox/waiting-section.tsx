/** A part of a page for what waits on this device; nothing where nothing does. */
import { Suspense } from 'react';
import { optional } from '../../lib/optional/optional';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { useWords } from '../../lib/words/use-words';
import { Section } from '../../ui/page/page';

const WaitingList = optional(async () => (await import('./waiting-list')).WaitingList);

export function WaitingSection() {
  const { t } = useWords();
  const { entries } = useOutboxView();
  if (entries.length === 0) return null;
  return (
    <Section title={t('web:outbox.title')}>
      <Suspense>
        <WaitingList />
      </Suspense>
    </Section>
  );
}
