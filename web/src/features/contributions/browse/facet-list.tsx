/** The facets as checkboxes with counts, one below the other. */
import { useWords } from '../../../lib/words/use-words';
import { CheckGroup } from '../../../ui/choice/check-group';
import { Stack } from '../../../ui/page/page';
import { chosen, FACETS, withChosen, type BrowseSearch } from './browse-search';
import type { FacetOptions } from './use-facet-options';

export interface FacetListProps {
  search: BrowseSearch;
  options: FacetOptions;
  go: (next: BrowseSearch) => void;
}

export function FacetList({ search, options, go }: FacetListProps) {
  const { t } = useWords();
  return (
    <Stack>
      {FACETS.filter((facet) => options[facet].length > 0).map((facet) => (
        <CheckGroup
          key={facet}
          id={`facet-${facet}`}
          legend={t(`contributions:browse.facets.${facet}`)}
          values={chosen(search, facet)}
          onChange={(values) => go(withChosen(search, facet, values))}
          options={options[facet]}
          stacked
        />
      ))}
    </Stack>
  );
}
