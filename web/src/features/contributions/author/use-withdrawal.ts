/** Sending a withdrawal: its reason is kept while it is written, and it is taken once. */
import { useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { addressOf } from '../../meetings/addresses';
import { aboutContribution } from '../../outbox/command-kinds';
import { useFailureWords, useRefusalWords } from '../../outbox/use-refusal-words';
import { useSending } from '../../outbox/use-sending';

export interface WithdrawableContribution {
  id: string;
  symbol: string | null;
  version: number;
}

export function useWithdrawal(contribution: WithdrawableContribution, onDone: () => void) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const refusalWords = useRefusalWords();
  const failureWords = useFailureWords();
  const { id, version } = contribution;
  const draftKey = `withdraw/${id}`;
  const draft = useDraft(draftKey, '');
  const [refusal, setRefusal] = useState<string | null>(null);

  const { send, entries, isSending } = useSending({
    draftKey,
    onReceived: () => {
      announce(t('contributions:author.withdrawn'));
      onDone();
    },
    onRefused: (answer) => setRefusal(refusalWords(answer)),
  });

  async function withdraw(): Promise<void> {
    if (isSending) return;
    setRefusal(null);
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
    else if (sent !== 'refused') setRefusal(failureWords(sent));
  }

  return {
    reason: draft.value,
    setReason: draft.setValue,
    refusal,
    sending: isSending,
    waiting: entries.filter(({ state }) => state !== 'received'),
    send: withdraw,
  };
}
