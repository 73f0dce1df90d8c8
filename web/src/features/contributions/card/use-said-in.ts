/** In which session something was said, in two words: "Thematic session iii", "Studies". */
import type { AgendaItemKind } from '@aportes/domain/vocabulary';
import { useCallback } from 'react';
import { useWords } from '../../../lib/words/use-words';

export interface SaidIn {
  kind: AgendaItemKind;
  theme?: { numeral: string } | null;
}

export function useSaidIn(): (item: SaidIn) => string {
  const { t } = useWords();
  return useCallback(
    ({ kind, theme }) => {
      const word = t(`vocabulary:agendaItemKind.${kind}`);
      return theme ? `${word} ${theme.numeral}` : word;
    },
    [t],
  );
}
