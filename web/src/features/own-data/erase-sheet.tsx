/** What an erasure of my account takes along, in figures, before the choice and the deed. */
import { useQuery } from '@apollo/client/react';
import { ErasurePreviewDocument } from '@aportes/graphql/generated/graphql';
import { Link } from '../../lib/router/link';
import { useLocalized } from '../../lib/words/use-localized';
import { useWords } from '../../lib/words/use-words';
import { Notice } from '../../ui/notice/notice';
import { Sheet } from '../../ui/overlay/sheet';
import { Stack } from '../../ui/page/page';
import { FailureNotice } from '../failures/failure-notice';
import { peopleAddress } from '../meetings/addresses';
import { EraseForm, type Preview } from './erase-form';
import styles from './own-data.module.css';

const COUNTED = ['contributions', 'comments', 'endorsements', 'links', 'drafts'] as const;

export function EraseSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(ErasurePreviewDocument, { fetchPolicy: 'network-only' });
  const preview = data?.erasurePreview;
  return (
    <Sheet title={t('people:erase.title')} closeLabel={t('people:erase.close')} isOpen onClose={onClose}>
      <Stack>
        {error ? <FailureNotice error={error} retry={() => void refetch()} /> : null}
        {preview ? <Meant preview={preview} /> : null}
      </Stack>
    </Sheet>
  );
}

function Meant({ preview }: { preview: Preview }) {
  const { t } = useWords();
  if (preview.lastOfSecretariat.length > 0) return <AppointFirst meetings={preview.lastOfSecretariat} />;
  const had = COUNTED.filter((what) => preview[what] > 0);
  return (
    <>
      <p>{t('people:erase.explain')}</p>
      {had.length > 0 ? (
        <div>
          <p id="erase-have">{t('people:erase.have')}</p>
          <ul aria-labelledby="erase-have" className={styles.list}>
            {had.map((what) => (
              <li key={what}>{t(`people:erase.${what}`, { count: preview[what] })}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <EraseForm preview={preview} />
    </>
  );
}

function AppointFirst({ meetings }: { meetings: Preview['lastOfSecretariat'] }) {
  const { t } = useWords();
  const localized = useLocalized();
  return (
    <Notice look="warn" title={t('people:erase.last')}>
      <ul className={styles.list}>
        {meetings.map(({ id, slug, title }) => {
          const { text, lang } = localized(title);
          return (
            <li key={id}>
              <Link to={peopleAddress(slug)} lang={lang}>
                {text}
              </Link>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
