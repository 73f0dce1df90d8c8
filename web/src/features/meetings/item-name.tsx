/** What people call an item of the agenda: a theme's session by the theme's numeral and short title. */
import { useLocalized } from '../../lib/words/use-localized';
import { ThemeMark } from './theme-mark';
import type { AgendaEntry } from './use-meeting';

export function ItemName({ item }: { item: Pick<AgendaEntry, 'title' | 'theme'> }) {
  const title = useLocalized()(item.title);
  return item.theme ? <ThemeMark theme={item.theme} /> : <span lang={title.lang}>{title.text}</span>;
}
