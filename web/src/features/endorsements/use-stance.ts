/** Taking a stance to the version one sees, and taking it back: shown at once, put right by the server's answer. */
import type {
  ContributionCardFragment,
  ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import type { Capacity, Stance } from '@aportes/domain/vocabulary';
import { newId } from '../../lib/ids/new-id';
import type { EntryNote, NewEntry } from '../../lib/outbox/outbox-entry';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { addressOf } from '../meetings/addresses';
import { aboutContribution } from '../outbox/command-kinds';
import { undeliveredWords } from '../outbox/refusal-words';
import { useSending } from '../outbox/use-sending';
import { useWorthSaying } from '../outbox/use-worth-saying';
import type { SupportingPerson } from './supporter';
import { withSupport } from './with-support';

export interface StanceTaken {
  stance: Stance;
  capacity: Capacity;
  reservation: string | null;
}

function expected(
  contribution: ContributionCardFragment,
  person: SupportingPerson,
  taken: (StanceTaken & { id: string }) | null,
): ContributionOutcomeFragment {
  const before = contribution.myEndorsement ?? null;
  const { revisionNumber } = contribution;
  const createdAt = new Date().toISOString();
  const bound = { revisionNumber, standing: 'PRESENT' as const, createdAt };
  const mine = taken && { __typename: 'Endorsement' as const, ...taken, ...bound };
  return {
    __typename: 'ContributionPayload',
    contribution: {
      ...contribution,
      myEndorsement: mine,
      // Hidden support stays hidden: one's own stance is said beside it.
      breadth:
        contribution.breadth && withSupport(contribution.breadth, person, before, taken?.stance ?? null),
    },
  };
}

const KINDS = new Set(['endorseContribution', 'retractEndorsement']);

/** Key of the draft in which the words of a reservation are kept. */
export const stanceDraftKey = (owner: string | null, contributionId: string): string =>
  `stance/${owner ?? ''}/${contributionId}`;

export function useStance(
  contribution: ContributionCardFragment,
  person: SupportingPerson,
  draftKey: string,
) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const isWorthSaying = useWorthSaying();
  const failure = useRefusal();
  const { id: contributionId, revisionNumber, myEndorsement } = contribution;
  const thing = aboutContribution(contributionId);

  const { send, entries } = useSending({
    draftKey,
    isOwn: (entry) => entry.thing === thing && KINDS.has(entry.kind),
    onReceived: (answer) => {
      // Where it was withdrawn meanwhile, nothing of one's own stands there any more.
      const mine = (answer as { contribution?: ContributionCardFragment }).contribution?.myEndorsement;
      announce(t(mine ? 'contributions:endorse.done' : 'contributions:endorse.retracted'));
    },
    onRefused: () => {}, // Said beside what was refused.
  });

  async function run(
    command: Pick<NewEntry, 'input'> & { kind: 'endorseContribution' | 'retractEndorsement' },
    taken: (StanceTaken & { id: string }) | null,
    draft: EntryNote['draft'],
  ) {
    failure.clear();
    const sent = await send({
      ...command,
      thing,
      expected: expected(contribution, person, taken),
      note: { text: taken?.reservation ?? '', language, place: addressOf(contribution), draft },
    });
    const isDone = sent === 'kept' || sent === 'received';
    if (!isDone && sent !== 'refused') failure.refuse(undeliveredWords(sent));
    return isDone;
  }

  return {
    failure: failure.words,
    waiting: entries.filter(isWorthSaying),
    take: (taken: StanceTaken, draft: EntryNote['draft'] = null) => {
      const id = newId();
      const input = { id, contributionId, revisionNumber, ...taken };
      return run({ kind: 'endorseContribution', input }, { id, ...taken }, draft);
    },
    takeBack: () =>
      run(
        {
          kind: 'retractEndorsement',
          input: { contributionId, endorsementId: myEndorsement?.id ?? null },
        },
        null,
        null,
      ),
  };
}
