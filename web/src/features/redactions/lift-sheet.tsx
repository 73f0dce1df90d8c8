/** The secretariat takes back a redaction that was made in error: for a reason, which is kept; everybody reads the passage again. */
import { useMutation } from '@apollo/client/react';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import { LiftRedactionDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
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

export interface LiftSheetProps {
  redactionId: string;
  onLifted: () => void;
  onClose: () => void;
}

const fieldId = (field: string) => `lift-${field}`;

export function LiftSheet({ redactionId, onLifted, onClose }: LiftSheetProps) {
  const { t } = useWords();
  const { busy, refused, act } = useAct();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  // Sent again, also with another reason, it is asked for once.
  const [id] = useState(newId);
  const [lift] = useMutation(LiftRedactionDocument);
  const fault = textFault(reason, TEXT_LIMITS.note);
  const problems = useFormProblems(
    isMissing ? [{ field: 'sealReason', code: fault ?? 'REQUIRED' }] : [],
    fieldId,
  );

  const work = async () => {
    const { data } = await lift({ variables: { input: { id, redactionId, reason } } });
    const outcome = data?.liftRedaction;
    if (outcome && 'code' in outcome) return problemWords(outcome.code);
    onLifted();
    return null;
  };
  const confirm = () => {
    setMissing(fault !== null);
    if (fault === null) void act('lift', work, t('desk:redaction.lift'));
  };
  return (
    <Sheet
      title={t('desk:redaction.lift')}
      closeLabel={t('contributions:seal.close')}
      isOpen
      onClose={onClose}
    >
      <Stack>
        <p>{t('desk:redaction.liftMeans')}</p>
        <div role="alert">{refused ? <Notice look="warn" title={refused} /> : null}</div>
        <TextField
          id={fieldId('sealReason')}
          label={t('contributions:seal.reason')}
          value={reason}
          onChange={setReason}
          problem={problems.at(fieldId('sealReason'))}
          rows={2}
        />
        <Row>
          <Button look="danger" isPending={busy !== null} onPress={confirm}>
            {t('desk:redaction.lift')}
          </Button>
          <Button onPress={onClose}>{t('contributions:form.cancel')}</Button>
        </Row>
      </Stack>
    </Sheet>
  );
}
