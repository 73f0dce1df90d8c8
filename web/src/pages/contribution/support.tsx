/** What the reader can do about a contribution: take a stance, and see who has. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { Suspense, useState } from 'react';
import { ChangesSince } from '../../features/endorsements/changes-since';
import { Supporters } from '../../features/endorsements/supporters';
import { SupportBar } from '../../features/endorsements/support-bar';
import { joinAddress } from '../../features/meetings/addresses';
import { optional } from '../../lib/optional/optional';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { VisuallyHidden } from '../../ui/text/visually-hidden';
import styles from './contribution.module.css';

const NamedHere = optional(async () => (await import('../../features/lineage/named-here')).NamedHere);

export function Support({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const { meeting, id, breadth } = contribution;
  const isShown = breadth !== null && breadth !== undefined;
  const [listed, setListed] = useState(false);
  return (
    <section className={styles.support}>
      <VisuallyHidden>
        <h2>{t('contributions:page.support')}</h2>
      </VisuallyHidden>
      <div className={styles.ways}>
        {meeting.abilities.takePart ? (
          <SupportBar
            contribution={contribution}
            person={meeting.myParticipation}
            changes={<ChangesSince contribution={contribution} />}
          />
        ) : (
          <p className={styles.join}>
            {t('contributions:endorse.join')}{' '}
            <Link to={joinAddress()}>{t('contributions:capture.joinAction')}</Link>
          </p>
        )}
        {isShown ? (
          <Button look="quiet" icon="people" aria-expanded={listed} onPress={() => setListed(!listed)}>
            {t('contributions:endorse.who')}
          </Button>
        ) : null}
      </div>
      {/* It comes late: what can be pressed stands still. */}
      <Suspense>{meeting.abilities.takePart ? <NamedHere contribution={contribution} /> : null}</Suspense>
      {listed && isShown ? <Supporters contributionId={id} meetingId={meeting.id} /> : null}
    </section>
  );
}
