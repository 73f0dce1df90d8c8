/** Everything that is kept about me, as a file: one to read, one for programs. */
import { useWords } from '../../lib/words/use-words';
import { buttonLook } from '../../ui/button/button-look';
import { Row, Stack } from '../../ui/page/page';

export function DownloadOwnData() {
  const { t, language } = useWords();
  const address = (format: 'html' | 'json') => `/own-data/aportes.${format}?language=${language}`;
  return (
    <Stack>
      <p>{t('people:ownData.explain')}</p>
      <Row>
        <a href={address('html')} download className={buttonLook('plain')}>
          {t('people:ownData.html')}
        </a>
        <a href={address('json')} download className={buttonLook('plain')}>
          {t('people:ownData.json')}
        </a>
      </Row>
    </Stack>
  );
}
