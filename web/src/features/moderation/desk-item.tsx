/** The item that is open on the desk: all of it, and the decision. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { PeopleText } from '../../ui/text/people-text';
import { WithMargin } from '../../ui/text/with-margin';
import { Breadth } from '../contributions/card/breadth';
import { ContributionLink } from '../contributions/card/contribution-link';
import { ContributionMargin } from '../contributions/card/contribution-margin';
import { useKindWord } from '../contributions/card/use-kind-word';
import { ThemeMark } from '../meetings/theme-mark';
import { useMeeting } from '../meetings/use-meeting';
import { DecisionPanel } from './decision-panel';
import styles from './moderation.module.css';

export interface DeskItemProps {
  contribution: ContributionCardFragment;
  onDone: () => void;
}

export function DeskItem({ contribution, onDone }: DeskItemProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { subregions, timeZone } = useMeeting();
  const kindWord = useKindWord()(contribution.kind);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opens an item, or is led to it, goes on reading here.
  useEffect(() => heading.current?.focus(), []);
  const { symbol, theme, title, language, text, addressees } = contribution;
  return (
    <article className={styles.open}>
      <header className={styles.openHead}>
        <h2 ref={heading} tabIndex={-1} className={styles.openTitle}>
          <ContributionLink contribution={contribution}>
            {kindWord} {symbol}
          </ContributionLink>
        </h2>
        {theme ? <ThemeMark theme={theme} /> : null}
      </header>
      <WithMargin margin={<ContributionMargin contribution={contribution} withSession timeZone={timeZone} />}>
        {title ? (
          <p className={styles.peopleTitle} lang={language}>
            {title}
          </p>
        ) : null}
        <PeopleText lang={language} text={text} />
        {addressees.length > 0 ? (
          <p className={styles.quiet}>
            {t('contributions:card.to', {
              addressees: formats.list(addressees.map((one) => t(`vocabulary:addressee.${one}`))),
            })}
          </p>
        ) : null}
      </WithMargin>
      <Breadth breadth={contribution.breadth} subregionCodes={subregions.map((one) => one.code)} />
      <DecisionPanel contribution={contribution} onDone={onDone} />
    </article>
  );
}
