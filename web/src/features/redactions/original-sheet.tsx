/** The secretariat reads what was masked: for a reason, as long as the sheet is open, and kept nowhere on the device. */
import { useMutation } from '@apollo/client/react';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import { ReadRedactedDocument } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef, useState } from 'react';
import { newId } from '../../lib/ids/new-id';
import { problemWords } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { Notice } from '../../ui/notice/notice';
import { Sheet } from '../../ui/overlay/sheet';
import { Row, Stack } from '../../ui/page/page';
import { useFormProblems } from '../contributions/form/use-form-problems';
import { useAct } from '../people/use-act';
import styles from './redactions.module.css';

export interface OriginalSheetProps {
  redactionId: string;
  onLooked: () => void;
  onClose: () => void;
}

const fieldId = (field: string) => `original-${field}`;

export function OriginalSheet({ redactionId, onLooked, onClose }: OriginalSheetProps) {
  const { t } = useWords();
  const { busy, refused, act } = useAct();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [passages, setPassages] = useState<readonly string[] | null>(null);
  const [id] = useState(newId);
  const [read] = useMutation(ReadRedactedDocument, { fetchPolicy: 'no-cache' });
  const missing = { field: 'lookReason', code: textFault(reason, TEXT_LIMITS.note) ?? 'REQUIRED' } as const;
  const problems = useFormProblems(isMissing ? [missing] : [], fieldId);

  const work = async () => {
    const { data } = await read({ variables: { input: { id, redactionId, reason } } });
    const outcome = data?.readRedacted;
    if (outcome?.__typename !== 'RedactedOriginal') return problemWords(outcome?.code ?? 'INTERNAL');
    setPassages(outcome.passages);
    onLooked();
    return null;
  };
  const look = () => {
    setMissing(textFault(reason, TEXT_LIMITS.note) !== null);
    if (textFault(reason, TEXT_LIMITS.note) === null) void act('read', work, '');
  };
  return (
    <Sheet
      title={t('desk:redaction.lookTitle')}
      closeLabel={t('contributions:seal.close')}
      isOpen
      onClose={onClose}
    >
      <Stack>
        <p>{t('desk:redaction.lookMeans')}</p>
        <div role="alert">{refused ? <Notice look="warn" title={refused} /> : null}</div>
        {passages === null ? (
          <>
            <TextField
              id={fieldId('lookReason')}
              label={t('desk:redaction.lookReason')}
              value={reason}
              onChange={setReason}
              problem={problems.at(fieldId('lookReason'))}
              rows={2}
            />
            <Row>
              <Button look="main" isPending={busy !== null} onPress={look}>
                {t('desk:redaction.show')}
              </Button>
            </Row>
          </>
        ) : (
          <Original passages={passages} />
        )}
      </Stack>
    </Sheet>
  );
}

function Original({ passages }: { passages: readonly string[] }) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  // Whoever asked for it reads on here: the button is gone.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      {passages.length === 0 ? (
        <p>{t('desk:redaction.erased')}</p>
      ) : (
        passages.map((one) => (
          <p key={one} className={styles.original} lang="">
            {one}
          </p>
        ))
      )}
    </div>
  );
}
