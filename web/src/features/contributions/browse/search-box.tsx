/** The box for words or a symbol; looking begins when one asks for it. */
import { useState } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { TextField } from '../../../ui/field/text-field';
import { browseSearch, type BrowseSearch } from './browse-search';
import styles from './browse.module.css';

export interface SearchBoxProps {
  search: BrowseSearch;
  go: (next: BrowseSearch) => void;
  /** Beside other work: in one line, without its hint. */
  compact?: boolean;
  /** The key that leads here. */
  shortcut?: string | undefined;
}

export function SearchBox({ search, go, compact, shortcut }: SearchBoxProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(search.q ?? '');
  // Another search came by the address, as by going back: the box follows.
  const [followed, setFollowed] = useState(search.q);
  if (followed !== search.q) {
    setFollowed(search.q);
    setTyped(search.q ?? '');
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    go(browseSearch({ ...search, q: typed }));
  };
  return (
    <form role="search" className={compact ? styles.compact : styles.search} onSubmit={submit}>
      <TextField
        id="browse-search"
        type="search"
        label={t('contributions:browse.search')}
        hint={compact ? undefined : t('contributions:browse.searchHint')}
        shortcut={shortcut}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" look={compact ? 'plain' : 'main'} icon="search">
        {t('contributions:browse.search')}
      </Button>
    </form>
  );
}
