/** Who takes which stance, by name as attribution allows, with reservations in their own words. */
import { useQuery } from '@apollo/client/react';
import {
  ContributionSupportDocument,
  type ContributionSupportQuery,
} from '@aportes/graphql/generated/graphql';
import { useRef } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { EmptyState, Skeleton } from '../../ui/status/waiting';
import { PeopleText } from '../../ui/text/people-text';
import { useAuthorWords } from '../contributions/card/use-author-words';
import { FailureNotice } from '../failures/failure-notice';
import { More } from '../lists/more';
import { useMeetingChanges } from '../live/use-meeting-changes';
import styles from './endorsements.module.css';

export interface SupportersProps {
  contributionId: string;
  meetingId: string;
}

export function Supporters({ contributionId, meetingId }: SupportersProps) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const { data, error, refetch, fetchMore } = useQuery(ContributionSupportDocument, {
    variables: { id: contributionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const again = () => void refetch().catch(() => {}); // The next change asks once more.
  useMeetingChanges(meetingId, ({ contributionId: changed, type }) => {
    // What an endorsement is to the text changes with either of them.
    if (changed === contributionId && (type.includes('ENDORSE') || type === 'CONTRIBUTION_REVISED')) again();
  });
  const page = data?.contribution?.endorsements;
  if (!page)
    return error ? (
      <FailureNotice error={error} retry={again} />
    ) : (
      <Skeleton label={t('contributions:list.loading')} />
    );
  if (page.edges.length === 0) return <EmptyState>{t('contributions:endorse.nobody')}</EmptyState>;
  return (
    <>
      <ul ref={list} role="list" className={styles.people} aria-label={t('contributions:endorse.who')}>
        {page.edges.map(({ node }) => (
          <li key={node.id} tabIndex={-1}>
            <Supporter endorsement={node} />
          </li>
        ))}
      </ul>
      <More
        list={list}
        count={page.edges.length}
        hasMore={page.pageInfo.hasNextPage}
        more={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
      />
    </>
  );
}

type Page = NonNullable<NonNullable<ContributionSupportQuery['contribution']>['endorsements']>;
type Shown = Page['edges'][number]['node'];

function Supporter({ endorsement }: { endorsement: Shown }) {
  const { t } = useWords();
  const formats = useFormats();
  const author = useAuthorWords();
  const { stance, capacity, revisionNumber, standing, reservation, endorsedBy, isMine } = endorsement;
  return (
    <div className={styles.supporter}>
      <span>
        {author(endorsedBy)}
        {isMine ? ` (${t('contributions:endorse.you')})` : null}
      </span>
      <span className={styles.stance}>
        {[
          t(`vocabulary:stance.${stance}`),
          t(`contributions:endorse.as.${capacity}`),
          t('contributions:endorse.forVersion', { number: formats.number(revisionNumber) }),
          ...(standing === 'PRESENT' ? [] : [t(`contributions:endorse.standing.${standing}`)]),
        ].join(' · ')}
      </span>
      {reservation ? <PeopleText lang="" text={reservation} /> : null}
    </div>
  );
}
