/** On a phone the facets open in a sheet, and close on what they found. */
import { useState } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { Sheet } from '../../../ui/overlay/sheet';
import { chosen, FACETS } from './browse-search';
import styles from './browse.module.css';
import { FacetList, type FacetListProps } from './facet-list';

export interface FacetSheetProps extends FacetListProps {
  total: number | null;
}

export function FacetSheet({ total, ...facets }: FacetSheetProps) {
  const { t } = useWords();
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const set = FACETS.reduce((sum, facet) => sum + chosen(facets.search, facet).length, 0);
  const filters = t('contributions:browse.filters');
  return (
    <>
      <div>
        <Button icon="list" onPress={() => setOpen(true)}>
          {set === 0 ? filters : `${filters} (${formats.number(set)})`}
        </Button>
      </div>
      <Sheet title={filters} closeLabel={t('contributions:browse.close')} isOpen={open} onClose={close}>
        <FacetList {...facets} />
        <div className={styles.show}>
          <Button look="main" onPress={close}>
            {t('contributions:browse.show', { count: total ?? 0, formatted: formats.number(total ?? 0) })}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
