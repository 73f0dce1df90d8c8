/** Beside the support of a text: why its reader does not endorse it who is named there, or asked again, and the answer. */
import { useApolloClient } from '@apollo/client/react';
import {
  ContributionDetailsByIdDocument,
  type ContributionPageFragment,
} from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Stack } from '../../ui/page/page';
import { useArrivals } from '../outbox/use-arrivals';
import { CoAuthorship } from './co-authorship';
import { useLineage } from './use-lineage';

export function NamedHere({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const client = useApolloClient();
  const { id } = contribution;
  const { lineage, refresh } = useLineage(id, contribution.meeting.id);
  const own = (lineage?.coAuthorshipsHere ?? []).filter(({ mayAgree }) => mayAgree);
  const agreed = own.filter(({ isAgreed }) => isAgreed);
  const asked = own.filter(({ isAgreed }) => isAgreed === null);
  const shown = agreed.length > 0 ? agreed : asked;
  // Whoever is not named any more may endorse it at once.
  const answered = () => {
    refresh();
    void client
      .query({ query: ContributionDetailsByIdDocument, variables: { id }, fetchPolicy: 'network-only' })
      .catch(() => {}); // The next change asks once more.
  };
  useArrivals(['answerCoAuthorship'], answered);
  if (contribution.abilities.endorse || shown.length === 0) return null;
  return (
    <Stack gap="tight">
      <p>{t(`lineage:${agreed.length > 0 ? 'namedHere' : 'askedAgain'}`)}</p>
      {shown.map((one) => (
        <CoAuthorship
          key={one.contributionId}
          contribution={{ id: one.contributionId, symbol: null }}
          asked={one}
          onDone={answered}
        />
      ))}
    </Stack>
  );
}
