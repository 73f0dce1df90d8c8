/** Deciding about an edit: bound to the version that was seen, taken once, and never losing the note. */
import { useMutation } from '@apollo/client/react';
import {
  AcceptEditDocument,
  DeclineEditDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { EditVerdict } from '@aportes/domain/vocabulary';
import { useRef, useState } from 'react';
import { newId } from '../../lib/ids/new-id';
import { useDraft } from '../../lib/drafts/use-draft';
import { failureWords, problemWords, type FieldRefusal } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { shortSymbol } from '../contributions/card/contribution-link';
import type { JustDecided } from './undo/just-decided';

const DONE = { ACCEPTED: 'EDIT_ACCEPTED', DECLINED: 'EDIT_DECLINED' } as const;

export function useEditDecision(
  contribution: ContributionCardFragment,
  revisionNumber: number,
  onDone: (decided: JustDecided) => void,
) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { id: contributionId, version: expectedVersion } = contribution;
  const note = useDraft(`decide-edit/${contributionId}`, '');
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const refusal = useRefusal();
  const [attempt, setAttempt] = useState(0);
  const [accept, accepting] = useMutation(AcceptEditDocument);
  const [decline, declining] = useMutation(DeclineEditDocument);
  const busy = accepting.loading || declining.loading;
  const unanswered = useRef<{ id: string; content: string }>(undefined);

  /** The same decision, tried again before it was answered, has the same id. */
  function idOf(verdict: EditVerdict): string {
    const content = JSON.stringify([verdict, expectedVersion, revisionNumber, note.value]);
    if (unanswered.current?.content !== content) unanswered.current = { id: newId(), content };
    return unanswered.current.id;
  }

  async function ask(verdict: EditVerdict): Promise<ContributionOutcomeFragment | undefined> {
    const seen = { contributionId, expectedVersion, revisionNumber, decisionId: idOf(verdict) };
    if (verdict === 'ACCEPTED') return (await accept({ variables: { input: seen } })).data?.acceptEdit;
    return (await decline({ variables: { input: { ...seen, note: note.value } } })).data?.declineEdit;
  }

  async function answered(verdict: EditVerdict, outcome: ContributionOutcomeFragment): Promise<void> {
    const decisionId = idOf(verdict);
    unanswered.current = undefined;
    switch (outcome.__typename) {
      case 'ContributionPayload':
      case 'UnseenPayload':
        announce(
          t(`contributions:desk.done.${DONE[verdict]}`, { symbol: shortSymbol(contribution.symbol ?? '') }),
        );
        await note.drop('');
        return onDone({
          ...{ decisionId, of: 'EDIT', kind: DONE[verdict] },
          ...{ symbol: contribution.symbol, version: expectedVersion + 1 },
        });
      case 'Invalid':
        return setFields(outcome.fields);
      case 'Stale':
        return refusal.refuse((words) => words('contributions:desk.stale'));
      case 'NotAllowedNow':
        return refusal.refuse((words) => words('contributions:desk.noLongerWaits'));
      default:
        return refusal.refuse(problemWords(outcome.code));
    }
  }

  async function decide(verdict: EditVerdict): Promise<void> {
    if (busy) return;
    refusal.clear();
    try {
      const outcome = await ask(verdict);
      if (outcome) await answered(verdict, outcome);
    } catch (error) {
      refusal.refuse(failureWords(error));
    }
  }

  async function declineIfSaid(): Promise<void> {
    const code = textFault(note.value, TEXT_LIMITS.note);
    setFields(code ? [{ field: 'note', code, limit: TEXT_LIMITS.note.max }] : []);
    setAttempt((last) => last + 1);
    if (!code) await decide('DECLINED');
  }

  return {
    note: note.value,
    setNote: (value: string) => note.setValue(value),
    fields,
    refusal: refusal.words,
    attempt,
    busy,
    accept: () => decide('ACCEPTED'),
    decline: declineIfSaid,
  };
}
