/** The front door: straight to the meeting where there is one, a list where there are several. */
import { useQuery } from '@apollo/client/react';
import { MeetingsDocument } from '@aportes/graphql/generated/graphql';
import { FailureNotice } from '../../features/failures/failure-notice';
import { PageWaiting } from '../../features/failures/page-waiting';
import { meetingAddress } from '../../features/meetings/addresses';
import { Redirect } from '../../lib/router/redirect';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';
import { MeetingList } from './meeting-list';

export function WelcomePage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(MeetingsDocument);
  if (!data && !error) return <PageWaiting />;
  const meetings = data?.meetings ?? [];
  const only = meetings.length === 1 ? meetings[0] : undefined;
  if (only) return <Redirect to={meetingAddress(only.slug)} />;
  return (
    <Page title={t('web:welcome.title')}>
      {error ? <FailureNotice error={error} retry={() => void refetch()} /> : null}
      {data && meetings.length === 0 ? <EmptyState>{t('web:welcome.none')}</EmptyState> : null}
      <MeetingList meetings={meetings} />
    </Page>
  );
}
