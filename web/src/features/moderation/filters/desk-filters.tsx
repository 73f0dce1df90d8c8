/** Narrows down what waits: words, tags with their counts, and what is mine. */
import type { FacetCountsFragment } from '@aportes/graphql/generated/graphql';
import { Suspense } from 'react';
import { optional } from '../../../lib/optional/optional';
import { useWords } from '../../../lib/words/use-words';
import { withWords } from '../../../lib/words/with-words';
import { Button } from '../../../ui/button/button';
import type { BrowseSearch } from '../../contributions/browse/browse-search';
import { SearchBox } from '../../contributions/browse/search-box';
import { useFacetOptions } from '../../contributions/browse/use-facet-options';
import { useShortcut } from '../keys/single-keys';
import { isNarrowed, type DeskSearch } from './desk-search';
import styles from './filters.module.css';
import { useOwnSessions } from './use-own-sessions';

const FacetSheet = optional(async () => (await import('../../contributions/browse/facet-sheet')).FacetSheet);
const Chips = optional(async () => (await import('../../contributions/browse/chips')).Chips);
const Load = optional(async () => (await withWords('desk', () => import('../assigning/load'))).Load);

export interface DeskFiltersProps {
  asked: DeskSearch;
  go: (next: DeskSearch) => void;
  facets: FacetCountsFragment | null;
  /** What stands at the end of the line, where nothing moves when it comes and goes. */
  children?: React.ReactNode;
}

export function DeskFilters({ asked, go, facets, children }: DeskFiltersProps) {
  const { t } = useWords();
  const shortcut = useShortcut();
  const own = useOwnSessions();
  const { search, isMine } = asked;
  const options = useFacetOptions(search, facets);
  const tags = { search, options, go: (next: BrowseSearch) => go({ ...asked, search: next }) };
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <SearchBox {...tags} compact shortcut={shortcut('search')} />
        <Suspense fallback={<FacetsToCome />}>
          <FacetSheet {...tags} total={facets?.total ?? null} />
        </Suspense>
        {own.seesOthers && own.ids.length > 0 ? (
          <Button
            icon="person"
            look={isMine ? 'main' : 'plain'}
            aria-pressed={isMine}
            onPress={() => go({ ...asked, isMine: !isMine })}
          >
            {t('contributions:desk.filters.mine')}
          </Button>
        ) : null}
        {children ? <div className={styles.end}>{children}</div> : null}
      </div>
      <div className={styles.load}>
        <Suspense>
          <Load whose={asked.whose} onChoose={(whose) => go({ ...asked, whose })} />
        </Suspense>
      </div>
      {isNarrowed(asked) ? (
        <Suspense>
          <Chips {...tags} />
        </Suspense>
      ) : null}
    </div>
  );
}

/** In the place of the button that is on its way: nothing below it moves when it comes. */
function FacetsToCome() {
  const { t } = useWords();
  return (
    <div>
      <Button icon="list" isPending onPress={() => {}}>
        {t('contributions:browse.filters')}
      </Button>
    </div>
  );
}
