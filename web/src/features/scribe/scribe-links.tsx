/** From the desk to the scribe: of the sessions that are open or looked at, where one keeps the list of speakers. */
import { Link } from '../../lib/router/link';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { QuietLine } from '../../ui/text/quiet-line';
import { scribeAddress } from '../meetings/addresses';
import { useMeeting } from '../meetings/use-meeting';

export function ScribeLinks({ sessionIds }: { sessionIds: readonly string[] }) {
  const { t } = useWords();
  const { agenda, slug } = useMeeting();
  const localized = useLocalized();
  const items = agenda.filter(
    ({ session }) => session?.mayScribe && (session.status === 'OPEN' || sessionIds.includes(session.id)),
  );
  if (items.length === 0) return null;
  return (
    <QuietLine>
      {items.map(({ id, position, theme, title }) => (
        <Link key={id} to={scribeAddress(slug, position)}>
          {t('web:about', {
            what: t('contributions:scribe.open'),
            thing: localized(theme?.shortTitle ?? title).text,
          })}
        </Link>
      ))}
    </QuietLine>
  );
}
