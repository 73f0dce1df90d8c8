/** One text becoming another: what was added is underlined, what was deleted is struck, and both are said aloud. */
import { HiddenWords } from './visually-hidden';
import styles from './text.module.css';

export interface DiffTextProps {
  lang: string;
  parts: readonly { kind: 'same' | 'added' | 'deleted'; text: string }[];
  /** Said before and after a changed passage, to people who listen. */
  words: { added: string; deleted: string };
}

export function DiffText({ lang, parts, words }: DiffTextProps) {
  return (
    <p className={styles.people} lang={lang}>
      {parts.map(({ kind, text }, at) => {
        // Parts have no other identity than their place.
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Changed = kind === 'added' ? 'ins' : 'del';
        return (
          <Changed key={at} className={styles[kind]}>
            <HiddenWords>{`[${words[kind]}: `}</HiddenWords>
            {text}
            <HiddenWords>{']'}</HiddenWords>
          </Changed>
        );
      })}
    </p>
  );
}
