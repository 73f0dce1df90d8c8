/** In which words two texts differ, from the one that goes to the one that stays. */
import { wordDiff } from '../../../../lib/texts/word-diff';
import { useWords } from '../../../../lib/words/use-words';
import { Stack } from '../../../../ui/page/page';
import { DiffText } from '../../../../ui/text/diff-text';

interface Said {
  text: string;
  language: string;
}

export function Difference({ before, after }: { before: Said; after: Said }) {
  const { t } = useWords();
  const { parts } = wordDiff(before.text, after.text);
  const words = { added: t('contributions:versions.added'), deleted: t('contributions:versions.deleted') };
  return (
    <section aria-label={t('desk:merge.differs')}>
      <Stack gap="tight">
        <p>{t('desk:merge.differs')}</p>
        <DiffText lang={after.language} parts={parts} words={words} />
      </Stack>
    </section>
  );
}
