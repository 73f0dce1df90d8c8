/** Everything of mine that waits on this device, with what can be done about it. */
import { useOutbox, useOutboxView } from '../../lib/outbox/use-outbox';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Row, Stack } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';
import { WaitingEntries } from './waiting-entries';

export function WaitingList() {
  const { t } = useWords();
  const outbox = useOutbox();
  const { entries } = useOutboxView();
  if (entries.length === 0) return <EmptyState>{t('web:outbox.empty')}</EmptyState>;
  return (
    <Stack>
      <p>{t('web:outbox.explain')}</p>
      <WaitingEntries entries={entries} />
      <Row>
        <Button onPress={() => outbox.wake()}>{t('web:outbox.retry')}</Button>
      </Row>
    </Stack>
  );
}
