/** The open item and what says much the same: read by one question, and without what was said not to be the same. */
import { isMergeable } from '@aportes/domain/merging.policy';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  MarkNotDuplicateDocument,
  ClusterDocument,
  UnmarkNotDuplicateDocument,
  type ContributionCardFragment,
  type FurtherFieldsFragment,
} from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { failureWords } from '../../../../lib/problems/problems';
import { useRefusal } from '../../../../lib/problems/use-refusal';
import { useWords } from '../../../../lib/words/use-words';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { theirClaim } from '../../claims';

/** From which a new text can be written. */
export type Source = ContributionCardFragment & FurtherFieldsFragment;

export interface LikeItem {
  contribution: Source;
  percent: number;
  /** What is another session's, one's own, or in somebody's hand, is there to compare. */
  isFree: boolean;
}

export type Cluster = ReturnType<typeof useCluster>;

export function useCluster({ id: contributionId }: ContributionCardFragment) {
  const { data, error, refetch } = useQuery(ClusterDocument, {
    variables: { contributionId },
    fetchPolicy: 'cache-and-network',
  });
  const read = () => void refetch().catch(() => {}); // What was found before stays.
  const standing = data?.neighbours.filter((one) => isMergeable(one.contribution));
  const items = standing?.map(({ contribution, percent }): LikeItem => ({
    ...{ contribution, percent },
    isFree: contribution.abilities.merge && theirClaim(contribution) === null,
  }));
  const opened = data?.contribution;
  return { opened, items, error, read, notDuplicate: useNotDuplicate(contributionId, read) };
}

function useNotDuplicate(contributionId: string, onSaid: () => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [mark, marking] = useMutation(MarkNotDuplicateDocument);
  const [unmark, unmarking] = useMutation(UnmarkNotDuplicateDocument);
  /** What was last said here, and can be taken back. */
  const [said, setSaid] = useState<ContributionCardFragment | null>(null);

  async function ask(other: ContributionCardFragment, isSaid: boolean): Promise<void> {
    const variables = { input: { contributionId, otherId: other.id } };
    await (isSaid ? mark({ variables }) : unmark({ variables }));
    const symbol = shortSymbol(other.symbol ?? '');
    announce(t(`desk:together.${isSaid ? 'notDuplicate' : 'likeAgain'}`, { symbol }));
    setSaid(isSaid ? other : null);
    onSaid();
  }
  const give = (other: ContributionCardFragment, isSaid: boolean) => {
    refusal.clear();
    void ask(other, isSaid).catch((error: unknown) => refusal.refuse(failureWords(error)));
  };
  return {
    said,
    busy: marking.loading || unmarking.loading,
    refusal: refusal.words,
    say: (other: ContributionCardFragment) => give(other, true),
    takeBack: (other: ContributionCardFragment) => give(other, false),
  };
}
