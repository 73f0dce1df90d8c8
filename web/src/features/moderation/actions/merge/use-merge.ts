/** Merging into another: bound to the versions that were seen, done once however often it is sent, and said aloud. */
import { useMutation } from '@apollo/client/react';
import {
  MergeContributionsDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
  type LinkedContributionFragment,
} from '@aportes/graphql/generated/graphql';
import { useRef } from 'react';
import { newId } from '../../../../lib/ids/new-id';
import { failureWords, problemWords } from '../../../../lib/problems/problems';
import { useRefusal } from '../../../../lib/problems/use-refusal';
import { useWords } from '../../../../lib/words/use-words';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import type { JustDecided } from '../../undo/just-decided';

export function useMerge(contribution: ContributionCardFragment, onDone: (decided: JustDecided) => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const { id: contributionId, version: expectedVersion, symbol } = contribution;
  const [merge, { loading }] = useMutation(MergeContributionsDocument);
  const unanswered = useRef<{ mergingId: string; decisionId: string; content: string }>(undefined);

  /** The same act, tried again before it was answered, has the same ids. */
  function idsOf(target: LinkedContributionFragment) {
    const content = [expectedVersion, target.id, target.version].join(' ');
    if (unanswered.current?.content !== content)
      unanswered.current = { mergingId: newId(), decisionId: newId(), content };
    return unanswered.current;
  }

  function answered(outcome: ContributionOutcomeFragment, decisionId: string): void {
    unanswered.current = undefined;
    switch (outcome.__typename) {
      case 'ContributionPayload':
      case 'UnseenPayload':
        announce(t('contributions:desk.done.MERGED', { symbol: shortSymbol(symbol ?? '') }));
        return onDone({ decisionId, kind: 'MERGED', symbol, version: expectedVersion + 1 });
      case 'Stale':
        return refusal.refuse((words) => words('contributions:desk.stale'));
      case 'Invalid':
        return refusal.refuse(problemWords('INVALID'));
      default:
        return refusal.refuse(problemWords(outcome.code));
    }
  }

  async function ask(target: LinkedContributionFragment): Promise<void> {
    const { mergingId, decisionId } = idsOf(target);
    const parents = [{ decisionId, contributionId, expectedVersion }];
    const input = { mergingId, parents, targetId: target.id, targetVersion: target.version };
    const outcome = (await merge({ variables: { input } })).data?.mergeContributions;
    if (outcome) answered(outcome, decisionId);
  }

  return {
    busy: loading,
    refusal: refusal.words,
    merge: async (target: LinkedContributionFragment) => {
      if (loading) return;
      refusal.clear();
      await ask(target).catch((error: unknown) => refusal.refuse(failureWords(error)));
    },
  };
}
