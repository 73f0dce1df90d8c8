/** What speakers say to what was taken down of them: kept on the device until it is answered, and taken once. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef } from 'react';
import { registerForm } from '../../lib/drafts/open-forms';
import { newId } from '../../lib/ids/new-id';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { addressOf } from '../meetings/addresses';
import { aboutContribution } from '../outbox/command-kinds';
import { refusalWords, undeliveredWords } from '../outbox/refusal-words';
import { useArrivals } from '../outbox/use-arrivals';
import { useSending } from '../outbox/use-sending';
import { useWorthSaying } from '../outbox/use-worth-saying';

const SAID = { confirmIntervention: 'CONFIRMED', disownIntervention: 'NOT_MINE' } as const;
export type SpeakerAnswerKind = keyof typeof SAID;
const KINDS = Object.keys(SAID) as SpeakerAnswerKind[];

export type AnswerableContribution = Pick<
  ContributionCardFragment,
  'id' | 'symbol' | 'revisionNumber' | 'confirmation' | 'abilities'
>;

export function useCapturedAnswer(contribution: AnswerableContribution, onDone: () => void) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const isWorthSaying = useWorthSaying();
  const refusal = useRefusal();
  const { owner } = useOutboxView();
  const { id: contributionId, revisionNumber } = contribution;
  const said = useRef('');
  const draftKey = `answer-as-speaker/${owner ?? ''}/${contributionId}`;
  // There is nothing to fill in: what was refused comes back as its reason alone.
  useEffect(() => registerForm(draftKey, { isUntouched: () => true, give: () => {} }), [draftKey]);
  const isOwn = ({ kind, thing }: { kind: string; thing: string }) =>
    thing === aboutContribution(contributionId) && KINDS.some((one) => one === kind);

  const { send, entries, isSending } = useSending({
    draftKey,
    isOwn,
    onReceived: () => announce(said.current),
    onRefused: (answer) => refusal.refuse(refusalWords(answer)),
  });
  const open = entries.filter(({ state }) => state !== 'received');
  // Also what was refused: it stands otherwise than it was read.
  useArrivals(KINDS, onDone);

  const answer = async (kind: SpeakerAnswerKind): Promise<void> => {
    if (isSending || open.length > 0) return;
    refusal.clear();
    const input = { answerId: newId(), contributionId, revisionNumber };
    const about = t(`vocabulary:confirmation.${SAID[kind]}`);
    said.current = about;
    const sent = await send({
      ...{ kind, thing: aboutContribution(contributionId), input },
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
