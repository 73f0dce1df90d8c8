/** An agenda item at which nothing can be given: what it is, and who speaks. */
import { meetingAddress } from '../../features/meetings/addresses';
import { Speakers } from '../../features/meetings/speakers';
import { useMeeting, type AgendaEntry } from '../../features/meetings/use-meeting';
import { Link } from '../../lib/router/link';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/status/waiting';
import { WideStrip } from './wide-strip';

export function NoSession({ item }: { item: AgendaEntry }) {
  const { t } = useWords();
  const { slug } = useMeeting();
  const { text, lang } = useLocalized()(item.title);
  return (
    <Page
      title={text}
      titleLang={lang}
      before={<WideStrip />}
      over={t(`vocabulary:agendaItemKind.${item.kind}`)}
      peopleTitle
      wide
    >
      <Speakers speakers={item.speakers} />
      <EmptyState action={<Link to={meetingAddress(slug)}>{t('contributions:session.agenda')}</Link>}>
        {t('contributions:session.takesNothing')}
      </EmptyState>
    </Page>
  );
}
