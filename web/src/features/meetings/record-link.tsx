/** The way to what happened to a contribution, for its author and the desk. */
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { recordAddress } from './addresses';

export function RecordLink({ slug, contributionId }: { slug: string; contributionId: string }) {
  const { t } = useWords();
  return (
    <p>
      <Link to={recordAddress(slug, contributionId)}>{t('web:meeting.record')}</Link>
    </p>
  );
}
