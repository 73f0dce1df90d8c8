/** What one may not see or do, and who can. */
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';

export interface NoPermissionProps {
  /** Who can: already in words. */
  who: string;
}

export function NoPermission({ who }: NoPermissionProps) {
  const { t } = useWords();
  return (
    <Page title={t('web:noPermission.title')}>
      <EmptyState action={<Link to="/j">{t('web:noPermission.join')}</Link>}>{who}</EmptyState>
    </Page>
  );
}
