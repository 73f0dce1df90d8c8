/** Taking back an own decision about a text or an edit, tags one has set, or an assignment: once, as long as nobody has acted on it, and said aloud. */
import { useMutation } from '@apollo/client/react';
import {
  UndoAssignmentDocument,
  UndoDecisionDocument,
  UndoEditDecisionDocument,
  UndoRetaggingDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { newId } from '../../../lib/ids/new-id';
import { failureWords, problemWords } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { shortSymbol } from '../../contributions/card/contribution-link';
import type { Undoable } from './just-decided';

const WAITS_AGAIN = 'contributions:desk.undo.done';
const STANDS_AGAIN = 'contributions:desk.undo.restored';
const WORDS = {
  RETAGGING: 'contributions:desk.tags.undone',
  EDIT: 'contributions:desk.undo.edit',
  ASSIGNMENT: STANDS_AGAIN,
};

export function useUndo(
  { decisionId, symbol, version, of }: Undoable,
  onUndone: (card: ContributionCardFragment) => void,
) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [undo, undoing] = useMutation(UndoDecisionDocument);
  const [undoTags, undoingTags] = useMutation(UndoRetaggingDocument);
  const [undoEdit, undoingEdit] = useMutation(UndoEditDecisionDocument);
  const [unassign, unassigning] = useMutation(UndoAssignmentDocument);
  // Tried again before it was answered, it is the same undoing.
  const [undoId] = useState(newId);

  async function outcomeOf(): Promise<ContributionOutcomeFragment | undefined> {
    const seen = { undoId, expectedVersion: version };
    const decided = { input: { ...seen, decisionId } };
    const assigned = { input: { undoId, assignmentId: decisionId } };
    if (of === 'ASSIGNMENT') return (await unassign({ variables: assigned })).data?.undoAssignment;
    if (of === 'EDIT') return (await undoEdit({ variables: decided })).data?.undoEditDecision;
    if (of !== 'RETAGGING') return (await undo({ variables: decided })).data?.undoDecision;
    const input = { ...seen, retaggingId: decisionId };
    return (await undoTags({ variables: { input } })).data?.undoRetagging;
  }

  async function ask(): Promise<void> {
    const outcome = await outcomeOf();
    if (!outcome) return;
    switch (outcome.__typename) {
      case 'UnseenPayload':
        return;
      case 'ContributionPayload':
        announce(t(of ? WORDS[of] : wordsOf(outcome.contribution), { symbol: shortSymbol(symbol ?? '') }));
        return onUndone(outcome.contribution);
      case 'Stale':
      case 'NotAllowedNow':
        return refusal.refuse((words) => words('contributions:desk.undo.tooLate'));
      case 'Invalid':
        return refusal.refuse(problemWords('INVALID'));
      default:
        return refusal.refuse(problemWords(outcome.code));
    }
  }

  return {
    isPending: [undoing, undoingTags, undoingEdit, unassigning].some(({ loading }) => loading),
    refusal: refusal.words,
    undo: () => {
      refusal.clear();
      void ask().catch((error: unknown) => refusal.refuse(failureWords(error)));
    },
  };
}

/** What was reopened stands again; all else waits again. */
function wordsOf({ status }: ContributionCardFragment): string {
  return status === 'ACCEPTED' ? STANDS_AGAIN : WAITS_AGAIN;
}
