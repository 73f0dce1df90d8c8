/** The links that one has made, also to what was withdrawn. */
import { useMutation, useQuery } from '@apollo/client/react';
import { MyLinksDocument, UnlinkContributionsDocument } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Mention } from '../contributions/card/mention';
import { OwnLine, OwnList } from '../lists/own-list';
import { TakeBack } from '../lists/take-back';
import { useMeeting } from '../meetings/use-meeting';
import { useArrivals } from '../outbox/use-arrivals';

const KINDS = ['linkContributions', 'unlinkContributions'] as const;

export function OwnLinks() {
  const { t } = useWords();
  const formats = useFormats();
  const { slug, timeZone } = useMeeting();
  const { data, error, refetch, fetchMore } = useQuery(MyLinksDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const again = () => void refetch().catch(() => {}); // Where nothing is shown, the notice says that it failed.
  useArrivals(KINDS, again);
  const [unlink] = useMutation(UnlinkContributionsDocument);
  const page = data?.meeting?.myLinks;
  return (
    <OwnList
      title={t('contributions:mine.links')}
      entries={page?.edges.map(({ node }) => node) ?? []}
      hasMore={page?.pageInfo.hasNextPage}
      more={() => fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } })}
      error={error}
      retry={again}
    >
      {({ id, kind, madeAt, from, to }) => (
        <>
          <OwnLine>
            <Mention mention={from} />
            <span>{t(`contributions:links.says.${kind}.FROM`)}</span>
            <Mention mention={to} />
            <time dateTime={madeAt}>{formats.dateTime(madeAt, timeZone)}</time>
          </OwnLine>
          <TakeBack
            mentions={[from, to]}
            label={t('contributions:links.remove')}
            done={t('contributions:links.done')}
            run={async () => {
              await unlink({ variables: { input: { linkId: id } } });
              await refetch();
            }}
          />
        </>
      )}
    </OwnList>
  );
}
