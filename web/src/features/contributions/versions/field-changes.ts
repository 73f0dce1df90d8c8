/** What changed beside the text from one version to another: its language, who should act, where, who benefits, further fields. */
import type { RevisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { codeList, readCodes } from '@aportes/domain/contribution.template';
import { useFormats } from '../../../lib/formats/use-formats';
import { listDiff, wordDiff, type WordDiff } from '../../../lib/texts/word-diff';
import { useWords } from '../../../lib/words/use-words';
import { useCodeNames } from '../template/use-code-names';

export type VersionContent = Pick<
  RevisionPartsFragment,
  'title' | 'text' | 'language' | 'addressees' | 'affectedGroups' | 'countryCodes' | 'details'
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
  const detailChange = useDetailChange(before, after);
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
    list(t('contributions:page.countries'), ({ countryCodes }) =>
      countryCodes.map((one) => formats.country(one)),
    ),
    list(t('contributions:page.affectedGroups'), ({ affectedGroups }) =>
      affectedGroups.map((one) => t(`vocabulary:affectedGroup.${one}`)),
    ),
    ...[...names].map((name) => ({
      label: t([`vocabulary:detail.${name}`, 'contributions:page.otherDetail'], { name }),
      ...detailChange(name),
    })),
  ];
  return fields.filter(({ diff }) => diff.additions + diff.deletions > 0);
}

type DetailChange = Omit<FieldChange, 'label'>;

function useDetailChange(before: VersionContent, after: VersionContent): (name: string) => DetailChange {
  const namesOf: Partial<Record<string, (code: string) => string>> = {
    practiceStatus: useCodeNames('practiceStatus'),
    gcmObjectives: useCodeNames('gcmObjectives'),
    sdgTargets: useCodeNames('sdgTargets'),
  };
  return (name) => {
    const list = codeList(name);
    const [old, now] = [detail(before, name), detail(after, name)];
    const codes = list && [old, now].map((text) => (text === '' ? [] : readCodes(list, text)));
    const [oldCodes, nowCodes] = codes ?? [];
    if (!oldCodes || !nowCodes) return { diff: wordDiff(old, now), lang: after.language };
    const shown = (all: readonly string[]) => all.map((code) => namesOf[name]?.(code) ?? code);
    return { diff: listDiff(shown(oldCodes), shown(nowCodes)) };
  };
}

function detail({ details }: VersionContent, name: string): string {
  return details.find((one) => one.name === name)?.text ?? '';
}
