/** Who has the open item in hand: in the place of the decision where it is somebody else, beneath it where it is the reader. */
import { useApolloClient } from '@apollo/client/react';
import type { ClaimPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { useAnnounced } from '../../ui/notice/announcer';
import { useMeeting } from '../meetings/use-meeting';
import { release } from './claims';
import styles from './moderation.module.css';
import type { OwnClaim } from './use-claim';

export interface ClaimedByProps {
  contributionId: string;
  claim: ClaimPartsFragment;
}

export function ClaimedBy({ contributionId, claim }: ClaimedByProps) {
  const { t } = useWords();
  const client = useApolloClient();
  const formats = useFormats();
  const { timeZone } = useMeeting();
  const { by: name } = claim;
  const until = formats.time(claim.until, timeZone);
  const words = name ? t('contributions:desk.claimed', { name, until }) : t('problems:CLAIMED');
  useAnnounced(name ? t('contributions:desk.reviewing', { name }) : words);
  return (
    <div className={styles.decide}>
      <p className={styles.claimed}>
        <Icon name="person" />
        {words}
      </p>
      {claim.mayRelease ? (
        <Button
          icon="undo"
          onPress={() => void release(client, { contributionId, ofAnother: true }).catch(() => {})}
        >
          {t('contributions:desk.release')}
        </Button>
      ) : null}
    </div>
  );
}

/** One button that is pressed back and forth, so that nobody loses their place. */
export function OwnClaimLine({ claim }: { claim: OwnClaim }) {
  const { t } = useWords();
  const { isLeft, isMine, isTheirs, leave, take } = claim;
  if (isTheirs || (!isMine && !isLeft)) return null;
  return (
    <div className={styles.ownClaim}>
      <p className={styles.quiet}>
        {t(isLeft ? 'contributions:desk.left' : 'contributions:desk.claimedMine')}
      </p>
      <Button look="quiet" icon={isLeft ? 'person' : 'undo'} onPress={isLeft ? take : leave}>
        {t(isLeft ? 'contributions:desk.review' : 'contributions:desk.release')}
      </Button>
    </div>
  );
}
