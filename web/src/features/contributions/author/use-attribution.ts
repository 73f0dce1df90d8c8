/** Sending another attribution level: what was chosen is kept until it is sent, and it is taken once. */
import type {
  ContributionOutcomeFragment,
  OwnContributionFragment,
} from '@aportes/graphql/generated/graphql';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { useDraft } from '../../../lib/drafts/use-draft';
import { useRefusal } from '../../../lib/problems/use-refusal';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { addressOf } from '../../meetings/addresses';
import { aboutContribution } from '../../outbox/command-kinds';
import { refusalWords, undeliveredWords } from '../../outbox/refusal-words';
import { useSending } from '../../outbox/use-sending';

export interface AttributionEnds {
  onDone: () => void;
  /** What stands now must be read again. */
  onStale: () => void;
}

export function useAttribution(contribution: OwnContributionFragment, { onDone, onStale }: AttributionEnds) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const { id: contributionId, version: expectedVersion } = contribution;
  const draftKey = `attribution/${contributionId}`;
  const draft = useDraft<AttributionLevel | null>(draftKey, null);
  const attributionLevel = draft.value ?? contribution.attributionLevel;
  const refusal = useRefusal();

  const { send, entries, isSending } = useSending({
    draftKey,
    onReceived: () => {
      announce(t('contributions:attribution.done'));
      onDone();
    },
    onRefused: (answer) => {
      if ((answer as ContributionOutcomeFragment).__typename === 'Stale') onStale();
      refusal.refuse(refusalWords(answer));
    },
  });

  async function save(): Promise<void> {
    if (isSending) return;
    refusal.clear();
    const sent = await send({
      kind: 'changeAttribution',
      thing: aboutContribution(contributionId),
      input: { contributionId, expectedVersion, attributionLevel },
      note: {
        text: '',
        language,
        about: t(`vocabulary:attributionLevel.${attributionLevel}`),
        place: addressOf(contribution),
        draft: { key: draftKey, value: attributionLevel },
      },
    });
    if (sent === 'kept' || sent === 'received') await draft.drop(null);
    else if (sent !== 'refused') refusal.refuse(undeliveredWords(sent));
  }

  return {
    level: attributionLevel,
    choose: (level: AttributionLevel) => draft.setValue(level),
    refusal: refusal.words,
    sending: isSending,
    waiting: entries.filter(({ state }) => state !== 'received'),
    send: save,
  };
}
