/** What became of a contribution: icon and word. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import { useWords } from '../../../lib/words/use-words';
import type { IconName } from '../../../ui/icon/icon';
import { Mark, type MarkProps } from '../../../ui/status/mark';

const LOOKS: Record<ContributionStatus, [MarkProps['look'], IconName]> = {
  DRAFT: ['plain', 'pencil'],
  SUBMITTED: ['plain', 'clock'],
  IN_REVIEW: ['accent', 'clock'],
  CHANGES_REQUESTED: ['warn', 'pencil'],
  AWAITING_AUTHOR: ['warn', 'question'],
  ACCEPTED: ['good', 'check'],
  DECLINED: ['bad', 'cross'],
  MERGED: ['plain', 'arrow'],
  SPLIT: ['plain', 'arrow'],
  WITHDRAWN: ['plain', 'undo'],
  ARCHIVED: ['plain', 'book'],
};

export function ContributionStatusMark({ status }: { status: ContributionStatus }) {
  const { t } = useWords();
  const [look, icon] = LOOKS[status];
  return (
    <Mark look={look} icon={icon}>
      {t(`vocabulary:contributionStatus.${status}`)}
    </Mark>
  );
}
