/** What stands beside the open item: its sections are read once the pane is in view, and nobody only passes by. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef, useState } from 'react';
import { useInView } from '../../../lib/device/use-in-view';
import { useWords } from '../../../lib/words/use-words';
import styles from './context.module.css';
import { CONTEXT_SECTIONS } from './registry';

/** Whoever goes through the list by key stays with each item for less. */
const STAYS_MS = 200;

export function ContextPane({ contribution }: { contribution: ContributionCardFragment }) {
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  const isSeen = useInView(place);
  const hasStayed = useStayed();
  return (
    <section ref={place} data-context className={styles.context} aria-label={t('contributions:desk.context')}>
      {isSeen && hasStayed
        ? CONTEXT_SECTIONS.map(({ name, Section }) => <Section key={name} contribution={contribution} />)
        : null}
    </section>
  );
}

function useStayed(): boolean {
  const [hasStayed, setStayed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStayed(true), STAYS_MS);
    return () => clearTimeout(timer);
  }, []);
  return hasStayed;
}
