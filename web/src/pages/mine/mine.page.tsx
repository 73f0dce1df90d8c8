/** What one has written in this meeting, and what became of it; what waits for an answer first. */
import { useQuery } from '@apollo/client/react';
import { MyContributionsDocument, type OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { AuthorTools } from '../../features/contributions/author/author-tools';
import { CardList } from '../../features/contributions/card/card-list';
import { FailureNotice } from '../../features/failures/failure-notice';
import { NoPermission } from '../../features/failures/no-permission';
import { useMeetingChanges } from '../../features/live/use-meeting-changes';
import { meetingAddress, sessionAddress } from '../../features/meetings/addresses';
import { openSession } from '../../features/meetings/current-session';
import { useMeeting } from '../../features/meetings/use-meeting';
import { WaitingSection } from '../../features/outbox/waiting-section';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page, Section } from '../../ui/page/page';
import { EmptyState, Skeleton } from '../../ui/status/waiting';

export function MinePage() {
  const { t } = useWords();
  const { abilities } = useMeeting();
  return abilities.takePart ? <Mine /> : <NoPermission who={t('contributions:capture.join')} />;
}

const isAsked = ({ status }: OwnContributionFragment) =>
  status === 'CHANGES_REQUESTED' || status === 'AWAITING_AUTHOR';

function Mine() {
  const { t } = useWords();
  const { slug, id: meetingId } = useMeeting();
  const { data, error, refetch, fetchMore } = useQuery(MyContributionsDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const again = () => void refetch().catch(() => {}); // The next change asks once more.
  const page = data?.meeting?.myContributions;
  const all = page?.edges.map(({ node }) => node) ?? [];
  useMeetingChanges(meetingId, ({ contributionId, contribution }) => {
    if (contribution?.isMine || all.some((one) => one.id === contributionId)) again();
  });
  const asked = all.filter(isAsked);
  return (
    <Page title={t('contributions:mine.heading')}>
      <WaitingSection />
      {error && !page ? <FailureNotice error={error} retry={again} /> : null}
      {!page && !error ? <Skeleton label={t('contributions:list.loading')} lines={6} /> : null}
      {page && all.length === 0 ? <NothingYet /> : null}
      {asked.length > 0 ? (
        <Section title={t('contributions:mine.waiting')}>
          <Own label={t('contributions:mine.waiting')} cards={asked} onDone={again} />
        </Section>
      ) : null}
      {all.length > asked.length ? (
        <Section title={t('contributions:mine.all')}>
          <Own
            label={t('contributions:mine.all')}
            cards={all.filter((one) => !isAsked(one))}
            onDone={again}
            hasMore={page?.pageInfo.hasNextPage}
            more={() => fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } })}
          />
        </Section>
      ) : null}
    </Page>
  );
}

interface OwnProps {
  label: string;
  cards: readonly OwnContributionFragment[];
  onDone: () => void;
  hasMore?: boolean;
  more?: () => Promise<unknown>;
}

function Own({ label, cards, onDone, hasMore = false, more = () => Promise.resolve() }: OwnProps) {
  const { subregions, timeZone } = useMeeting();
  return (
    <CardList
      label={label}
      cards={cards}
      hasMore={hasMore}
      more={more}
      subregionCodes={subregions.map((one) => one.code)}
      timeZone={timeZone}
      withSession
      tools={(contribution) => (
        <AuthorTools contribution={contribution} onDone={onDone} timeZone={timeZone} />
      )}
    />
  );
}

function NothingYet() {
  const { t } = useWords();
  const { slug, agenda } = useMeeting();
  const open = openSession(agenda);
  return (
    <EmptyState
      action={
        open ? (
          <Link to={sessionAddress(slug, open.position)}>{t('contributions:mine.write')}</Link>
        ) : (
          <Link to={meetingAddress(slug)}>{t('contributions:session.agenda')}</Link>
        )
      }
    >
      {t('contributions:mine.empty')}
    </EmptyState>
  );
}
