/** An address where no contribution stands for the reader: it was withdrawn, or there is nothing to know of. */
import type { ContributionAddress } from '@aportes/domain/contribution-address';
import { useTombstone } from '../../features/contributions/page/use-tombstone';
import { FailureNotice } from '../../features/failures/failure-notice';
import { PageWaiting } from '../../features/failures/page-waiting';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';
import { Gone, Tombstone } from './withdrawn';

export function NoContribution({ contribution, version }: ContributionAddress) {
  const { t } = useWords();
  const { withdrawn, error, retry } = useTombstone(contribution);
  if (error && !withdrawn)
    return (
      <Page title={t('web:failure.title')}>
        <FailureNotice error={error} retry={retry} />
      </Page>
    );
  if (withdrawn === undefined) return <PageWaiting />;
  if (withdrawn?.tombstone === null) return <Gone />;
  if (withdrawn && (version === null || withdrawn.tombstone.revisionNumbers.includes(version)))
    return <Tombstone tombstone={withdrawn.tombstone} version={version} />;
  return <NotThere />;
}

/** Unknown, or not for the reader: the same words for both. */
export function NotThere() {
  const { t } = useWords();
  return (
    <Page title={t('contributions:page.notFoundTitle')}>
      <EmptyState action={<Link to="/">{t('contributions:page.home')}</Link>}>
        {t('contributions:page.notFound')}
      </EmptyState>
    </Page>
  );
}
