/** Doing the same to many at once, and taking all of it back: one question, an answer for each. */
import { useMutation } from '@apollo/client/react';
import {
  AcceptContributionsDocument,
  RetagContributionsDocument,
  UndoDecisionsDocument,
  UndoRetaggingsDocument,
  type BulkOutcomeFragment,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import { useRef, useState } from 'react';
import { newId } from '../../../lib/ids/new-id';
import { failureWords } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import type { TagChange } from '../tags/use-retag';
import { outcomesOf, type BulkOutcomes, type DoneOne } from './bulk-outcome';

export type BulkKind = 'ACCEPTED' | 'RETAGGED';

export interface BulkTold extends BulkOutcomes {
  kind: BulkKind;
  /** Taken back. */
  isUndone: boolean;
}

type Card = ContributionCardFragment;
type Answers = readonly (BulkOutcomeFragment | null)[] | undefined;

/** One that is refused is told with the others: what was done is not lost with it. */
const EACH = { errorPolicy: 'all' } as const;

export function useBulk(onDone: (kind: BulkKind, ids: readonly string[]) => void) {
  const refusal = useRefusal();
  const [told, setTold] = useState<BulkTold | null>(null);
  const [accept, accepting] = useMutation(AcceptContributionsDocument, EACH);
  const [retag, retagging] = useMutation(RetagContributionsDocument, EACH);
  const [undoDecisions, undoing] = useMutation(UndoDecisionsDocument, EACH);
  const [undoTags, undoingTags] = useMutation(UndoRetaggingsDocument, EACH);
  const busy = [accepting, retagging, undoing, undoingTags].some(({ loading }) => loading);
  const ids = useRef(new Map<string, string>());

  /** Asked again before it was answered, each command has the id it had. */
  const idOf = (content: string): string => {
    const id = ids.current.get(content) ?? newId();
    ids.current.set(content, id);
    return id;
  };

  async function run(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    refusal.clear();
    await work().catch((error: unknown) => refusal.refuse(failureWords(error)));
  }

  function answered(kind: BulkKind, given: { card: Card; commandId: string }[], answers: Answers): void {
    if (!answers) throw new Error('There is no answer.');
    ids.current.clear();
    const outcomes = outcomesOf(given, answers);
    setTold({ kind, isUndone: false, ...outcomes });
    onDone(
      kind,
      outcomes.done.map(({ card }) => card.id),
    );
  }

  const acceptAll = (cards: readonly Card[]) =>
    run(async () => {
      const given = cards.map((card) => ({ card, commandId: idOf(`accept ${card.id} ${card.version}`) }));
      const items = given.map(({ card, commandId: decisionId }) => ({
        ...{ decisionId, contributionId: card.id, expectedVersion: card.version },
      }));
      answered(
        'ACCEPTED',
        given,
        (await accept({ variables: { input: { items } } })).data?.acceptContributions,
      );
    });

  const retagAll = (cards: readonly Card[], change: TagChange) =>
    run(async () => {
      const content = JSON.stringify(change);
      const given = cards.map((card) => ({ card, commandId: idOf(`${content} ${card.id} ${card.version}`) }));
      const items = given.map(({ card, commandId: retaggingId }) => ({
        ...{ retaggingId, contributionId: card.id, expectedVersion: card.version, ...change },
      }));
      answered(
        'RETAGGED',
        given,
        (await retag({ variables: { input: { items } } })).data?.retagContributions,
      );
    });

  const undo = () =>
    run(async () => {
      if (!told) return;
      const one = ({ commandId, version }: DoneOne) => ({
        ...{ undoId: idOf(`undo ${commandId}`), expectedVersion: version ?? 0 },
      });
      const answers =
        told.kind === 'ACCEPTED'
          ? (
              await undoDecisions({
                variables: {
                  input: { items: told.done.map((done) => ({ ...one(done), decisionId: done.commandId })) },
                },
              })
            ).data?.undoDecisions
          : (
              await undoTags({
                variables: {
                  input: { items: told.done.map((done) => ({ ...one(done), retaggingId: done.commandId })) },
                },
              })
            ).data?.undoRetaggings;
      if (!answers) throw new Error('There is no answer.');
      ids.current.clear();
      setTold({ kind: told.kind, isUndone: true, ...outcomesOf(told.done, answers) });
    });

  return { told, busy, refusal: refusal.words, acceptAll, retagAll, undo, close: () => setTold(null) };
}
