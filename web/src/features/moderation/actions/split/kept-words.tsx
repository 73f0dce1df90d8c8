/** Whether the parts still say in the author's words what the whole says, and where they do not. */
import type { ContributionDetailsFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../../lib/words/use-words';
import { Stack } from '../../../../ui/page/page';
import { LateVersionDiff } from '../../../contributions/versions/late-version-diff';
import { isKept, saidTogether, type Part } from './parts';

export interface KeptWordsProps {
  contribution: ContributionDetailsFragment;
  parts: readonly Part[];
}

export function KeptWords({ contribution, parts }: KeptWordsProps) {
  const { t } = useWords();
  if (isKept(contribution.text, parts)) return <p>{t('desk:split.kept')}</p>;
  const said = (of: readonly Pick<Part, 'text'>[]) => ({
    ...contribution,
    title: null,
    text: saidTogether(of),
  });
  return (
    <section aria-label={t('desk:split.changed')}>
      <Stack gap="tight">
        <p>{t('desk:split.changed')}</p>
        <LateVersionDiff before={said([contribution])} after={said(parts)} />
      </Stack>
    </section>
  );
}
