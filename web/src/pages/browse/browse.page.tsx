/** What the meeting accepted: searched, filtered by facets, all of it in the address. */
import { Chips } from '../../features/contributions/browse/chips';
import { FacetList } from '../../features/contributions/browse/facet-list';
import { FacetSheet } from '../../features/contributions/browse/facet-sheet';
import { Results } from '../../features/contributions/browse/results';
import { SearchBox } from '../../features/contributions/browse/search-box';
import { useBrowse } from '../../features/contributions/browse/use-browse';
import { useBrowseSearch } from '../../features/contributions/browse/use-browse-search';
import { useFacetOptions } from '../../features/contributions/browse/use-facet-options';
import styles from '../../features/contributions/browse/browse.module.css';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';
import { useWide } from '../../ui/page/use-wide';

export function BrowsePage() {
  const { t } = useWords();
  const [search, go] = useBrowseSearch();
  const browse = useBrowse(search);
  const options = useFacetOptions(search, browse.facets);
  const wide = useWide();
  const facets = { search, options, go };
  return (
    <Page title={t('contributions:browse.heading')} lead={<p>{t('contributions:browse.lead')}</p>} wide>
      <SearchBox search={search} go={go} />
      <div className={wide ? styles.beside : styles.stack}>
        {wide ? <FacetList {...facets} /> : <FacetSheet {...facets} total={browse.total} />}
        <div className={styles.stack}>
          <Chips {...facets} />
          <Results {...facets} browse={browse} />
        </div>
      </div>
    </Page>
  );
}
