/** What the author of something merged answers: kept on the device until it is sent, and taken once. */
import type { ContributionCardFragment, LineagePartsFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef } from 'react';
import { registerForm } from '../../lib/drafts/open-forms';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { addressOf } from '../meetings/addresses';
import { aboutContribution } from '../outbox/command-kinds';
import { refusalWords, undeliveredWords } from '../outbox/refusal-words';
import { useSending } from '../outbox/use-sending';
import { useWorthSaying } from '../outbox/use-worth-saying';

export type AskedOf = NonNullable<LineagePartsFragment['lineage']['ownCoAuthorship']>;
export type AskedContribution = Pick<ContributionCardFragment, 'id' | 'symbol'>;

const KIND = 'answerCoAuthorship';

export function wordsOf(isAgreed: boolean | null): 'asked' | 'agreed' | 'disagreed' {
  if (isAgreed === null) return 'asked';
  return isAgreed ? 'agreed' : 'disagreed';
}

export function useCoAuthorship(contribution: AskedContribution, asked: AskedOf, onDone: () => void) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const isWorthSaying = useWorthSaying();
  const refusal = useRefusal();
  const { owner } = useOutboxView();
  const { id: contributionId } = contribution;
  const { targetId, revisionNumber } = asked;
  const said = useRef('');
  const thing = aboutContribution(contributionId);
  const draftKey = `co-authorship/${owner ?? ''}/${contributionId}`;
  // There is nothing to fill in: what was refused comes back as its reason alone.
  useEffect(() => registerForm(draftKey, { isUntouched: () => true, give: () => {} }), [draftKey]);

  const { send, entries, isSending } = useSending({
    draftKey,
    isOwn: (entry) => entry.kind === KIND && entry.thing === thing,
    onReceived: () => announce(said.current),
    onRefused: (answer) => refusal.refuse(refusalWords(answer)),
  });
  const open = entries.filter(({ state }) => state !== 'received');

  const answer = async (isAgreed: boolean): Promise<void> => {
    if (isSending || open.length > 0) return;
    refusal.clear();
    const about = t(`lineage:${wordsOf(isAgreed)}`);
    said.current = about;
    const sent = await send({
      ...{ kind: KIND, thing, input: { contributionId, targetId, revisionNumber, isAgreed } },
      note: { ...{ text: '', language, about, place: addressOf(contribution) }, draft: null },
    });
    if (sent === 'received' || sent === 'refused') onDone();
    else if (sent !== 'kept') refusal.refuse(undeliveredWords(sent));
  };
  return {
    answer,
    refusal: refusal.words,
    isUnderWay: isSending || open.length > 0,
    /** What was refused is on its way back to here. */
    waiting: open.filter((one) => one.state !== 'refused' && isWorthSaying(one)),
  };
}
