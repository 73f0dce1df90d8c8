/** All that is one's own in this meeting: what waits for an answer first, what is being written, what became of the rest. */
import { Suspense } from 'react';
import { AuthorTools } from '../../features/contributions/author/author-tools';
import { CardList } from '../../features/contributions/card/card-list';
import { FailureNotice } from '../../features/failures/failure-notice';
import { NoPermission } from '../../features/meetings/no-permission';
import { meetingAddress, sessionAddress } from '../../features/meetings/addresses';
import { openSession } from '../../features/meetings/current-session';
import { useMeeting } from '../../features/meetings/use-meeting';
import { WhereItWent } from '../../features/links/where-it-went';
import { WaitingSection } from '../../features/outbox/waiting-section';
import { optional } from '../../lib/optional/optional';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page, Section } from '../../ui/page/page';
import { EmptyState, Skeleton } from '../../ui/status/waiting';
import { useMine, type Mine as MineContribution } from './use-mine';

const OwnDrafts = optional(
  async () => (await import('../../features/contributions/drafts/own-drafts')).OwnDrafts,
);
const OwnCoAuthorship = optional(
  async () => (await import('../../features/lineage/own-co-authorship')).OwnCoAuthorship,
);
const OwnTraces = optional(async () => (await import('./own-traces')).OwnTraces);

export function MinePage() {
  const { t } = useWords();
  const { abilities } = useMeeting();
  return abilities.takePart ? <Mine /> : <NoPermission who={t('contributions:capture.join')} />;
}

function Mine() {
  const { t } = useWords();
  const { slug } = useMeeting();
  const { asked, rest, isKnown, error, again, hasMoreAsked, moreAsked, hasMore, more } = useMine(slug);
  const isNothing = isKnown && asked.length + rest.length === 0;
  return (
    <Page title={t('contributions:mine.heading')}>
      <WaitingSection />
      {error && !isKnown ? <FailureNotice error={error} retry={again} /> : null}
      {!isKnown && !error ? <Skeleton label={t('contributions:list.loading')} lines={6} /> : null}
      {isNothing ? <NothingYet /> : null}
      {asked.length > 0 ? (
        <Section title={t('contributions:mine.waiting')}>
          <Own
            label={t('contributions:mine.waiting')}
            cards={asked}
            onDone={again}
            hasMore={hasMoreAsked}
            more={moreAsked}
          />
        </Section>
      ) : null}
      <Suspense>
        <OwnDrafts />
      </Suspense>
      {rest.length > 0 ? (
        <Section title={t('contributions:mine.all')}>
          <Own
            label={t('contributions:mine.all')}
            cards={rest}
            onDone={again}
            hasMore={hasMore}
            more={more}
          />
        </Section>
      ) : null}
      <Suspense>
        <OwnTraces />
      </Suspense>
    </Page>
  );
}

interface OwnProps {
  label: string;
  cards: readonly MineContribution[];
  onDone: () => void;
  hasMore?: boolean;
  more?: () => Promise<unknown>;
}

function Own({ label, cards, onDone, hasMore = false, more = () => Promise.resolve() }: OwnProps) {
  const { subregions, timeZone, slug } = useMeeting();
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
        <>
          <WhereItWent contribution={contribution} />
          {contribution.lineage.ownCoAuthorship ? (
            <Suspense>
              <OwnCoAuthorship contribution={contribution} onDone={onDone} />
            </Suspense>
          ) : null}
          <AuthorTools contribution={contribution} onDone={onDone} timeZone={timeZone} slug={slug} />
        </>
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
