/** From whom to whom the item went, by whom, and the way back for whoever did it. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../../lib/words/use-words';
import { UndoButton } from '../../undo/undo-button';
import type { Assignment } from './happenings';

export function AssignedWords({ assignment: { by, from, to } }: { assignment: Assignment }) {
  const { t } = useWords();
  const named = (one: Assignment['to']) => one?.name ?? t('contributions:desk.assign.nobody');
  return (
    <span>{t('contributions:desk.log.assigned', { by: by ?? '', from: named(from), to: named(to) })}</span>
  );
}

export interface UndoAssigningProps {
  assignment: Assignment;
  contribution: ContributionCardFragment;
}

export function UndoAssigning({ assignment, contribution }: UndoAssigningProps) {
  const { symbol, version } = contribution;
  const undoable = { decisionId: assignment.id, symbol, version, of: 'ASSIGNMENT' as const };
  // Everybody at the desk hears of it, and so does this list.
  return <UndoButton decision={undoable} onUndone={() => {}} />;
}
