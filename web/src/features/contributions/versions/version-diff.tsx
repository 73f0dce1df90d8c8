/** What changed from one version to another, its text and its further fields, with its sentence in words. */
import { useFormats } from '../../../lib/formats/use-formats';
import { wordDiff, type WordDiff } from '../../../lib/texts/word-diff';
import { useWords } from '../../../lib/words/use-words';
import { Stack } from '../../../ui/page/page';
import { DiffParts, DiffText } from '../../../ui/text/diff-text';
import { useFieldChanges, type FieldChange, type VersionContent } from './field-changes';
import styles from './versions.module.css';

export interface VersionDiffProps {
  before: VersionContent;
  after: VersionContent;
}

export function VersionDiff({ before, after }: VersionDiffProps) {
  const { t } = useWords();
  const title = wordDiff(before.title ?? '', after.title ?? '');
  const text = wordDiff(before.text, after.text);
  const fields = useFieldChanges(before, after);
  const words = { added: t('contributions:versions.added'), deleted: t('contributions:versions.deleted') };
  return (
    <Stack gap="tight">
      <Summary diffs={[title, text, ...fields.map(({ diff }) => diff)]} />
      {after.title || before.title ? (
        <DiffText lang={after.language} parts={title.parts} words={words} />
      ) : null}
      <DiffText lang={after.language} parts={text.parts} words={words} />
      <FieldChanges fields={fields} words={words} />
    </Stack>
  );
}

function Summary({ diffs }: { diffs: readonly WordDiff[] }) {
  const { t } = useWords();
  const formats = useFormats();
  const count = (key: 'additions' | 'deletions') => diffs.reduce((sum, diff) => sum + diff[key], 0);
  const counted = (key: 'additions' | 'deletions') =>
    t(`contributions:versions.${key}`, { count: count(key), formatted: formats.number(count(key)) });
  return (
    <p className={styles.summary}>
      {count('additions') + count('deletions') === 0
        ? t('contributions:versions.same')
        : t('contributions:versions.summary', {
            additions: counted('additions'),
            deletions: counted('deletions'),
          })}
    </p>
  );
}

interface FieldChangesProps {
  fields: readonly FieldChange[];
  words: { added: string; deleted: string };
}

function FieldChanges({ fields, words }: FieldChangesProps) {
  if (fields.length === 0) return null;
  return (
    <dl className={styles.changes}>
      {fields.map(({ label, diff, lang }) => (
        <div key={label}>
          <dt className={styles.summary}>{label}</dt>
          <dd>
            {lang === undefined ? (
              <DiffParts parts={diff.parts} words={words} />
            ) : (
              <DiffText lang={lang} parts={diff.parts} words={words} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
