/** Loads the meeting of an address once, keeps its day up to date, and gives it to everything below. */
import { useApolloClient, useQuery } from '@apollo/client/react';
import { MeetingDayDocument, MeetingDocument } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { PageWaiting } from '../failures/page-waiting';
import { FailureNotice } from '../failures/failure-notice';
import { NotFound } from '../failures/not-found';
import { useAttributionChanges } from '../live/use-attribution-changes';
import { changesSupport, useSupportChanges } from '../live/use-support-changes';
import { useMeetingChanges } from '../live/use-meeting-changes';
import type { MeetingChange } from '../live/meeting-feed';
import { useRedactions } from '../redactions/use-redactions';
import { MeetingProvider, type MeetingFrame } from './use-meeting';

export interface MeetingLayoutProps {
  slug: string;
  /** Stands around what is shown while there is no meeting. */
  frame: (content: React.ReactNode) => React.ReactNode;
  children: React.ReactNode;
}

export function MeetingLayout({ slug, frame, children }: MeetingLayoutProps) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(MeetingDocument, { variables: { slug } });
  if (data?.meeting)
    return (
      <MeetingProvider value={data.meeting}>
        <KeepDay meeting={data.meeting} />
        {children}
      </MeetingProvider>
    );
  if (data) return frame(<NotFound />);
  if (error)
    return frame(
      <Page title={t('web:failure.title')}>
        <FailureNotice error={error} retry={() => void refetch()} />
      </Page>,
    );
  return frame(<PageWaiting />);
}

const changesTheDay = (change: MeetingChange) =>
  change.type.startsWith('SESSION_') || change.type === 'AGENDA_ITEM_SET' || changesSupport(change);

/** Follows what the secretariat does, "now" and the sessions' states, and who is named on any page. */
function KeepDay({ meeting }: { meeting: MeetingFrame }) {
  const client = useApolloClient();
  useAttributionChanges(meeting.id);
  useRedactions(meeting);
  useSupportChanges(meeting);
  useMeetingChanges(meeting.id, (change) => {
    if (!changesTheDay(change)) return;
    void client
      .query({
        query: MeetingDayDocument,
        variables: { slug: meeting.slug },
        fetchPolicy: 'network-only',
      })
      .catch(() => {}); // The next change or reconnection asks again.
  });
  return null;
}
