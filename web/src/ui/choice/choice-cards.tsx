/** One choice among few, each a small card; those that are seldom meant wait behind a word. */
import { useId } from 'react';
import { Disclosure } from '../overlay/disclosure';
import { HiddenWords } from '../text/visually-hidden';
import styles from './choice.module.css';

export interface ChoiceCard {
  value: string;
  label: string;
  /** Folded away under `more` until it is chosen. */
  seldom?: boolean;
  /** Language of its words when it is another than the page's. */
  lang?: string;
}

export interface ChoiceCardsProps {
  id: string;
  legend: string;
  /** The cards speak for themselves: the legend is for those who listen. */
  legendHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  cards: readonly ChoiceCard[];
  more?: string;
}

export function ChoiceCards({ id, legend, legendHidden, value, onChange, cards, more }: ChoiceCardsProps) {
  const name = useId();
  const choice = (card: ChoiceCard) => (
    <Choice key={card.value} name={name} card={card} value={value} onChange={onChange} />
  );
  const seldom = cards.filter((card) => card.seldom);
  return (
    <fieldset className={styles.group} id={id} tabIndex={-1}>
      <legend className={legendHidden ? undefined : styles.legend}>
        {legendHidden ? <HiddenWords>{legend}</HiddenWords> : legend}
      </legend>
      <div className={styles.chips}>{cards.filter((card) => !card.seldom).map(choice)}</div>
      {more && seldom.length > 0 ? (
        <Disclosure summary={more} open={seldom.some((card) => card.value === value) || undefined}>
          <div className={styles.chips}>{seldom.map(choice)}</div>
        </Disclosure>
      ) : null}
    </fieldset>
  );
}

interface ChoiceProps extends Pick<ChoiceCardsProps, 'value' | 'onChange'> {
  name: string;
  card: ChoiceCard;
}

function Choice({ name, card, value, onChange }: ChoiceProps) {
  return (
    <label className={styles.chip}>
      <input
        type="radio"
        name={name}
        value={card.value}
        checked={card.value === value}
        onChange={() => onChange(card.value)}
      />
      <span lang={card.lang}>{card.label}</span>
    </label>
  );
}
