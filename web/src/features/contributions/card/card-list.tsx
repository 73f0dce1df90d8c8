/** A list of cards that grows by "more"; what has left keeps its place, and the focus goes to the first that came. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { More } from '../../lists/more';
import { ContributionCard } from './contribution-card';
import styles from './card.module.css';

export interface CardListProps<C extends ContributionCardFragment> {
  label: string;
  cards: readonly C[];
  gone?: ReadonlySet<string>;
  hasMore: boolean;
  more: () => Promise<unknown>;
  /** Grows when somebody asked for what is new: it stands on top, and one goes on there. */
  turn?: number;
  subregionCodes: readonly string[];
  timeZone?: string;
  withSession?: boolean;
  actions?: (contribution: C) => React.ReactNode;
  note?: (contribution: C) => React.ReactNode;
  tools?: (contribution: C) => React.ReactNode;
}

export function CardList<C extends ContributionCardFragment>(props: CardListProps<C>) {
  const { label, cards, gone, actions, note, tools, hasMore, more, turn = 0, ...rest } = props;
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(turn);
  useEffect(() => {
    if (turn > shown.current) (list.current?.firstElementChild as HTMLElement | null)?.focus();
    shown.current = turn;
  }, [turn]);
  return (
    <>
      <ol ref={list} role="list" aria-label={label} className={styles.list}>
        {cards.map((one) => (
          <li key={one.id} tabIndex={-1} className={styles.entry}>
            {gone?.has(one.id) ? (
              <p className={styles.gone}>{t('contributions:wall.gone')}</p>
            ) : (
              <ContributionCard
                contribution={one}
                actions={actions?.(one)}
                note={note?.(one)}
                tools={tools?.(one)}
                {...rest}
              />
            )}
          </li>
        ))}
      </ol>
      <More list={list} count={cards.length} hasMore={hasMore} more={more} />
    </>
  );
}
