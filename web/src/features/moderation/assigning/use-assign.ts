/** Saying whose an item is meant to be: from whoever it was seen to be, done once, and the way back at hand. */
import { useMutation } from '@apollo/client/react';
import {
  AssignContributionDocument,
  type AssigneePartsFragment,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import { useSameId } from '../../../lib/ids/same-id';
import { failureWords, problemWords } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { shortSymbol } from '../../contributions/card/contribution-link';
import type { OnChanged } from '../changed-context';

type Assigned = Pick<ContributionCardFragment, 'id' | 'symbol' | 'assignee'>;

/** To nobody where it is null. */
type To = AssigneePartsFragment | null;

export function useAssign({ id: contributionId, symbol, assignee }: Assigned, onDone: OnChanged) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [send, { loading }] = useMutation(AssignContributionDocument);
  const same = useSameId();
  const seenAssigneeId = assignee?.id ?? null;

  function answered(decisionId: string, to: To, outcome: ContributionOutcomeFragment): void {
    same.answered();
    switch (outcome.__typename) {
      case 'UnseenPayload':
        return;
      case 'ContributionPayload': {
        const { contribution } = outcome;
        const kind = to ? 'ASSIGNED' : 'UNASSIGNED';
        const name = to?.name ?? '';
        announce(t(`contributions:desk.done.${kind}`, { symbol: shortSymbol(symbol ?? ''), name }));
        const undoable = { decisionId, symbol, version: contribution.version, of: 'ASSIGNMENT' as const };
        return onDone(contribution, { ...undoable, kind, name });
      }
      case 'Invalid':
        return refusal.refuse((words) => words('desk:assign.notTo'));
      case 'Stale':
        return refusal.refuse((words) => words('desk:assign.stale'));
      default:
        return refusal.refuse(problemWords(outcome.code));
    }
  }

  async function ask(to: To): Promise<void> {
    const assignmentId = same.of([seenAssigneeId, to?.id]);
    const input = { assignmentId, contributionId, assigneeId: to?.id ?? null, seenAssigneeId };
    const outcome = (await send({ variables: { input } })).data?.assignContribution;
    if (outcome) answered(assignmentId, to, outcome);
  }

  return {
    busy: loading,
    refusal: refusal.words,
    assign: (to: To) => {
      if (loading) return;
      refusal.clear();
      void ask(to).catch((error: unknown) => refusal.refuse(failureWords(error)));
    },
  };
}
