/** The way from what was decided to the rules by which it was. */
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { moderationAddress } from './addresses';

export function HowModerated({ slug }: { slug: string }) {
  const { t } = useWords();
  return <Link to={moderationAddress(slug)}>{t('web:meeting.moderation')}</Link>;
}
