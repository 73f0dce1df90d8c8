/** An agenda item at which nothing can be given. */
import { Link } from '@tanstack/react-router';
import { meetingAddress } from '../../features/meetings/addresses';
import { useMeeting, type AgendaEntry } from '../../features/meetings/use-meeting';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';

export function NoSession({ item }: { item: AgendaEntry }) {
  const { t } = useWords();
  const { slug } = useMeeting();
  const { text, lang } = useLocalized()(item.title);
  return (
    <Page title={text} titleLang={lang}>
      <EmptyState action={<Link to={meetingAddress(slug)}>{t('contributions:session.agenda')}</Link>}>
        {t('contributions:session.takesNothing')}
      </EmptyState>
    </Page>
  );
}
