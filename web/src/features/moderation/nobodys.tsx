/** Why nobody is asked anything about a text at the desk: it has no author to answer. */
import { useWords } from '../../lib/words/use-words';

export function Nobodys() {
  const { t } = useWords();
  return <p>{t('desk:nobodys')}</p>;
}
