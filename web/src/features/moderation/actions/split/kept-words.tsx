/** Whether the parts still say in the author's words what the whole says, and where they do not. */
import { useWords } from '../../../../lib/words/use-words';
import { wordDiff } from '../../../../lib/texts/word-diff';
import { Stack } from '../../../../ui/page/page';
import { DiffText } from '../../../../ui/text/diff-text';
import { isKept, saidTogether, type Part } from './parts';

export interface KeptWordsProps {
  text: string;
  parts: readonly Part[];
  language: string;
}

export function KeptWords({ text, parts, language }: KeptWordsProps) {
  const { t } = useWords();
  if (isKept(text, parts)) return <p>{t('contributions:desk.split.kept')}</p>;
  const { parts: changes } = wordDiff(saidTogether([{ text }]), saidTogether(parts));
  const words = { added: t('contributions:versions.added'), deleted: t('contributions:versions.deleted') };
  return (
    <section aria-label={t('contributions:desk.split.changed')}>
      <Stack gap="tight">
        <p>{t('contributions:desk.split.changed')}</p>
        <DiffText lang={language} parts={changes} words={words} />
      </Stack>
    </section>
  );
}
