/** What changed beside the text from one version to another: its language, who should act, who benefits, further fields. */
import type { RevisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { listDiff, wordDiff, type WordDiff } from '../../../lib/texts/word-diff';
import { useWords } from '../../../lib/words/use-words';

export type VersionContent = Pick<
  RevisionPartsFragment,
  'title' | 'text' | 'language' | 'addressees' | 'affectedGroups' | 'details'
>;

export interface FieldChange {
  label: string;
  diff: WordDiff;
  /** Of what people wrote; absent where the product's words stand. */
  lang?: string;
}

/** Fields that say the same are left out. */
export function useFieldChanges(before: VersionContent, after: VersionContent): FieldChange[] {
  const { t } = useWords();
  const formats = useFormats();
  const list = (label: string, words: (version: VersionContent) => string[]): FieldChange => ({
    label,
    diff: listDiff(words(before), words(after)),
  });
  const names = new Set([...before.details, ...after.details].map(({ name }) => name));
  const fields = [
    list(t('contributions:capture.language'), ({ language }) => [formats.language(language)]),
    list(t('contributions:page.addressees'), ({ addressees }) =>
      addressees.map((one) => t(`vocabulary:addressee.${one}`)),
    ),
    list(t('contributions:page.affectedGroups'), ({ affectedGroups }) =>
      affectedGroups.map((one) => t(`vocabulary:affectedGroup.${one}`)),
    ),
    ...[...names].map((name) => ({
      label: t([`vocabulary:detail.${name}`, 'contributions:page.otherDetail'], { name }),
      diff: wordDiff(detail(before, name), detail(after, name)),
      lang: after.language,
    })),
  ];
  return fields.filter(({ diff }) => diff.additions + diff.deletions > 0);
}

function detail({ details }: VersionContent, name: string): string {
  return details.find((one) => one.name === name)?.text ?? '';
}
