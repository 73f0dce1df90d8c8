/** The way to erase my account: a button that leads to what it would mean. */
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Row, Stack } from '../../ui/page/page';

/** Rarely needed, so not part of the page. */
const EraseSheet = lazy(async () => ({ default: (await import('./erase-sheet')).EraseSheet }));

export function EraseAccount() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack>
      <p>{t('people:erase.explain')}</p>
      <Row>
        <Button aria-haspopup="dialog" onPress={() => setOpen(true)}>
          {t('people:erase.open')}
        </Button>
      </Row>
      {isOpen ? (
        <Suspense>
          <EraseSheet onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </Stack>
  );
}
