/** What a near neighbour says otherwise than the open item: underlined what it has beside it, struck what it lacks. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { wordDiff } from '../../../../lib/texts/word-diff';
import { useWords } from '../../../../lib/words/use-words';
import { Stack } from '../../../../ui/page/page';
import { DiffText } from '../../../../ui/text/diff-text';
import { DiffSummary } from '../../../contributions/versions/diff-summary';

export interface NeighbourDiffProps {
  contribution: ContributionCardFragment;
  neighbour: ContributionCardFragment;
}

export function NeighbourDiff({ contribution, neighbour }: NeighbourDiffProps) {
  const { t } = useWords();
  const title = wordDiff(contribution.title ?? '', neighbour.title ?? '');
  const text = wordDiff(contribution.text, neighbour.text);
  const words = { added: t('contributions:versions.added'), deleted: t('contributions:versions.deleted') };
  const { language } = neighbour;
  return (
    <Stack gap="tight">
      <DiffSummary diffs={[title, text]} same={t('desk:near.same')} />
      {title.parts.length > 0 ? <DiffText lang={language} parts={title.parts} words={words} /> : null}
      <DiffText lang={language} parts={text.parts} words={words} />
    </Stack>
  );
}
