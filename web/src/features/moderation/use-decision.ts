/** Deciding: bound to the version that was seen, taken once, and never losing what was typed for the author. */
import { useMutation } from '@apollo/client/react';
import {
  AcceptContributionDocument,
  DeclineContributionDocument,
  RequestChangesDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
  type NotAllowedNowPartsFragment,
} from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { DeclineReason } from '@aportes/domain/vocabulary';
import { useRef, useState } from 'react';
import { newId } from '../../lib/ids/new-id';
import { useDraft } from '../../lib/drafts/use-draft';
import { failureWords, problemWords, type FieldRefusal } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import type { InWords } from '../../lib/words/in-words';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { shortSymbol } from '../contributions/card/contribution-link';
import type { JustDecided } from './undo/just-decided';

/** Those that are taken by this. */
export type DecisionKind = 'ACCEPTED' | 'CHANGES_REQUESTED' | 'DECLINED';

export interface DecisionDraft {
  message: string;
  reason: DeclineReason | '';
  note: string;
}

const BLANK: DecisionDraft = { message: '', reason: '', note: '' };

export function decisionProblems(kind: DecisionKind, draft: DecisionDraft): FieldRefusal[] {
  const { max } = TEXT_LIMITS.note;
  const fault = (field: string, text: string): FieldRefusal[] => {
    const code = textFault(text, TEXT_LIMITS.note);
    return code ? [{ field, code, limit: max }] : [];
  };
  if (kind === 'CHANGES_REQUESTED') return fault('message', draft.message);
  if (kind === 'ACCEPTED') return [];
  const unreasoned = draft.reason === '' ? [{ field: 'reason', code: 'REQUIRED' as const }] : [];
  return [...unreasoned, ...fault('note', draft.note)];
}

/** Decided meanwhile: as what, where the answer says so. */
function noLongerWords({ status, code }: NotAllowedNowPartsFragment): InWords {
  if (!status) return problemWords(code);
  return (t) => t('contributions:desk.decided', { status: t(`vocabulary:contributionStatus.${status}`) });
}

export function useDecision(contribution: ContributionCardFragment, onDone: (decided: JustDecided) => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { id: contributionId, version: expectedVersion, symbol } = contribution;
  const draft = useDraft(`decide/${contributionId}`, BLANK);
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const refusal = useRefusal();
  const [attempt, setAttempt] = useState(0);
  const [accept, accepting] = useMutation(AcceptContributionDocument);
  const [decline, declining] = useMutation(DeclineContributionDocument);
  const [request, requesting] = useMutation(RequestChangesDocument);
  const busy = accepting.loading || declining.loading || requesting.loading;
  const unanswered = useRef<{ id: string; content: string }>(undefined);

  /** The same decision, tried again before it was answered, has the same id. */
  function idOf(kind: DecisionKind): string {
    const content = JSON.stringify([kind, expectedVersion, draft.value]);
    if (unanswered.current?.content !== content) unanswered.current = { id: newId(), content };
    return unanswered.current.id;
  }

  async function ask(kind: DecisionKind): Promise<ContributionOutcomeFragment | undefined> {
    const seen = { contributionId, expectedVersion, decisionId: idOf(kind) };
    const { message, reason, note } = draft.value;
    if (kind === 'ACCEPTED') return (await accept({ variables: { input: seen } })).data?.acceptContribution;
    if (kind === 'CHANGES_REQUESTED')
      return (await request({ variables: { input: { ...seen, message } } })).data?.requestChanges;
    const because = { reason: reason || 'OTHER', note };
    return (await decline({ variables: { input: { ...seen, ...because } } })).data?.declineContribution;
  }

  async function answered(kind: DecisionKind, outcome: ContributionOutcomeFragment): Promise<void> {
    const decisionId = idOf(kind);
    unanswered.current = undefined;
    switch (outcome.__typename) {
      case 'ContributionPayload':
      case 'UnseenPayload':
        announce(t(`contributions:desk.done.${kind}`, { symbol: shortSymbol(symbol ?? '') }));
        await draft.drop(BLANK);
        return onDone({ decisionId, kind, symbol, version: expectedVersion + 1 });
      case 'Invalid':
        return setFields(outcome.fields);
      case 'Stale':
        return refusal.refuse((words) => words('contributions:desk.stale'));
      case 'NotAllowedNow':
        return refusal.refuse(noLongerWords(outcome));
      default:
        return refusal.refuse(problemWords(outcome.code));
    }
  }

  return {
    draft: draft.value,
    change: (change: Partial<DecisionDraft>) => draft.setValue((last) => ({ ...last, ...change })),
    fields,
    refusal: refusal.words,
    attempt,
    busy,
    decide: async (kind: DecisionKind) => {
      if (busy) return;
      const found = decisionProblems(kind, draft.value);
      setFields(found);
      refusal.clear();
      setAttempt((last) => last + 1);
      if (found.length > 0) return;
      try {
        const outcome = await ask(kind);
        if (outcome) await answered(kind, outcome);
      } catch (error) {
        refusal.refuse(failureWords(error));
      }
    },
  };
}
