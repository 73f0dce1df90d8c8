/** A whole page that is still on its way. */
import { useWords } from '../../lib/words/use-words';
import { Bare } from '../../ui/page/page';
import { Skeleton } from '../../ui/status/waiting';

export function PageWaiting() {
  const { t } = useWords();
  return (
    <Bare>
      <Skeleton label={t('web:loading')} lines={6} />
    </Bare>
  );
}
