/** Who the product takes me for, with the way to my account; or the ways in. */
import { useQuery } from '@apollo/client/react';
import { StandingDocument } from '@aportes/graphql/generated/graphql';
import { useMeetingIfAny } from '../../features/meetings/use-meeting';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Icon } from '../../ui/icon/icon';
import styles from './shell.module.css';

export function WhoIAm() {
  const { t } = useWords();
  const { data } = useQuery(StandingDocument);
  const meeting = useMeetingIfAny();
  if (!data) return null;
  const { viewer } = data;
  const here =
    viewer?.participations.find((one) => one.meeting.id === meeting?.id) ?? viewer?.participations[0];
  return viewer ? (
    <Link to="/me" className={styles.who}>
      <Icon name="person" />
      <span className={styles.whoName}>{here?.name ?? t('web:shell.account')}</span>
    </Link>
  ) : (
    <Link to="/j" className={styles.who}>
      {t('web:shell.join')}
    </Link>
  );
}
