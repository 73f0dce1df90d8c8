/** One choice among few, each a card with a word and an explanation. */
import { useId } from 'react';
import styles from './choice.module.css';

export interface ChoiceCard {
  value: string;
  label: string;
  explanation?: string;
  /** Stands after the others as a small one. */
  small?: boolean;
  /** Language of its words when it is another than the page's. */
  lang?: string;
}

export interface ChoiceCardsProps {
  id: string;
  legend: string;
  value: string;
  onChange: (value: string) => void;
  cards: readonly ChoiceCard[];
  /** Small cards beside each other instead of wide ones. */
  compact?: boolean;
}

export function ChoiceCards({ id, legend, value, onChange, cards, compact }: ChoiceCardsProps) {
  const name = useId();
  const isSmall = (card: ChoiceCard) => compact || card.small;
  const choice = (card: ChoiceCard) => (
    <Choice
      key={card.value}
      name={name}
      card={card}
      small={isSmall(card)}
      value={value}
      onChange={onChange}
    />
  );
  const small = cards.filter(isSmall);
  const large = cards.filter((card) => !isSmall(card));
  return (
    <fieldset className={styles.group} id={id} tabIndex={-1}>
      <legend className={styles.legend}>{legend}</legend>
      {large.length > 0 ? <div className={styles.cards}>{large.map(choice)}</div> : null}
      {small.length > 0 ? <div className={styles.chips}>{small.map(choice)}</div> : null}
    </fieldset>
  );
}

interface ChoiceProps extends Pick<ChoiceCardsProps, 'value' | 'onChange'> {
  name: string;
  card: ChoiceCard;
  small?: boolean;
}

function Choice({ name, card, small, value, onChange }: ChoiceProps) {
  return (
    <label className={small ? styles.chip : styles.card}>
      <input
        type="radio"
        name={name}
        value={card.value}
        checked={card.value === value}
        onChange={() => onChange(card.value)}
      />
      <span lang={card.lang}>
        <span className={small ? undefined : styles.word}>{card.label}</span>
        {card.explanation ? <span className={styles.explanation}>{card.explanation}</span> : null}
      </span>
    </label>
  );
}
