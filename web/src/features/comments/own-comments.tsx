/** What one has said about contributions, also where these were withdrawn. */
import { useMutation, useQuery } from '@apollo/client/react';
import { MyCommentsDocument, WithdrawCommentDocument } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { PeopleText } from '../../ui/text/people-text';
import { Mention } from '../contributions/card/mention';
import { OwnLine, OwnList } from '../lists/own-list';
import { TakeBack } from '../lists/take-back';
import { useMeeting } from '../meetings/use-meeting';
import { Redacted } from '../redactions/redacted';
import { useArrivals } from '../outbox/use-arrivals';

const KINDS = ['submitComment', 'reviseComment'] as const;

export function OwnComments() {
  const { t } = useWords();
  const formats = useFormats();
  const { slug, timeZone } = useMeeting();
  const { data, error, refetch, fetchMore } = useQuery(MyCommentsDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const again = () => void refetch().catch(() => {}); // Where nothing is shown, the notice says that it failed.
  useArrivals(KINDS, again);
  const [withdraw] = useMutation(WithdrawCommentDocument);
  const page = data?.meeting?.myComments;
  return (
    <OwnList
      title={t('contributions:mine.comments')}
      entries={page?.edges.map(({ node }) => node) ?? []}
      hasMore={page?.pageInfo.hasNextPage}
      more={() => fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } })}
      error={error}
      retry={again}
    >
      {({ id, standsOn, createdAt, language, text }) => (
        <>
          <OwnLine>
            <Mention mention={standsOn} />
            <time dateTime={createdAt}>{formats.dateTime(createdAt, timeZone)}</time>
          </OwnLine>
          <Redacted marks={standsOn.contribution?.redactions}>
            <PeopleText lang={language} text={text ?? ''} lines marked />
          </Redacted>
          <TakeBack
            mentions={[standsOn]}
            label={t('contributions:mine.takeBack.COMMENT')}
            done={t('contributions:comments.withdrawn')}
            run={async () => {
              await withdraw({ variables: { input: { commentId: id } } });
              await refetch();
            }}
          />
        </>
      )}
    </OwnList>
  );
}
