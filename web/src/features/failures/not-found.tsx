/** An address where nothing is, with the way home. */
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';

export function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t('web:notFound.title')}>
      <EmptyState action={<Link to="/">{t('web:notFound.home')}</Link>}>{t('web:notFound.text')}</EmptyState>
    </Page>
  );
}
