/** The way to what happened to a contribution, for its author and the desk. */
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { QuietLine } from '../../ui/text/quiet-line';
import { recordAddress } from './addresses';

export function RecordLink({ slug, contributionId }: { slug: string; contributionId: string }) {
  const { t } = useWords();
  return (
    <QuietLine>
      <Link to={recordAddress(slug, contributionId)}>{t('web:meeting.record')}</Link>
    </QuietLine>
  );
}
