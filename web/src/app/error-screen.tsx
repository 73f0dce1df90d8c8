/** The page that stands in for one that failed. */
import { useWords } from '../lib/words/use-words';
import { Button } from '../ui/button/button';
import { Notice } from '../ui/notice/notice';
import { Page, Row } from '../ui/page/page';

export function ErrorScreen({ reference }: { reference: string }) {
  const { t } = useWords();
  return (
    <Page title={t('web:failure.title')}>
      <Notice look="bad" title={t('problems:INTERNAL')}>
        <p>{t('web:failure.reference', { reference })}</p>
        <Row>
          <Button look="main" onPress={() => location.reload()}>
            {t('web:failure.reload')}
          </Button>
        </Row>
      </Notice>
    </Page>
  );
}
