/** Sending a command about a contribution at once: taken once, its refusals in words, its fields named; what was typed stays. */
import type {
  ContributionCardFragment,
  ContributionOutcomeFragment,
  NotAllowedNowPartsFragment,
} from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useSameId } from '../../../lib/ids/same-id';
import { failureWords, problemWords, type FieldRefusal } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import type { InWords } from '../../../lib/words/in-words';

export interface Command {
  /** What is sent beside its id. */
  content: unknown;
  /** What is wrong with it, found here. */
  problems?: readonly FieldRefusal[];
  ask: (id: string) => Promise<ContributionOutcomeFragment | null | undefined>;
  /** With what stands now, where it is for the reader. */
  onTaken: (id: string, card: ContributionCardFragment | null) => void | Promise<void>;
}

/**
 * @param onStale what stands now must be read again
 * @param noLonger what is said where it is not open to it any more
 */
export function useCommand(onStale: () => void = () => {}, noLonger = noLongerWords) {
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isPending, setPending] = useState(false);
  const refusal = useRefusal();
  const same = useSameId();

  async function answered(
    outcome: ContributionOutcomeFragment,
    { content, onTaken }: Command,
  ): Promise<void> {
    const id = same.of(content);
    same.answered();
    switch (outcome.__typename) {
      case 'ContributionPayload':
        return onTaken(id, outcome.contribution);
      case 'UnseenPayload':
        return onTaken(id, null);
      case 'Invalid':
        return setFields(outcome.fields);
      case 'Stale':
        onStale();
        return refusal.refuse((words) => words('contributions:desk.stale'));
      case 'NotAllowedNow':
        onStale();
        return refusal.refuse(noLonger(outcome));
      default:
        return refusal.refuse(problemWords(outcome.code));
    }
  }

  return {
    fields,
    attempt,
    isPending,
    refusal: refusal.words,
    refuse: refusal.refuse,
    send: async (command: Command): Promise<void> => {
      if (isPending) return;
      setFields(command.problems ?? []);
      refusal.clear();
      setAttempt((last) => last + 1);
      if (command.problems?.length) return;
      setPending(true);
      try {
        const outcome = await command.ask(same.of(command.content));
        if (outcome) await answered(outcome, command);
      } catch (error) {
        refusal.refuse(failureWords(error));
      } finally {
        setPending(false);
      }
    },
  };
}

/** Decided meanwhile: as what, where the answer says so. */
function noLongerWords({ status, code }: NotAllowedNowPartsFragment): InWords {
  if (!status) return problemWords(code);
  return (t) => t('contributions:desk.decided', { status: t(`vocabulary:contributionStatus.${status}`) });
}
