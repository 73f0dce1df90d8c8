/** How one stands to contributions, also where these were withdrawn. */
import { useMutation, useQuery } from '@apollo/client/react';
import { MyEndorsementsDocument, RetractEndorsementDocument } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { PeopleText } from '../../ui/text/people-text';
import { Mention } from '../contributions/card/mention';
import { OwnLine, OwnList } from '../lists/own-list';
import { TakeBack } from '../lists/take-back';
import { useMeeting } from '../meetings/use-meeting';
import { Redacted } from '../redactions/redacted';
import { useArrivals } from '../outbox/use-arrivals';

const KINDS = ['endorseContribution', 'retractEndorsement'] as const;

export function OwnEndorsements() {
  const { t } = useWords();
  const formats = useFormats();
  const { slug, timeZone } = useMeeting();
  const { data, error, refetch, fetchMore } = useQuery(MyEndorsementsDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const again = () => void refetch().catch(() => {}); // Where nothing is shown, the notice says that it failed.
  useArrivals(KINDS, again);
  const [retract] = useMutation(RetractEndorsementDocument);
  const page = data?.meeting?.myEndorsements;
  return (
    <OwnList
      title={t('contributions:mine.endorsements')}
      entries={page?.edges.map(({ node }) => node) ?? []}
      hasMore={page?.pageInfo.hasNextPage}
      more={() => fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } })}
      error={error}
      retry={again}
    >
      {({
        id,
        contributionId,
        standsOn,
        createdAt,
        stance,
        capacity,
        revisionNumber: number,
        standing,
        reservation,
      }) => (
        <>
          <OwnLine>
            <Mention mention={standsOn} />
            <span>
              {t(`contributions:endorse.mine.${stance}`)}, {t(`contributions:endorse.mineAs.${capacity}`)}
            </span>
            <span>{t('contributions:card.version', { number: formats.number(number) })}</span>
            {standing === 'PRESENT' ? null : <span>{t(`contributions:endorse.standing.${standing}`)}</span>}
            <time dateTime={createdAt}>{formats.dateTime(createdAt, timeZone)}</time>
          </OwnLine>
          <Redacted marks={standsOn.contribution?.redactions}>
            {reservation ? <PeopleText lang="" text={reservation} lines /> : null}
          </Redacted>
          <TakeBack
            mentions={[standsOn]}
            label={t('contributions:mine.takeBack.ENDORSEMENT')}
            done={t('contributions:endorse.retracted')}
            run={async () => {
              await retract({ variables: { input: { contributionId, endorsementId: id } } });
              await refetch();
            }}
          />
        </>
      )}
    </OwnList>
  );
}
