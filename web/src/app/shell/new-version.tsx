/** Offers the newer version of the product once it lies on the device; nobody is interrupted, and what is typed stays. */
import { useNewVersion } from '../../lib/shell/new-version';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounced } from '../../ui/notice/announcer';
import { Notice } from '../../ui/notice/notice';
import { Row } from '../../ui/page/page';

export function NewVersion() {
  const { t } = useWords();
  const takeOver = useNewVersion();
  useAnnounced(takeOver && t('web:newVersion.title'));
  if (!takeOver) return null;
  return (
    <Notice look="info" title={t('web:newVersion.title')}>
      <p>{t('web:newVersion.explain')}</p>
      <Row>
        <Button onPress={takeOver}>{t('web:newVersion.use')}</Button>
      </Row>
    </Notice>
  );
}
