/** The problems of a form: the lines of its summary, and the words beside each field. */
import { summaryOf, type FieldRefusal, type SummaryEntry } from '../../../lib/problems/problems';
import { useWords } from '../../../lib/words/use-words';

export interface FormProblems {
  entries: readonly SummaryEntry[];
  /** Words for the field of this id; null where nothing is wrong with it. */
  at: (fieldId: string) => string | null;
}

export function useFormProblems(
  refusals: readonly FieldRefusal[],
  fieldId: (field: string) => string,
): FormProblems {
  const { t } = useWords();
  const entries = summaryOf(t, refusals, fieldId, 'contributions:problems');
  return { entries, at: (id) => entries.find((one) => one.fieldId === id)?.text ?? null };
}
