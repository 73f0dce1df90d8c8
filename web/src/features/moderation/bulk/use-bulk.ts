/** Doing the same to many at once, and taking all of it back: one question, an answer for each. */
import { useMutation } from '@apollo/client/react';
import {
  AcceptContributionsDocument,
  AssignContributionsDocument,
  RetagContributionsDocument,
  type AssigneePartsFragment,
  type BulkOutcomeFragment,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import { useRef, useState } from 'react';
import { newId } from '../../../lib/ids/new-id';
import { failureWords } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import type { TagChange } from '../tags/use-retag';
import { outcomesOf, type BulkKind, type BulkTold } from './bulk-outcome';
import { useBulkUndo } from './use-bulk-undo';

type Card = ContributionCardFragment;
type Answers = readonly (BulkOutcomeFragment | null)[] | undefined;

/** One that is refused is told with the others: what was done is not lost with it. */
const EACH = { errorPolicy: 'all' } as const;

export function useBulk(onDone: (kind: BulkKind, ids: readonly string[]) => void) {
  const refusal = useRefusal();
  const [told, setTold] = useState<BulkTold | null>(null);
  const [busy, setBusy] = useState(false);
  const [accept] = useMutation(AcceptContributionsDocument, EACH);
  const [retag] = useMutation(RetagContributionsDocument, EACH);
  const [assign] = useMutation(AssignContributionsDocument, EACH);
  const undoAll = useBulkUndo();
  const ids = useRef(new Map<string, string>());

  /** Asked again before it was answered, each command has the id it had. */
  const idOf = (content: string): string => {
    const id = ids.current.get(content) ?? newId();
    ids.current.set(content, id);
    return id;
  };

  async function run(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    refusal.clear();
    await work().catch((error: unknown) => refusal.refuse(failureWords(error)));
    setBusy(false);
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

  /** What is theirs already stays as it is, and is not taken back with the others. */
  const assignAll = (cards: readonly Card[], to: AssigneePartsFragment | null) =>
    run(async () => {
      const assigneeId = to?.id ?? null;
      const others = cards.filter(({ assignee }) => (assignee?.id ?? null) !== assigneeId);
      const seen = ({ assignee }: Card) => assignee?.id ?? null;
      const given = others.map((card) => ({
        ...{ card, commandId: idOf(`assign ${assigneeId} ${card.id} ${seen(card)}`) },
      }));
      const items = given.map(({ card, commandId: assignmentId }) => ({
        ...{ assignmentId, contributionId: card.id, assigneeId, seenAssigneeId: seen(card) },
      }));
      answered(
        'ASSIGNED',
        given,
        (await assign({ variables: { input: { items } } })).data?.assignContributions,
      );
    });

  const undo = () =>
    run(async () => {
      if (!told) return;
      const answers = await undoAll(told, (done) => idOf(`undo ${done.commandId}`));
      if (!answers) throw new Error('There is no answer.');
      ids.current.clear();
      setTold({ kind: told.kind, isUndone: true, ...outcomesOf(told.done, answers) });
    });

  const close = () => setTold(null);
  return { told, busy, refusal: refusal.words, acceptAll, retagAll, assignAll, undo, close };
}
