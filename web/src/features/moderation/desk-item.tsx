/** The item that is open on the desk: all of it, and the decision. */
import {
  ContributionDetailsByIdDocument,
  type ContributionCardFragment,
  type ContributionDetailsFragment,
} from '@aportes/graphql/generated/graphql';
import { useQuery } from '@apollo/client/react';
import { Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { optional } from '../../lib/optional/optional';
import { useWords } from '../../lib/words/use-words';
import { withWords } from '../../lib/words/with-words';
import { Skeleton } from '../../ui/status/waiting';
import { Letters } from '../../ui/text/letters';
import { PeopleText } from '../../ui/text/people-text';
import { WithMargin } from '../../ui/text/with-margin';
import { Breadth } from '../contributions/card/breadth';
import { ContributionLink } from '../contributions/card/contribution-link';
import { ContributionMargin } from '../contributions/card/contribution-margin';
import { useKindWord } from '../contributions/card/use-kind-word';
import { ContributionFacts } from '../contributions/page/facts';
import { FailureNotice } from '../failures/failure-notice';
import { ThemeMark } from '../meetings/theme-mark';
import { useMeeting } from '../meetings/use-meeting';
import { mayRetag } from './actions/tags/may-retag';
import { Redacted } from '../redactions/redacted';
import { OwnClaimLine } from './claim-line';
import { DecisionPanel } from './decision-panel';
import styles from './moderation.module.css';
import type { JustDecided } from './undo/just-decided';
import { useClaim } from './use-claim';

const EditPanel = optional(async () => (await import('./edit-panel')).EditPanel);
const ThemeStrip = optional(async () => (await import('./tags/theme-strip')).ThemeStrip);
const ReviewNotes = optional(
  async () => (await withWords('desk', () => import('./review/review-notes'))).ReviewNotes,
);

export interface DeskItemProps {
  contribution: ContributionCardFragment;
  /** Whether it was chosen, or one was led to it; else it only stood open. */
  isChosen: boolean;
  /** What was decided last and can be taken back; null where nothing is. */
  decidedId: string | null;
  /** With the decision, where it can be taken back. */
  onDone: (decided: JustDecided | null) => void;
}

export function DeskItem({ contribution, isChosen, decidedId, onDone }: DeskItemProps) {
  const { subregions, timeZone } = useMeeting();
  const kindWord = useKindWord()(contribution.kind);
  const claim = useClaim(contribution, isChosen);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opens an item, or is led to it, goes on reading here.
  useEffect(() => {
    if (isChosen) heading.current?.focus();
  }, [isChosen]);
  // So does whoever stood on a button that went, or came back, with what somebody else has in hand.
  useEffect(() => {
    if (isChosen && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [isChosen, claim.isTheirs]);
  // A form that went with what it changed may have stood far below; so may the way back, once it was taken. The next key
  // may be pressed at once.
  useLayoutEffect(() => {
    if (isChosen && document.activeElement === document.body) heading.current?.focus();
  }, [isChosen, contribution.version, decidedId]);
  const { symbol, theme, title, language, text, captureMode } = contribution;
  return (
    <Redacted marks={contribution.redactions}>
      <article className={styles.open}>
        <header className={styles.openHead}>
          <h2 ref={heading} tabIndex={-1} className={styles.openTitle}>
            <ContributionLink contribution={contribution}>
              {kindWord} {symbol}
            </ContributionLink>
          </h2>
          {theme ? <ThemeMark theme={theme} /> : null}
        </header>
        {contribution.abilities.retag ? (
          <div className={styles.themes}>
            <Suspense>{mayRetag(contribution) ? <ThemeStrip contribution={contribution} /> : null}</Suspense>
          </div>
        ) : null}
        <WithMargin
          margin={<ContributionMargin contribution={contribution} withSession timeZone={timeZone} />}
        >
          {title ? (
            <p className={styles.peopleTitle} lang={language}>
              <Letters text={title} />
            </p>
          ) : null}
          <PeopleText lang={language} text={text} marked={captureMode !== 'IMPORT'} />
        </WithMargin>
        <Details key={contribution.version} contribution={contribution} onDone={onDone}>
          <Breadth breadth={contribution.breadth} subregionCodes={subregions.map((one) => one.code)} />
        </Details>
        <OwnClaimLine claim={claim} />
      </article>
    </Redacted>
  );
}

type DetailsProps = Pick<DeskItemProps, 'contribution' | 'onDone'> & { children: React.ReactNode };

/**
 * The further fields and versions, which the list leaves out. The decision stands below them and comes with them: nobody
 * should decide without, and buttons that were there before would move under the finger.
 */
function Details({ contribution, onDone, children }: DetailsProps) {
  const { id } = contribution;
  const { t } = useWords();
  const { data, error, refetch } = useQuery(ContributionDetailsByIdDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const details = data?.contribution;
  return (
    <>
      {error ? <FailureNotice error={error} retry={() => void refetch().catch(() => {})} /> : null}
      {details ? <ContributionFacts contribution={details} /> : null}
      {details ? (
        <Suspense>
          <ReviewNotes contribution={details} />
        </Suspense>
      ) : null}
      {children}
      {!data && !error ? <Skeleton label={t('contributions:list.loading')} /> : null}
      {data ? <Decision contribution={contribution} details={data.contribution} onDone={onDone} /> : null}
    </>
  );
}

type DecisionProps = Pick<DeskItemProps, 'contribution' | 'onDone'> & {
  details: ContributionDetailsFragment | null;
};

function Decision({ contribution, details, onDone }: DecisionProps) {
  const edit = details?.revisions.find(({ state }) => state === 'WAITING');
  return details && edit ? (
    <Suspense>
      <EditPanel contribution={details} edit={edit} onDone={onDone} />
    </Suspense>
  ) : (
    <DecisionPanel contribution={contribution} onDone={onDone} />
  );
}
