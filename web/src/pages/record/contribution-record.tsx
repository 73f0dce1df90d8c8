/** What happened to one contribution, step by step: for its author and the desk. */
import { useQuery } from '@apollo/client/react';
import { ContributionRecordDocument } from '@aportes/graphql/generated/graphql';
import { FailureNotice } from '../../features/failures/failure-notice';
import { NotFound } from '../../features/failures/not-found';
import { NoPermission } from '../../features/meetings/no-permission';
import { addressOf, recordFile } from '../../features/meetings/addresses';
import { RecordSteps } from '../../features/record/steps/record-steps';
import { failureOf } from '../../lib/problems/problems';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { Skeleton } from '../../ui/status/waiting';

export function ContributionRecord({ contributionId }: { contributionId: string }) {
  const { t } = useWords();
  const { data, error, refetch, fetchMore } = useQuery(ContributionRecordDocument, {
    variables: { contributionId },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.contributionRecord;
  const code = error ? failureOf(error).code : null;
  if (code === 'FORBIDDEN' || code === 'NOT_SIGNED_IN')
    return <NoPermission who={t('record:record.onlyOwn')} />;
  if (code === 'NOT_FOUND') return <NotFound />;
  const symbol = page?.edges[0]?.node.symbol ?? null;
  return (
    <Page
      title={t('record:record.of', { symbol: symbol ?? '…' })}
      over={<Link to={addressOf({ symbol, id: contributionId })}>{symbol ?? contributionId}</Link>}
      lead={<p>{t('record:record.lead')}</p>}
    >
      {error ? <FailureNotice error={error} retry={() => void refetch()} /> : null}
      {page ? (
        <RecordSteps
          page={page}
          more={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
          file={recordFile(contributionId)}
        />
      ) : (
        <Skeleton label={t('contributions:list.loading')} lines={6} />
      )}
    </Page>
  );
}
