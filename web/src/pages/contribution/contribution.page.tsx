/** The page of one contribution, at its stable address, for everybody who may see it. */
import { contributionRoute } from '../../features/contributions/page/contribution-route';
import { useContribution } from '../../features/contributions/page/use-contribution';
import { FailureNotice } from '../../features/failures/failure-notice';
import { PageWaiting } from '../../features/failures/page-waiting';
import { useParam } from '../../lib/address/use-param';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';
import { ContributionView } from './contribution-view';
import { FormerVersion } from './former-version';

export function ContributionPage() {
  const { t } = useWords();
  const route = contributionRoute(useParam('contribution'));
  const { contribution, error, retry, refresh } = useContribution(route.contribution);
  const { version } = route;
  const former = contribution?.revisions.find(({ number }) => number === version);
  if (contribution && former && version !== contribution.revisionNumber)
    return <FormerVersion contribution={contribution} version={former} />;
  if (contribution && (version === null || former))
    return <ContributionView key={contribution.id} contribution={contribution} refresh={refresh} />;
  if (error)
    return (
      <Page title={t('web:failure.title')}>
        <FailureNotice error={error} retry={retry} />
      </Page>
    );
  if (contribution === undefined) return <PageWaiting />;
  return (
    <Page title={t('contributions:page.notFoundTitle')}>
      <EmptyState action={<Link to="/">{t('contributions:page.home')}</Link>}>
        {t('contributions:page.notFound')}
      </EmptyState>
    </Page>
  );
}
