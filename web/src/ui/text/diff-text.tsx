/** One text becoming another: what was added is underlined, what was deleted is struck, and both are said aloud. */
import { Letters } from './letters';
import { HiddenWords } from './visually-hidden';
import styles from './text.module.css';

export interface DiffPartsProps {
  parts: readonly { kind: 'same' | 'added' | 'deleted'; text: string }[];
  /** Said before and after a changed passage, to people who listen. */
  words: { added: string; deleted: string };
}

/** People's words. */
export function DiffText({ lang, ...diff }: DiffPartsProps & { lang: string }) {
  return (
    <p className={styles.people} lang={lang}>
      <DiffParts {...diff} />
    </p>
  );
}

/** The passages alone, in the voice of what stands around them. */
export function DiffParts({ parts, words }: DiffPartsProps) {
  return parts.map(({ kind, text }, at) => {
    // Parts have no other identity than their place.
    if (kind === 'same')
      return (
        <span key={at}>
          <Letters text={text} />
        </span>
      );
    const Changed = kind === 'added' ? 'ins' : 'del';
    return (
      <Changed key={at} className={styles[kind]}>
        <HiddenWords>{`[${words[kind]}: `}</HiddenWords>
        <Letters text={text} />
        <HiddenWords>{']'}</HiddenWords>
      </Changed>
    );
  });
}
