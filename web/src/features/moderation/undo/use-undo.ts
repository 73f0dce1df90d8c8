/** Taking an own decision back: once, as long as nobody has acted on it, and said aloud. */
import { useMutation } from '@apollo/client/react';
import { UndoDecisionDocument, type ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { newId } from '../../../lib/ids/new-id';
import { failureWords, problemWords } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { shortSymbol } from '../../contributions/card/contribution-link';
import type { Undoable } from './just-decided';

export function useUndo(
  { decisionId, symbol, version }: Undoable,
  onUndone: (card: ContributionCardFragment) => void,
) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [undo, { loading }] = useMutation(UndoDecisionDocument);
  // Tried again before it was answered, it is the same undoing.
  const [undoId] = useState(newId);

  async function ask(): Promise<void> {
    const input = { undoId, decisionId, expectedVersion: version };
    const outcome = (await undo({ variables: { input } })).data?.undoDecision;
    if (!outcome) return;
    switch (outcome.__typename) {
      case 'UnseenPayload':
        return;
      case 'ContributionPayload':
        announce(t('contributions:desk.undo.done', { symbol: shortSymbol(symbol ?? '') }));
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
    isPending: loading,
    refusal: refusal.words,
    undo: () => {
      refusal.clear();
      void ask().catch((error: unknown) => refusal.refuse(failureWords(error)));
    },
  };
}
