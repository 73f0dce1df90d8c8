/** What one wants to contribute: two cards, and the kinds of one line behind a word. */
import { isOneLine } from '@aportes/domain/contribution.rules';
import { CONTRIBUTION_KINDS, type ContributionKind } from '@aportes/domain/vocabulary';
import { useWords } from '../../../lib/words/use-words';
import { ChoiceCards } from '../../../ui/choice/choice-cards';

export interface KindFieldProps {
  value: ContributionKind;
  onChange: (kind: ContributionKind) => void;
}

export function KindField({ value, onChange }: KindFieldProps) {
  const { t } = useWords();
  return (
    <ChoiceCards
      id="capture-kind"
      legend={t('contributions:capture.kind')}
      legendHidden
      more={t('contributions:capture.otherKinds')}
      value={value}
      onChange={(kind) => onChange(kind as ContributionKind)}
      cards={CONTRIBUTION_KINDS.map((kind) => ({
        value: kind,
        label: t(`vocabulary:contributionKind.${kind}`),
        seldom: isOneLine(kind),
      }))}
    />
  );
}
