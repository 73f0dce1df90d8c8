/** Who I am in each meeting I take part in. */
import type { AccountQuery } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { Link } from '../../lib/router/link';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Row } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';
import { meetingAddress } from '../meetings/addresses';
import styles from './account.module.css';
import { LeaveButton } from './leave-button';

type Participation = NonNullable<AccountQuery['viewer']>['participations'][number];

export function Participations({ participations }: { participations: readonly Participation[] }) {
  const { t } = useWords();
  if (participations.length === 0) return <EmptyState>{t('web:me.noMeetings')}</EmptyState>;
  return (
    <ul className={styles.list} role="list">
      {participations.map((one) => (
        <li key={one.id} className={styles.entry}>
          <ParticipationEntry participation={one} />
        </li>
      ))}
    </ul>
  );
}

function ParticipationEntry({ participation }: { participation: Participation }) {
  const { t } = useWords();
  const formats = useFormats();
  const { meeting, name, institution, countryCode, stakeholderKind, roles } = participation;
  const title = useLocalized()(meeting.title);
  const who = [
    name,
    institution,
    countryCode ? formats.country(countryCode) : null,
    t(`vocabulary:stakeholderKind.${stakeholderKind}`),
  ];
  const held = [...new Set(roles.map((one) => one.role))];
  return (
    <>
      <Link to={meetingAddress(meeting.slug)} className={styles.title} lang={title.lang}>
        {title.text}
      </Link>
      <p>{who.filter(Boolean).join(' · ')}</p>
      <p className={styles.quiet}>{formats.list(held.map((role) => t(`vocabulary:role.${role}`)))}</p>
      <Row>
        <LeaveButton meetingId={meeting.id} />
      </Row>
    </>
  );
}
