/** A contribution in a list: its text in the people's voice, its margin, its support, and the way to its page. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useId } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Icon } from '../../../ui/icon/icon';
import { Letters } from '../../../ui/text/letters';
import { PeopleText } from '../../../ui/text/people-text';
import { WithMargin } from '../../../ui/text/with-margin';
import { ThemeMark } from '../../meetings/theme-mark';
import { Redacted } from '../../redactions/redacted';
import { Breadth } from './breadth';
import { ContributionLink, shortSymbol } from './contribution-link';
import { ContributionMargin } from './contribution-margin';
import { useKindWord } from './use-kind-word';
import styles from './card.module.css';

export interface ContributionCardProps {
  contribution: ContributionCardFragment;
  subregionCodes: readonly string[];
  timeZone?: string;
  /** Also says in which session and under which theme: where cards of several stand together. */
  withSession?: boolean;
  /** Ways to act on it, such as endorsing. */
  actions?: React.ReactNode;
  /** What the list has to say about this one, such as the language in which it matched. */
  note?: React.ReactNode;
  /** Forms and the like, below text and margin. */
  tools?: React.ReactNode;
}

export function ContributionCard(props: ContributionCardProps) {
  const { contribution, subregionCodes, timeZone, withSession, actions, note, tools } = props;
  const headingId = useId();
  return (
    <Redacted marks={contribution.redactions}>
      <article className={styles.card} aria-labelledby={headingId}>
        <WithMargin
          margin={
            <ContributionMargin contribution={contribution} withSession={withSession} timeZone={timeZone} />
          }
          foot={
            <Breadth
              breadth={contribution.breadth}
              subregionCodes={subregionCodes}
              aside={<CommentsLink contribution={contribution} />}
            >
              {actions ? <div className={styles.foot}>{actions}</div> : null}
            </Breadth>
          }
        >
          <CardHead contribution={contribution} headingId={headingId} withTheme={withSession} />
          {contribution.title ? (
            <p className={styles.title} lang={contribution.language}>
              <Letters text={contribution.title} />
            </p>
          ) : null}
          <PeopleText
            lang={contribution.language}
            text={contribution.text}
            lines
            marked={contribution.captureMode !== 'IMPORT'}
          />
          {note}
        </WithMargin>
        {tools}
      </article>
    </Redacted>
  );
}

interface CardHeadProps {
  contribution: ContributionCardFragment;
  headingId: string;
  withTheme?: boolean;
}

function CardHead({ contribution, headingId, withTheme }: CardHeadProps) {
  const { kind, symbol, theme } = contribution;
  const kindWord = useKindWord()(kind);
  return (
    <div className={styles.head}>
      <h3 id={headingId} className={styles.kind}>
        <ContributionLink contribution={contribution} className={styles.symbol}>
          {kindWord} {symbol === null ? null : shortSymbol(symbol)}
        </ContributionLink>
      </h3>
      {withTheme && theme ? (
        <span className={styles.quiet}>
          <ThemeMark theme={theme} />
        </span>
      ) : null}
    </div>
  );
}

function CommentsLink({ contribution }: { contribution: ContributionCardFragment }) {
  const { t } = useWords();
  const { commentCount } = contribution;
  if (commentCount === 0 && !contribution.abilities.comment) return null;
  return (
    <ContributionLink contribution={contribution} className={styles.answers}>
      <Icon name="speech" />
      {commentCount === 0
        ? t('contributions:card.discuss')
        : t('contributions:card.comments', { count: commentCount })}
    </ContributionLink>
  );
}
