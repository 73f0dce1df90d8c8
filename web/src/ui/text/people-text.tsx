/** What a person wrote: in the serif voice, in its own language, every line break kept. */
import styles from './text.module.css';

export interface PeopleTextProps {
  lang: string;
  text: string;
  /** Shows the beginning only; the page of the text has all of it. */
  lines?: boolean;
  /** The text is what the page is for. */
  large?: boolean;
  /** Inside a label, where no paragraph may stand. */
  inline?: boolean;
}

export function PeopleText({ lang, text, lines, large, inline }: PeopleTextProps) {
  const Element = inline ? 'span' : 'p';
  return (
    <Element
      className={`${styles.people} ${lines ? styles.clamped : ''} ${large ? styles.large : ''}`}
      lang={lang}
    >
      {text}
    </Element>
  );
}
