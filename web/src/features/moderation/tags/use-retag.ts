/** Setting tags anew: bound to the version that was seen, done once, and the way back at hand. */
import { useMutation } from '@apollo/client/react';
import {
  RetagContributionDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
  type RetagContributionInput,
} from '@aportes/graphql/generated/graphql';
import { useSameId } from '../../../lib/ids/same-id';
import { failureWords, problemWords } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { shortSymbol } from '../../contributions/card/contribution-link';
import type { OnChanged } from '../changed-context';

export type TagChange = Pick<RetagContributionInput, 'kind' | 'themeIds' | 'subregionIds'>;

type Tagged = Pick<ContributionCardFragment, 'id' | 'version' | 'symbol'>;

export function useRetag({ id: contributionId, version, symbol }: Tagged, onDone: OnChanged) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [send, { loading }] = useMutation(RetagContributionDocument);
  const same = useSameId();

  function answered(retaggingId: string, outcome: ContributionOutcomeFragment): void {
    same.answered();
    switch (outcome.__typename) {
      case 'UnseenPayload':
        return;
      case 'ContributionPayload': {
        const { contribution } = outcome;
        announce(t('contributions:desk.done.RETAGGED', { symbol: shortSymbol(symbol ?? '') }));
        const undoable = { decisionId: retaggingId, symbol, version: contribution.version };
        return onDone(contribution, { ...undoable, kind: 'RETAGGED', of: 'RETAGGING' });
      }
      case 'Invalid':
        return refusal.refuse(problemWords('INVALID'));
      case 'Stale':
        return refusal.refuse((words) => words('contributions:desk.tags.stale'));
      default:
        return refusal.refuse(problemWords(outcome.code));
    }
  }

  async function ask(change: TagChange): Promise<void> {
    const retaggingId = same.of([version, change]);
    const input = { retaggingId, contributionId, expectedVersion: version, ...change };
    const outcome = (await send({ variables: { input } })).data?.retagContribution;
    if (outcome) answered(retaggingId, outcome);
  }

  return {
    busy: loading,
    refusal: refusal.words,
    retag: (change: TagChange) => {
      if (loading) return;
      refusal.clear();
      void ask(change).catch((error: unknown) => refusal.refuse(failureWords(error)));
    },
  };
}
