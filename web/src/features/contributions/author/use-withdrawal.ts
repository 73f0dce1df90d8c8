/** Sending a withdrawal: its reason is kept while it is written, and it is taken once. */
import { useDraft } from '../../../lib/drafts/use-draft';
import { useRefusal } from '../../../lib/problems/use-refusal';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { addressOf } from '../../meetings/addresses';
import { aboutContribution } from '../../outbox/command-kinds';
import { refusalWords, undeliveredWords } from '../../outbox/refusal-words';
import { useSending } from '../../outbox/use-sending';

export interface WithdrawableContribution {
  id: string;
  symbol: string | null;
  version: number;
}

export function useWithdrawal(contribution: WithdrawableContribution, onDone: () => void) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const { id, version } = contribution;
  const draftKey = `withdraw/${id}`;
  const draft = useDraft(draftKey, '');
  const refusal = useRefusal();

  const { send, entries, isSending } = useSending({
    draftKey,
    onReceived: () => {
      announce(t('contributions:author.withdrawn'));
      onDone();
    },
    onRefused: (answer) => refusal.refuse(refusalWords(answer)),
  });

  async function withdraw(): Promise<void> {
    if (isSending) return;
    refusal.clear();
    const reason = draft.value.trim();
    const sent = await send({
      kind: 'withdrawContribution',
      thing: aboutContribution(id),
      input: { contributionId: id, expectedVersion: version, reason: reason || null },
      note: {
        text: reason,
        language,
        place: addressOf(contribution),
        draft: { key: draftKey, value: draft.value },
      },
    });
    if (sent === 'kept' || sent === 'received') await draft.drop('');
    else if (sent !== 'refused') refusal.refuse(undeliveredWords(sent));
  }

  return {
    reason: draft.value,
    setReason: draft.setValue,
    refusal: refusal.words,
    sending: isSending,
    waiting: entries.filter(({ state }) => state !== 'received'),
    send: withdraw,
  };
}
