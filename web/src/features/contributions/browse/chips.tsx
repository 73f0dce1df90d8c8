/** The filters that are set, each taken off with one press. */
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { chosen, FACETS, withChosen, type BrowseSearch } from './browse-search';
import styles from './browse.module.css';
import type { FacetOptions } from './use-facet-options';

export interface ChipsProps {
  search: BrowseSearch;
  options: FacetOptions;
  go: (next: BrowseSearch) => void;
}

interface Chip {
  key: string;
  facet: string;
  value: string;
  without: BrowseSearch;
}

export function useChips(search: BrowseSearch, options: FacetOptions): Chip[] {
  const { t } = useWords();
  const { q, ...rest } = search;
  const value = t('contributions:browse.quoted', { words: q });
  const words = q ? [{ key: 'q', facet: t('contributions:browse.facets.search'), value, without: rest }] : [];
  return [
    ...words,
    ...FACETS.flatMap((facet) => {
      const values = chosen(search, facet);
      return values.map((value) => ({
        key: `${facet}/${value}`,
        facet: t(`contributions:browse.facets.${facet}`),
        value: options[facet].find((one) => one.value === value)?.label ?? value,
        without: withChosen(
          search,
          facet,
          values.filter((one) => one !== value),
        ),
      }));
    }),
  ];
}

export function Chips({ search, options, go }: ChipsProps) {
  const { t } = useWords();
  const chips = useChips(search, options);
  if (chips.length === 0) return null;
  return (
    <ul role="list" className={styles.chips} aria-label={t('contributions:browse.applied')}>
      {chips.map(({ key, facet, value, without }) => (
        <li key={key}>
          <Button
            icon="cross"
            aria-label={t('contributions:browse.drop', { facet, value })}
            onPress={() => go(without)}
          >
            {t('contributions:browse.chip', { facet, value })}
          </Button>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Button look="quiet" onPress={() => go(search.order ? { order: search.order } : {})}>
            {t('contributions:browse.clear')}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
