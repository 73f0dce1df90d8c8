/** What stands in the way of a form that was sent, field by field, in the language of the moment. */
import type { TFunction } from 'i18next';
import { useState } from 'react';
import type { InWords } from '../words/in-words';
import { useWords } from '../words/use-words';
import { summaryOf, type FieldRefusal, type SummaryEntry } from './problems';

export interface FormRefusal {
  problems: SummaryEntry[];
  /** Grows with each attempt that was refused. */
  attempt: number;
  refuseFields: (refusals: readonly FieldRefusal[]) => void;
  /** For no field: said at the button. */
  refuse: (why: InWords) => void;
  clear: () => void;
}

interface Standing {
  inWords: (t: TFunction) => SummaryEntry[];
  attempt: number;
}

const NOTHING = () => [];

/** @param own catalogue path of the form's own words, such as `web:join.problems` */
export function useFormRefusal(fieldId: (field: string) => string, own: string): FormRefusal {
  const { t } = useWords();
  const [{ inWords, attempt }, setStanding] = useState<Standing>({ inWords: NOTHING, attempt: 0 });
  const show = (next: Standing['inWords']) =>
    setStanding((last) => ({ inWords: next, attempt: last.attempt + 1 }));
  return {
    problems: inWords(t),
    attempt,
    refuseFields: (refusals) => show((words) => summaryOf(words, refusals, fieldId, own)),
    refuse: (why) => show((words) => [{ fieldId: fieldId('send'), text: why(words) }]),
    clear: () => setStanding((last) => ({ ...last, inWords: NOTHING })),
  };
}
