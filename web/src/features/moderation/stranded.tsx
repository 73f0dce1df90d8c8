/** At the end of what waits: what was merged into a text that was withdrawn since, and the way to where that is undone. */
import { useQuery } from '@apollo/client/react';
import { StrandedContributionsDocument } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Notice } from '../../ui/notice/notice';
import { Row } from '../../ui/page/page';
import { ContributionLink, shortSymbol } from '../contributions/card/contribution-link';
import { useMeetingChanges } from '../live/use-meeting-changes';
import { useMeeting } from '../meetings/use-meeting';

/** After these something is stranded, or no longer. */
const MOVES: readonly string[] = [
  'CONTRIBUTION_WITHDRAWN',
  'INTERVENTION_DISOWNED',
  'CONTRIBUTION_RESTORED',
  'CONTRIBUTION_LINEAGE_CHANGED',
  'RESYNC',
];

export function Stranded() {
  const { t } = useWords();
  const formats = useFormats();
  const { id, slug } = useMeeting();
  const { data, refetch } = useQuery(StrandedContributionsDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useMeetingChanges(id, ({ type }) => {
    if (MOVES.includes(type)) refetch().catch(() => {}); // The next change asks once more.
  });
  const all = data?.meeting?.strandedContributions ?? [];
  if (all.length === 0) return null;
  const count = all.length;
  return (
    <Notice look="warn" title={t('desk:stranded.title', { count, formatted: formats.number(count) })}>
      <p>{t('desk:stranded.hint')}</p>
      <Row>
        {all.map((one) => (
          <ContributionLink key={one.id} contribution={one}>
            {shortSymbol(one.symbol ?? '')}
          </ContributionLink>
        ))}
      </Row>
    </Notice>
  );
}
