/** What the codes of a field are called: at once for the product's own vocabulary, fetched for the crosswalks. */
import type { CodeNames } from '@aportes/taxonomy/crosswalk-names';
import type { Language } from '@aportes/domain/vocabulary';
import { useEffect, useState } from 'react';
import { useWords } from '../../../lib/words/use-words';

const CROSSWALKS: Partial<Record<string, (language: Language) => Promise<CodeNames>>> = {
  gcmObjectives: async (language) =>
    (await import('@aportes/taxonomy/crosswalk-names')).gcmObjectiveNames(language),
  sdgTargets: async (language) =>
    (await import('@aportes/taxonomy/crosswalk-names')).sdgTargetNames(language),
};

/** Until the names are there, and where they do not come, a code of a crosswalk stands for itself. */
export function useCodeNames(field: string): (code: string) => string {
  const { t, language } = useWords();
  const [names, setNames] = useState<CodeNames | null>(null);
  const crosswalk = CROSSWALKS[field];
  useEffect(() => {
    let isWanted = true;
    crosswalk?.(language).then(
      (known) => isWanted && setNames(known),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [crosswalk, language]);
  return (code) => (crosswalk ? (names?.get(code) ?? code) : t(`vocabulary:${field}.${code}`));
}
