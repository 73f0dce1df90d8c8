/** The support of a contribution: its breadth, the reader's own stance, and who stands behind it. */
import type { ContributionPageFragment } from '@aportes/graphql/generated/graphql';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Breadth } from '../../features/contributions/card/breadth';
import { Supporters } from '../../features/endorsements/supporters';
import { SupportBar } from '../../features/endorsements/support-bar';
import { joinAddress } from '../../features/meetings/addresses';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Section, Stack } from '../../ui/page/page';

export function Support({ contribution }: { contribution: ContributionPageFragment }) {
  const { t } = useWords();
  const { meeting, breadth, id } = contribution;
  const [listed, setListed] = useState(false);
  return (
    <Section title={t('contributions:page.support')}>
      <Stack gap="tight">
        <Breadth breadth={breadth} subregionCodes={meeting.subregions.map((one) => one.code)} size="large" />
        {meeting.abilities.takePart ? (
          <SupportBar contribution={contribution} person={meeting.myParticipation} />
        ) : (
          <p>
            {t('contributions:endorse.join')}{' '}
            <Link to={joinAddress()}>{t('contributions:capture.joinAction')}</Link>
          </p>
        )}
        {listed ? (
          <Supporters contributionId={id} meetingId={meeting.id} />
        ) : (
          <div>
            <Button icon="list" onPress={() => setListed(true)}>
              {t('contributions:endorse.who')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
