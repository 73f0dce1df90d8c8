/** What says much the same as the open item: each to be chosen, compared word by word, or said to be another thing. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { Suspense } from 'react';
import { useFormats } from '../../../../lib/formats/use-formats';
import { optional } from '../../../../lib/optional/optional';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { Disclosure } from '../../../../ui/overlay/disclosure';
import { PeopleText } from '../../../../ui/text/people-text';
import { QuietLine } from '../../../../ui/text/quiet-line';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { ContributionStatusMark } from '../../../contributions/card/contribution-status-mark';
import { useKindWord } from '../../../contributions/card/use-kind-word';
import styles from './together.module.css';
import type { LikeItem } from './use-cluster';

const NeighbourDiff = optional(
  async () => (await import('../../context/neighbours/neighbour-diff')).NeighbourDiff,
);

export interface LikeItemsProps {
  id: string;
  open: ContributionCardFragment;
  items: readonly LikeItem[];
  chosenIds: readonly string[];
  onChange: (chosenIds: string[]) => void;
  problem: string | null;
  /** Says that it is another thing. */
  onNotDuplicate: (other: ContributionCardFragment) => void;
}

export function LikeItems(props: LikeItemsProps) {
  const { id, open, items, chosenIds, onChange, problem, onNotDuplicate } = props;
  const { t } = useWords();
  const formats = useFormats();
  const toggle = (one: string) =>
    onChange(chosenIds.includes(one) ? chosenIds.filter((other) => other !== one) : [...chosenIds, one]);
  const legend = { count: items.length, formatted: formats.number(items.length) };
  const symbol = shortSymbol(open.symbol ?? '');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={styles.group}
      aria-describedby={problem ? `${id}-what` : undefined}
    >
      <legend className={styles.legend}>{t('desk:together.like', { ...legend, symbol })}</legend>
      {problem ? (
        <p id={`${id}-what`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
      <ul role="list" className={styles.items}>
        {items.map((item) => (
          <li key={item.contribution.id} className={styles.item}>
            <Choice item={item} isChosen={chosenIds.includes(item.contribution.id)} onToggle={toggle} />
            <Disclosure summary={t('desk:near.compare')} lazily>
              <Suspense>
                <NeighbourDiff contribution={open} neighbour={item.contribution} />
              </Suspense>
            </Disclosure>
            <div className={styles.acts}>
              <Button look="quiet" onPress={() => onNotDuplicate(item.contribution)}>
                {t('desk:merge.notDuplicate', {
                  symbol: shortSymbol(item.contribution.symbol ?? ''),
                })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface ChoiceProps {
  item: LikeItem;
  isChosen: boolean;
  onToggle: (id: string) => void;
}

/** Its whole text: nobody chooses what they have not read. */
function Choice({ item: { contribution, percent, isFree }, isChosen, onToggle }: ChoiceProps) {
  const { t } = useWords();
  const formats = useFormats();
  const kindWord = useKindWord();
  const { id, symbol, kind, status, language, text } = contribution;
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isChosen} disabled={!isFree} onChange={() => onToggle(id)} />
      <span className={styles.said}>
        <QuietLine>
          <span>
            {symbol ? shortSymbol(symbol) : null} {kindWord(kind)}
          </span>
          <span>{t('desk:near.alike', { percent: formats.percent(percent / 100) })}</span>
          <ContributionStatusMark status={status} />
        </QuietLine>
        <PeopleText lang={language} text={text} inline />
      </span>
    </label>
  );
}
