/** Another wording while a rapporteur writes it: kept on the device, bound to the version that was seen, proposed once. */
import { useMutation } from '@apollo/client/react';
import { ProposeWordingDocument, type OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { useDraft } from '../../../../lib/drafts/use-draft';
import { useWords } from '../../../../lib/words/use-words';
import { useAnnounce } from '../../../../ui/notice/announcer';
import {
  reviseDraft,
  revisionOf,
  revisionProblems,
  saysTheSame,
  type ReviseDraft,
} from '../../../contributions/author/revise-draft';
import { useCommand } from '../../../contributions/author/use-command';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { noteProblems } from '../../../contributions/form/note-problems';
import type { ActionFormProps } from '../action';

interface WordingDraft extends ReviseDraft {
  message: string;
}

export function useWording(contribution: OwnContributionFragment, onDone: ActionFormProps['onDone']) {
  const { t } = useWords();
  const announce = useAnnounce();
  const command = useCommand();
  const [propose] = useMutation(ProposeWordingDocument);
  const { id, symbol, version } = contribution;
  const untouched: WordingDraft = { ...reviseDraft(contribution, ''), editKind: 'EDITORIAL', message: '' };
  const draft = useDraft<WordingDraft | null>(`wording/${id}`, null);
  const written = { ...untouched, ...draft.value };

  async function send(): Promise<void> {
    if (saysTheSame(contribution, written))
      return command.refuse((words) => words('contributions:wording.unchanged'));
    const { revisionId: _, reason: __, ...text } = revisionOf(contribution, written);
    const content = { ...text, expectedVersion: version, message: written.message || null };
    await command.send({
      content,
      problems: [
        ...revisionProblems(contribution, written),
        ...(written.message === '' ? [] : noteProblems('message', written.message)),
      ],
      ask: async (decisionId) => {
        const editKind = content.editKind ?? 'SUBSTANTIVE';
        const input = { ...content, editKind, decisionId };
        return (await propose({ variables: { input } })).data?.proposeWording;
      },
      onTaken: async (decisionId) => {
        const kind = 'AWAITING_AUTHOR';
        announce(t(`contributions:desk.done.${kind}`, { symbol: shortSymbol(symbol ?? '') }));
        await draft.drop(null);
        onDone({ decisionId, kind, symbol, version: version + 1 });
      },
    });
  }

  return {
    ...command,
    ready: draft.ready,
    draft: written,
    change: (part: Partial<WordingDraft>) => draft.setValue((last) => ({ ...untouched, ...last, ...part })),
    send,
  };
}
