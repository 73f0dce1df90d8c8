/** One choice among few, each a card with a word and an explanation. */
import { useId } from 'react';
import styles from './choice.module.css';

export interface ChoiceCard {
  value: string;
  label: string;
  explanation?: string;
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
  return (
    <fieldset className={styles.group} id={id} tabIndex={-1}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={compact ? styles.chips : styles.cards}>
        {cards.map((card) => (
          <label key={card.value} className={compact ? styles.chip : styles.card}>
            <input
              type="radio"
              name={name}
              value={card.value}
              checked={card.value === value}
              onChange={() => onChange(card.value)}
            />
            <span lang={card.lang}>
              <span className={styles.word}>{card.label}</span>
              {card.explanation ? <span className={styles.explanation}>{card.explanation}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
