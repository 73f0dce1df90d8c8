/** Deciding about an edit: bound to the version that was seen, taken once, and never losing the note. */
import { useMutation } from '@apollo/client/react';
import {
  AcceptEditDocument,
  DeclineEditDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import type { EditVerdict } from '@aportes/domain/vocabulary';
import { useDraft } from '../../lib/drafts/use-draft';
import type { InWords } from '../../lib/words/in-words';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { useCommand } from '../contributions/author/use-command';
import { shortSymbol } from '../contributions/card/contribution-link';
import { noteProblems } from '../contributions/form/note-problems';
import type { JustDecided } from './undo/just-decided';

const DONE = { ACCEPTED: 'EDIT_ACCEPTED', DECLINED: 'EDIT_DECLINED' } as const;

const noLonger = (): InWords => (t) => t('contributions:desk.noLongerWaits');

export function useEditDecision(
  contribution: ContributionCardFragment,
  revisionNumber: number,
  onDone: (decided: JustDecided) => void,
) {
  const { t } = useWords();
  const announce = useAnnounce();
  const command = useCommand(undefined, noLonger);
  const { id: contributionId, version: expectedVersion, symbol } = contribution;
  const note = useDraft(`decide-edit/${contributionId}`, '');
  const [accept] = useMutation(AcceptEditDocument);
  const [decline] = useMutation(DeclineEditDocument);

  async function ask(
    verdict: EditVerdict,
    decisionId: string,
  ): Promise<ContributionOutcomeFragment | undefined> {
    const seen = { contributionId, expectedVersion, revisionNumber, decisionId };
    if (verdict === 'ACCEPTED') return (await accept({ variables: { input: seen } })).data?.acceptEdit;
    return (await decline({ variables: { input: { ...seen, note: note.value } } })).data?.declineEdit;
  }

  const decide = (verdict: EditVerdict): Promise<void> =>
    command.send({
      content: [verdict, expectedVersion, revisionNumber, note.value],
      problems: verdict === 'ACCEPTED' ? [] : noteProblems('note', note.value),
      ask: (decisionId) => ask(verdict, decisionId),
      onTaken: async (decisionId) => {
        const kind = DONE[verdict];
        announce(t(`contributions:desk.done.${kind}`, { symbol: shortSymbol(symbol ?? '') }));
        await note.drop('');
        onDone({ decisionId, of: 'EDIT', kind, symbol, version: expectedVersion + 1 });
      },
    });

  return {
    ...command,
    note: note.value,
    setNote: (value: string) => note.setValue(value),
    accept: () => decide('ACCEPTED'),
    decline: () => decide('DECLINED'),
  };
}
