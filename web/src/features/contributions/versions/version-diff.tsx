/** What changed from one version of a text to another, with its sentence in words. */
import type { RevisionPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { wordDiff } from '../../../lib/texts/word-diff';
import { useWords } from '../../../lib/words/use-words';
import { Stack } from '../../../ui/page/page';
import { DiffText } from '../../../ui/text/diff-text';
import styles from './versions.module.css';

type Text = Pick<RevisionPartsFragment, 'title' | 'text' | 'language'>;

export function VersionDiff({ before, after }: { before: Text; after: Text }) {
  const { t } = useWords();
  const formats = useFormats();
  const title = wordDiff(before.title ?? '', after.title ?? '');
  const text = wordDiff(before.text, after.text);
  const additions = title.additions + text.additions;
  const deletions = title.deletions + text.deletions;
  const words = { added: t('contributions:versions.added'), deleted: t('contributions:versions.deleted') };
  const counted = (key: 'additions' | 'deletions', count: number) =>
    t(`contributions:versions.${key}`, { count, formatted: formats.number(count) });
  return (
    <Stack gap="tight">
      <p className={styles.summary}>
        {additions + deletions === 0
          ? t('contributions:versions.same')
          : t('contributions:versions.summary', {
              additions: counted('additions', additions),
              deletions: counted('deletions', deletions),
            })}
      </p>
      {after.title || before.title ? (
        <DiffText lang={after.language} parts={title.parts} words={words} />
      ) : null}
      <DiffText lang={after.language} parts={text.parts} words={words} />
    </Stack>
  );
}
