/** What the coach says about a draft; its words of the language are fetched when they are needed. */
import { adviceOn, type Advice } from '@aportes/domain/coach/coach';
import type { Lexicon } from '@aportes/domain/coach/lexicon';
import type { Language } from '@aportes/domain/vocabulary';
import { useEffect, useMemo, useState } from 'react';
import type { CaptureDraft } from '../capture/capture-draft';

const LEXICONS: Record<Language, () => Promise<{ LEXICON: Lexicon }>> = {
  es: () => import('@aportes/domain/coach/lexicon.es'),
  en: () => import('@aportes/domain/coach/lexicon.en'),
  pt: () => import('@aportes/domain/coach/lexicon.pt'),
  fr: () => import('@aportes/domain/coach/lexicon.fr'),
};

/** Null until the words have arrived; for good where they cannot. */
export function useAdvice(draft: CaptureDraft, text: string, language: Language): Advice | null {
  const lexicon = useLexicon(language);
  const who = draft.addressees.length > 0;
  const forWhom = draft.affectedGroups.length > 0;
  const byWhen = (draft.details.timeHorizon ?? '').trim() !== '';
  return useMemo(
    () => lexicon && adviceOn(text, lexicon, { who, forWhom, byWhen }),
    [lexicon, text, who, forWhom, byWhen],
  );
}

function useLexicon(language: Language): Lexicon | null {
  const [loaded, setLoaded] = useState<{ language: Language; lexicon: Lexicon } | null>(null);
  useEffect(() => {
    let current = true;
    LEXICONS[language]().then(
      ({ LEXICON }) => current && setLoaded({ language, lexicon: LEXICON }),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.lexicon : null;
}
