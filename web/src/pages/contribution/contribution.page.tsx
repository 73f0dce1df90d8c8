/** The page of one contribution, at its stable address, for everybody who may see it. */
import { contributionAt } from '@aportes/domain/contribution-address';
import { useContribution } from '../../features/contributions/page/use-contribution';
import { FailureNotice } from '../../features/failures/failure-notice';
import { PageWaiting } from '../../features/failures/page-waiting';
import { useParam } from '../../lib/address/use-param';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { ContributionView } from './contribution-view';
import { FormerVersion } from './former-version';
import { NoContribution, NotThere } from './no-contribution';

export function ContributionPage() {
  const { t } = useWords();
  const address = contributionAt(useParam('contribution'));
  const { contribution, error, retry, refresh } = useContribution(address.contribution);
  const { version } = address;
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
  return contribution ? <NotThere /> : <NoContribution {...address} />;
}
