/** Taking back what was done to many at once, by what it was. */
import { useMutation } from '@apollo/client/react';
import {
  UndoAssignmentsDocument,
  UndoDecisionsDocument,
  UndoRetaggingsDocument,
  type BulkOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import type { BulkTold, DoneOne } from './bulk-outcome';

type Answers = readonly (BulkOutcomeFragment | null)[] | undefined;

/** One that is refused is told with the others. */
const EACH = { errorPolicy: 'all' } as const;

export function useBulkUndo() {
  const [decisions] = useMutation(UndoDecisionsDocument, EACH);
  const [tags] = useMutation(UndoRetaggingsDocument, EACH);
  const [assignments] = useMutation(UndoAssignmentsDocument, EACH);

  return async ({ kind, done }: BulkTold, idOf: (one: DoneOne) => string): Promise<Answers> => {
    const seen = (one: DoneOne) => ({ undoId: idOf(one), expectedVersion: one.version ?? 0 });
    switch (kind) {
      case 'ACCEPTED': {
        const items = done.map((one) => ({ ...seen(one), decisionId: one.commandId }));
        return (await decisions({ variables: { input: { items } } })).data?.undoDecisions;
      }
      case 'RETAGGED': {
        const items = done.map((one) => ({ ...seen(one), retaggingId: one.commandId }));
        return (await tags({ variables: { input: { items } } })).data?.undoRetaggings;
      }
      case 'ASSIGNED': {
        const items = done.map((one) => ({ undoId: idOf(one), assignmentId: one.commandId }));
        return (await assignments({ variables: { input: { items } } })).data?.undoAssignments;
      }
    }
  };
}
