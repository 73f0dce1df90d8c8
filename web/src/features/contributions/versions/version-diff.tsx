/** What changed from one version to another, its text and its further fields, with its sentence in words. */
import { wordDiff } from '../../../lib/texts/word-diff';
import { useWords } from '../../../lib/words/use-words';
import { Stack } from '../../../ui/page/page';
import { DiffParts, DiffText } from '../../../ui/text/diff-text';
import { DiffSummary } from './diff-summary';
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
      <DiffSummary
        diffs={[title, text, ...fields.map(({ diff }) => diff)]}
        same={t('contributions:versions.same')}
      />
      {after.title || before.title ? (
        <DiffText lang={after.language} parts={title.parts} words={words} />
      ) : null}
      <DiffText lang={after.language} parts={text.parts} words={words} />
      <FieldChanges fields={fields} words={words} />
    </Stack>
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
