/** Who said it, as far as attribution lets the reader know. */
import type { AuthorPartsFragment, ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useCallback } from 'react';
import { useLocalized } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';

/** "Ana Ruiz, Universidad de Chile", or the institution, or "Academia, South America", or that nothing is told. */
export function useAuthorWords(): (author: AuthorPartsFragment) => string {
  const { t } = useWords();
  const localized = useLocalized();
  return useCallback(
    ({ name, institution, stakeholderKind, subregions, isWithdrawn, pseudonym }) => {
      if (isWithdrawn) return t('contributions:card.nameWithdrawn');
      const told = [name, institution].filter(Boolean);
      if (told.length > 0) return told.join(', ');
      if (stakeholderKind === null) return unnamed(t, pseudonym);
      const places = subregions.map((one) => localized(one.name).text);
      return [t(`vocabulary:stakeholderKind.${stakeholderKind}`), ...places].join(', ');
    },
    [t, localized],
  );
}

/** In a discussion unnamed people are told apart by a number that stands for nobody anywhere else. */
function unnamed(t: ReturnType<typeof useWords>['t'], pseudonym: number | null): string {
  return pseudonym === null
    ? t('contributions:card.anonymous')
    : t('contributions:card.pseudonym', { number: pseudonym });
}

type Said = Pick<ContributionCardFragment, 'author' | 'source' | 'captureMode'>;

/** Inside a sentence, which names who it is about as the source does. */
export function useSpeakerWords(): (said: Said) => string {
  const author = useAuthorWords();
  return useCallback((said) => sourceOf(said) ?? author(said.author), [author]);
}

/** Of an import, and of somebody who was announced and is no participant. */
function sourceOf({ captureMode, source }: Said): string | null {
  return captureMode === 'SELF' ? null : source;
}

/** The same for what somebody said, of which what was imported tells its source instead. */
export function useSaidBy(): (said: Said) => string {
  const { t } = useWords();
  const author = useAuthorWords();
  return useCallback(
    (said) => {
      const source = sourceOf(said);
      if (source === null) return author(said.author);
      return said.captureMode === 'SCRIBE' ? source : t('contributions:card.source', { source });
    },
    [t, author],
  );
}
