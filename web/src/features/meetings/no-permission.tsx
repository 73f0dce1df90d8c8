/** What one may not see or do in a meeting, who can, and where one may go. */
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';
import { joinAddress, meetingAddress } from './addresses';
import { useMeeting } from './use-meeting';

export interface NoPermissionProps {
  /** Who can: already in words. */
  who: string;
}

export function NoPermission({ who }: NoPermissionProps) {
  const { t } = useWords();
  const { slug, abilities } = useMeeting();
  const way = abilities.takePart ? (
    <Link to={meetingAddress(slug)}>{t('contributions:session.agenda')}</Link>
  ) : (
    <Link to={joinAddress()}>{t('web:noPermission.join')}</Link>
  );
  return (
    <Page title={t('web:noPermission.title')}>
      <EmptyState action={way}>{who}</EmptyState>
    </Page>
  );
}
