/** The two read who wrote it: on a press, for as long as the sheet is open, and kept nowhere on the device. */
import { useMutation } from '@apollo/client/react';
import { ReadSealedAuthorDocument, type AuthorPartsFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounced } from '../../ui/notice/announcer';
import { Notice } from '../../ui/notice/notice';
import { Sheet } from '../../ui/overlay/sheet';
import { Row, Stack } from '../../ui/page/page';
import { useUntil } from '../comments/use-until';
import { useAuthorWords } from '../contributions/card/use-author-words';
import { useAct } from '../people/use-act';
import type { SealOpening } from './opening-item';
import styles from './seals.module.css';

export interface ReadSheetProps {
  opening: SealOpening;
  timeZone: string;
  onClose: () => void;
}

export function ReadSheet({ opening, timeZone, onClose }: ReadSheetProps) {
  const { t } = useWords();
  const formats = useFormats();
  const nameOf = useAuthorWords();
  const { busy, refused, act } = useAct();
  const [author, setAuthor] = useState<AuthorPartsFragment | null>(null);
  const [read] = useMutation(ReadSealedAuthorDocument, { fetchPolicy: 'no-cache' });
  const { id: openingId, openUntil } = opening;
  const isOpen = useUntil(openUntil);

  const work = async () => {
    const { data } = await read({ variables: { input: { openingId } } });
    const outcome = data?.readSealedAuthor;
    if (outcome?.__typename === 'TooLate') return (words: typeof t) => words('contributions:seal.late');
    setAuthor(outcome?.author ?? null);
    return null;
  };
  const shown = isOpen ? author : null;
  useAnnounced(shown && nameOf(shown));
  return (
    <Sheet
      title={t('contributions:seal.readTitle')}
      closeLabel={t('contributions:seal.close')}
      isOpen
      onClose={onClose}
    >
      <Stack>
        <p>
          {t('contributions:seal.readMeans', {
            until: formats.dateTime(openUntil ?? opening.expiresAt, timeZone),
          })}
        </p>
        <div role="alert">{refused ? <Notice look="warn" title={refused} /> : null}</div>
        {shown ? (
          <p className={styles.author}>{nameOf(shown)}</p>
        ) : (
          <Row>
            <Button look="main" isPending={busy !== null} onPress={() => void act('read', work, '')}>
              {t('contributions:seal.show')}
            </Button>
          </Row>
        )}
      </Stack>
    </Sheet>
  );
}
