/** What a person wrote: in the serif voice, in its own language, every line break kept. */
import { useMemo } from 'react';
import { Letters } from './letters';
import { blocksOf } from './markup';
import { Marked, MarkedBlock } from './marked-text';
import styles from './text.module.css';
import type { Way } from './way';
import { withWays } from './ways';

export interface PeopleTextProps {
  lang: string;
  text: string;
  /** Shows the beginning only; the page of the text has all of it. */
  lines?: boolean;
  /** The text is what the page is for. */
  large?: boolean;
  /** Inside a label, where no paragraph may stand. */
  inline?: boolean;
  /** Written where emphasis, lists and links may be marked; anything else is shown to the letter. */
  marked?: boolean;
  /** Words of a marked text that lead somewhere inside the product. */
  ways?: readonly Way[];
}

const NO_WAYS: readonly Way[] = [];

export function PeopleText(props: PeopleTextProps) {
  const { lang, text, lines, large, inline, marked, ways = NO_WAYS } = props;
  const blocks = useMemo(() => (marked ? withWays(blocksOf(text), ways) : []), [marked, text, ways]);
  const className = `${styles.people} ${lines ? styles.clamped : ''} ${large ? styles.large : ''}`;
  const [first] = blocks;
  if (blocks.length > 1 || first?.kind === 'list')
    return (
      <div className={`${className} ${styles.blocks}`} lang={lang}>
        {blocks.map((block, at) => (
          // Blocks have no other identity than their place.
          <MarkedBlock key={at} block={block} />
        ))}
      </div>
    );
  const Element = inline ? 'span' : 'p';
  return (
    <Element className={className} lang={lang}>
      {first ? <Marked nodes={first.children} /> : <Letters text={text} />}
    </Element>
  );
}
