/** What the codes of a field are called: at once for the product's own vocabulary, fetched for the crosswalks. */
import type { CodeNames } from '@aportes/taxonomy/crosswalk-names';
import type { Language } from '@aportes/domain/vocabulary';
import { useEffect, useState } from 'react';
import { useWords } from '../../../lib/words/use-words';

const names = () => import('@aportes/taxonomy/crosswalk-names');

/** A map, for an imported field may have any name, also one that every object knows. */
const CROSSWALKS: ReadonlyMap<string, (language: Language) => Promise<CodeNames>> = new Map([
  ['gcmObjectives', async (language: Language) => (await names()).gcmObjectiveNames(language)],
  ['sdgTargets', async (language: Language) => (await names()).sdgTargetNames(language)],
]);

/** Until the names are there, and where they do not come, a code of a crosswalk stands for itself. */
export function useCodeNames(field: string): (code: string) => string {
  const { t, language } = useWords();
  const [known, setKnown] = useState<CodeNames | null>(null);
  const crosswalk = CROSSWALKS.get(field);
  useEffect(() => {
    let isWanted = true;
    crosswalk?.(language).then(
      (found) => isWanted && setKnown(found),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [crosswalk, language]);
  return (code) => (crosswalk ? (known?.get(code) ?? code) : t(`vocabulary:${field}.${code}`));
}
