/** What was set anew of what a contribution is and is about: from which kind, themes and subregions to which. */
import type { TagPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useLocalized, type LocalizedText } from '../../../lib/words/use-localized';
import { useWords } from '../../../lib/words/use-words';
import { useKindWord } from '../card/use-kind-word';

interface Named {
  id: string;
}

export interface TagNames {
  themes: readonly (Named & { shortTitle: LocalizedText })[];
  subregions: readonly (Named & { name: LocalizedText })[];
}

interface Retagged {
  from: TagPartsFragment;
  to: TagPartsFragment;
}

/** In words, each kind of tag that has changed. */
export function useTagChanges({ themes, subregions }: TagNames): (retagging: Retagged) => string[] {
  const { t } = useWords();
  const formats = useFormats();
  const kindWord = useKindWord();
  const localized = useLocalized();
  const list = (words: string[]) => (words.length > 0 ? formats.list(words) : t('contributions:tags.none'));
  const wordsOf = {
    kind: ({ kind }: TagPartsFragment) => kindWord(kind),
    themes: ({ themeIds }: TagPartsFragment) =>
      list(
        themeIds.flatMap((id) =>
          themes.filter((one) => one.id === id).map((one) => localized(one.shortTitle).text),
        ),
      ),
    subregions: ({ subregionIds }: TagPartsFragment) =>
      list(subregions.filter(({ id }) => subregionIds.includes(id)).map((one) => localized(one.name).text)),
  };
  return ({ from, to }) =>
    (['kind', 'themes', 'subregions'] as const).flatMap((tag) => {
      const [before, after] = [wordsOf[tag](from), wordsOf[tag](to)];
      return before === after ? [] : [t(`contributions:tags.${tag}`, { before, after })];
    });
}
