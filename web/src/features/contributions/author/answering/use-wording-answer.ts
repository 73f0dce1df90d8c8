/** Answering to a proposed wording: bound to what was seen, given once; why one rejects it is kept while it is written. */
import { useMutation } from '@apollo/client/react';
import {
  ConfirmWordingDocument,
  RejectWordingDocument,
  type OwnContributionFragment,
} from '@aportes/graphql/generated/graphql';
import { useDraft } from '../../../../lib/drafts/use-draft';
import { useWords } from '../../../../lib/words/use-words';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { useCommand } from '../use-command';

export function useWordingAnswer({ id, version }: OwnContributionFragment, onDone: () => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const command = useCommand(onDone);
  const draft = useDraft(`wording-answer/${id}`, '');
  const [confirm] = useMutation(ConfirmWordingDocument);
  const [reject] = useMutation(RejectWordingDocument);
  const seen = { contributionId: id, expectedVersion: version };
  const message = draft.value.trim() || null;

  const taken = (word: 'confirmed' | 'rejected') => async () => {
    announce(t(`contributions:wording.${word}`));
    await draft.drop('');
    onDone();
  };

  return {
    ...command,
    message: draft.value,
    setMessage: draft.setValue,
    confirm: () =>
      command.send({
        content: ['CONFIRMED', seen],
        ask: async (answerId) =>
          (await confirm({ variables: { input: { ...seen, answerId } } })).data?.confirmWording,
        onTaken: taken('confirmed'),
      }),
    reject: () =>
      command.send({
        content: ['REJECTED', seen, message],
        ask: async (answerId) =>
          (await reject({ variables: { input: { ...seen, answerId, message } } })).data?.rejectWording,
        onTaken: taken('rejected'),
      }),
  };
}
