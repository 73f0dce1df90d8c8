/** Deciding: bound to the version that was seen, taken once, and never losing what was typed for the author. */
import { useMutation } from '@apollo/client/react';
import {
  AcceptContributionDocument,
  DeclineContributionDocument,
  RequestChangesDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import type { DeclineReason } from '@aportes/domain/vocabulary';
import { useDraft } from '../../lib/drafts/use-draft';
import type { FieldRefusal } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { useCommand } from '../contributions/author/use-command';
import { shortSymbol } from '../contributions/card/contribution-link';
import { noteProblems } from '../contributions/form/note-problems';
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
  if (kind === 'CHANGES_REQUESTED') return noteProblems('message', draft.message);
  if (kind === 'ACCEPTED') return [];
  const unreasoned = draft.reason === '' ? [{ field: 'reason', code: 'REQUIRED' as const }] : [];
  return [...unreasoned, ...noteProblems('note', draft.note)];
}

export function useDecision(contribution: ContributionCardFragment, onDone: (decided: JustDecided) => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const command = useCommand();
  const { id: contributionId, version: expectedVersion, symbol } = contribution;
  const draft = useDraft(`decide/${contributionId}`, BLANK);
  const [accept] = useMutation(AcceptContributionDocument);
  const [decline] = useMutation(DeclineContributionDocument);
  const [request] = useMutation(RequestChangesDocument);

  async function ask(
    kind: DecisionKind,
    decisionId: string,
  ): Promise<ContributionOutcomeFragment | undefined> {
    const seen = { contributionId, expectedVersion, decisionId };
    const { message, reason, note } = draft.value;
    if (kind === 'ACCEPTED') return (await accept({ variables: { input: seen } })).data?.acceptContribution;
    if (kind === 'CHANGES_REQUESTED')
      return (await request({ variables: { input: { ...seen, message } } })).data?.requestChanges;
    const because = { reason: reason || 'OTHER', note };
    return (await decline({ variables: { input: { ...seen, ...because } } })).data?.declineContribution;
  }

  return {
    ...command,
    draft: draft.value,
    change: (change: Partial<DecisionDraft>) => draft.setValue((last) => ({ ...last, ...change })),
    decide: (kind: DecisionKind) =>
      command.send({
        content: [kind, expectedVersion, draft.value],
        problems: decisionProblems(kind, draft.value),
        ask: (decisionId) => ask(kind, decisionId),
        onTaken: async (decisionId) => {
          announce(t(`contributions:desk.done.${kind}`, { symbol: shortSymbol(symbol ?? '') }));
          await draft.drop(BLANK);
          onDone({ decisionId, kind, symbol, version: expectedVersion + 1 });
        },
      }),
  };
}
