/** The people of a meeting, for its secretariat: the open door, invitations, and who takes part as what. */
import { useQuery } from '@apollo/client/react';
import { MeetingInvitationsDocument, MeetingParticipantsDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { FailureNotice } from '../../features/failures/failure-notice';
import { NoPermission } from '../../features/meetings/no-permission';
import { useMeeting } from '../../features/meetings/use-meeting';
import { InvitationList } from '../../features/people/invitation-list';
import { InviteForm } from '../../features/people/invite-form';
import { JoinDoor } from '../../features/people/join-door';
import { ParticipantList } from '../../features/people/participant-list';
import styles from '../../features/people/people.module.css';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';

const PAGE = 50;
/** Mails go out and are answered while one looks on (milliseconds). */
const LOOK_AGAIN_MS = 10_000;

export function PeoplePage() {
  const { t } = useWords();
  const { abilities } = useMeeting();
  if (!abilities.run) return <NoPermission who={t('people:page.only')} />;
  return (
    <Page title={t('people:page.title')} wide>
      <Inside />
    </Page>
  );
}

function Inside() {
  const { slug } = useMeeting();
  const variables = { slug, first: PAGE };
  const [isLong, setLong] = useState(false);
  const invited = useQuery(MeetingInvitationsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    pollInterval: isLong ? 0 : LOOK_AGAIN_MS,
  });
  const present = useQuery(MeetingParticipantsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const invitations = invited.data?.meeting?.invitations;
  const participants = present.data?.meeting?.participants;
  const error = invited.error ?? present.error;
  const refresh = () => void Promise.all([invited.refetch(), present.refetch()]);
  const moreInvitations = () => {
    // Looking again would shorten the list that is being read.
    setLong(true);
    return invited.fetchMore({ variables: { after: invitations?.pageInfo.endCursor } });
  };
  return (
    <div className={styles.columns}>
      <div className={styles.aside}>
        <JoinDoor />
        <InviteForm onInvited={refresh} />
      </div>
      <div className={styles.main}>
        {error ? <FailureNotice error={error} retry={refresh} /> : null}
        {invitations ? (
          <InvitationList
            invitations={invitations.edges.map(({ node }) => node)}
            hasMore={invitations.pageInfo.hasNextPage}
            more={moreInvitations}
          />
        ) : null}
        {participants ? (
          <ParticipantList
            participants={participants.edges.map(({ node }) => node)}
            totalCount={participants.totalCount}
            hasMore={participants.pageInfo.hasNextPage}
            more={() => present.fetchMore({ variables: { after: participants.pageInfo.endCursor } })}
            onRemoved={refresh}
          />
        ) : null}
      </div>
    </div>
  );
}
