/** What happened to the contributions of a meeting: for the secretariat, and for rapporteurs of their sessions. */
import { useQuery } from '@apollo/client/react';
import { MeetingRecordDocument } from '@aportes/graphql/generated/graphql';
import { FailureNotice } from '../../features/failures/failure-notice';
import { meetingRecordFile } from '../../features/meetings/addresses';
import { NoPermission } from '../../features/meetings/no-permission';
import { useMeeting } from '../../features/meetings/use-meeting';
import { RecordFilters } from '../../features/record/filters/record-filters';
import { askedOf, recordSearchText } from '../../features/record/filters/record-search';
import { useRecordSearch } from '../../features/record/filters/use-record-search';
import { RecordSteps } from '../../features/record/steps/record-steps';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { Skeleton } from '../../ui/status/waiting';

export function MeetingRecord() {
  const { t } = useWords();
  return useMeeting().abilities.seeDesk ? <Inside /> : <NoPermission who={t('record:record.only')} />;
}

function Inside() {
  const { t } = useWords();
  const { id: meetingId, slug } = useMeeting();
  const [search, go] = useRecordSearch();
  const { data, error, refetch, fetchMore } = useQuery(MeetingRecordDocument, {
    variables: { meetingId, ...askedOf(search) },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.meetingRecord;
  return (
    <Page
      title={t('record:record.meeting')}
      lead={
        <p>
          {t('record:record.lead')} {t('record:record.meetingLead')}
        </p>
      }
      wide
    >
      <RecordFilters search={search} go={go} />
      {error ? <FailureNotice error={error} retry={() => void refetch()} /> : null}
      {page ? (
        <RecordSteps
          page={page}
          more={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
          file={meetingRecordFile(slug, recordSearchText(search))}
          withContribution
        />
      ) : (
        <Skeleton label={t('contributions:list.loading')} lines={6} />
      )}
    </Page>
  );
}
