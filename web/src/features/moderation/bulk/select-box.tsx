/** The box that chooses one row of the list; by keys it is the letter of the row, so that the list stays one stop. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../lib/words/use-words';
import { shortSymbol } from '../../contributions/card/contribution-link';
import { useSingleKeys } from '../keys/single-keys';
import styles from './bulk.module.css';
import { isSelectable, useSelection } from './selection';

export interface SelectBoxProps {
  contribution: ContributionCardFragment;
  /** Of the row beside it. */
  tabIndex: 0 | -1;
}

export function SelectBox({ contribution, tabIndex }: SelectBoxProps) {
  const { t } = useWords();
  const { ids, toggle } = useSelection();
  const byKey = useSingleKeys();
  const { id, symbol } = contribution;
  return (
    <label className={styles.box}>
      <input
        type="checkbox"
        data-select
        tabIndex={byKey ? -1 : tabIndex}
        aria-label={t('contributions:desk.bulk.select', { symbol: shortSymbol(symbol ?? '') })}
        checked={ids.includes(id)}
        disabled={!isSelectable(contribution)}
        onChange={() => toggle(id)}
      />
    </label>
  );
}
