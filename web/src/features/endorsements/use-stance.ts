/** Taking a stance to the version one sees, and taking it back: shown at once, put right by the server's answer. */
import { useMutation } from '@apollo/client/react';
import {
  EndorseContributionDocument,
  RetractEndorsementDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import type { Capacity, Stance } from '@aportes/domain/vocabulary';
import { useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { failureWords, problemWords, type FieldRefusal } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
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
  const before = contribution.myEndorsement?.stance ?? null;
  const { revisionNumber } = contribution;
  const createdAt = new Date().toISOString();
  const mine = taken && { __typename: 'Endorsement' as const, ...taken, revisionNumber, createdAt };
  return {
    __typename: 'ContributionPayload',
    contribution: {
      ...contribution,
      myEndorsement: mine,
      breadth: withSupport(contribution.breadth, person, before, taken?.stance ?? null),
    },
  };
}

export function useStance(contribution: ContributionCardFragment, person: SupportingPerson) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [endorse] = useMutation(EndorseContributionDocument);
  const [retract] = useMutation(RetractEndorsementDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly FieldRefusal[]>([]);
  const unanswered = useRef<{ id: string; content: string }>(undefined);

  /** The same stance, tried again before it was answered, has the same id. */
  function idOf(taken: StanceTaken): string {
    const content = JSON.stringify([contribution.revisionNumber, taken]);
    if (unanswered.current?.content !== content) unanswered.current = { id: newId(), content };
    return unanswered.current.id;
  }

  function answered(outcome: ContributionOutcomeFragment | undefined, words: string): boolean {
    if (!outcome) return false;
    unanswered.current = undefined;
    if (outcome.__typename === 'ContributionPayload') {
      announce(words);
      return true;
    }
    if (outcome.__typename === 'Invalid') setRefusals(outcome.fields);
    else setFailure(problemWords(t, outcome.code));
    return false;
  }

  async function run(command: () => Promise<boolean>): Promise<boolean> {
    setFailure(null);
    setRefusals([]);
    try {
      return await command();
    } catch (error) {
      setFailure(failureWords(t, error));
      return false;
    }
  }

  return {
    failure,
    refusals,
    take: (taken: StanceTaken) =>
      run(async () => {
        const id = idOf(taken);
        const { id: contributionId, revisionNumber } = contribution;
        const { data } = await endorse({
          variables: { input: { id, contributionId, revisionNumber, ...taken } },
          optimisticResponse: { endorseContribution: expected(contribution, person, { id, ...taken }) },
        });
        return answered(data?.endorseContribution, t('contributions:endorse.done'));
      }),
    takeBack: () =>
      run(async () => {
        const { data } = await retract({
          variables: { input: { contributionId: contribution.id } },
          optimisticResponse: { retractEndorsement: expected(contribution, person, null) },
        });
        return answered(data?.retractEndorsement, t('contributions:endorse.retracted'));
      }),
  };
}
