/** Who said it, as far as attribution lets the reader know. */
import type { AuthorPartsFragment, ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useCallback } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
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

/** Of a text that rapporteurs wrote; who agreed to be named beside it stands on its page alone. */
interface Consolidated {
  sourceCount: number | null;
  coAuthors?: readonly AuthorPartsFragment[];
}

type Said = Pick<ContributionCardFragment, 'author' | 'source' | 'captureMode'> & { lineage?: Consolidated };

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
  const consolidated = useConsolidatedWords();
  const withOthers = useWithOthers();
  return useCallback(
    (said) => {
      if (said.lineage && said.lineage.sourceCount !== null) return consolidated(said.lineage);
      const source = sourceOf(said);
      if (source === null) return withOthers(author(said.author), said.lineage);
      return said.captureMode === 'SCRIBE' ? source : t('contributions:card.source', { source });
    },
    [t, author, consolidated, withOthers],
  );
}

/** Of a text that rapporteurs wrote from others: from how many, and who agreed to be named beside it. */
function useConsolidatedWords(): (lineage: Consolidated) => string {
  const { t } = useWords();
  const formats = useFormats();
  const withOthers = useWithOthers();
  return useCallback(
    (lineage) => {
      const count = lineage.sourceCount ?? 0;
      const written = t('contributions:card.consolidated', { count, formatted: formats.number(count) });
      return withOthers(written, lineage);
    },
    [t, formats, withOthers],
  );
}

/** Beside whoever wrote a text: who agreed to be named there for what was merged into it. */
function useWithOthers(): (written: string, lineage: Consolidated | undefined) => string {
  const { t } = useWords();
  const author = useAuthorWords();
  return useCallback(
    (written, { coAuthors = [] } = { sourceCount: null }) => {
      if (coAuthors.length === 0) return written;
      return t('contributions:card.coAuthored', { written, names: coAuthors.map(author).join('; ') });
    },
    [t, author],
  );
}
