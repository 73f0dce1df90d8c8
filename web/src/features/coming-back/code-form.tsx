/** Takes the code of the mail on a device where the link was not opened; pasting it is fine. */
import { useState } from 'react';
import { redeemCode } from '../../lib/graphql/redeem-token';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Notice } from '../../ui/notice/notice';
import { Row, Stack } from '../../ui/page/page';
import { useWayBack } from './use-way-back';

const FIELD = 'back-code';

export interface CodeFormProps {
  email: string;
  onIn: () => void;
  onOther: () => void;
}

export function CodeForm({ email, onIn, onOther }: CodeFormProps) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const { busy, problem, attempt, refuse, run } = useWayBack();

  const submit = async () => {
    if (code.trim() === '') return refuse('code.REQUIRED');
    if (await run(() => redeemCode(email, code), true)) onIn();
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <Stack>
        <Notice look="info">
          <p>{t('web:back.sent')}</p>
        </Notice>
        <ErrorSummary
          title={t('web:problemTitle')}
          problems={problem ? [{ fieldId: FIELD, text: problem }] : []}
          attempt={attempt}
        />
        <TextField
          id={FIELD}
          label={t('web:back.code')}
          hint={t('web:back.codeHint')}
          value={code}
          onChange={setCode}
          problem={problem}
          autoComplete="one-time-code"
        />
        <Row>
          <Button type="submit" look="main" isPending={busy}>
            {t('web:back.enter')}
          </Button>
          <Button look="quiet" onPress={onOther}>
            {t('web:back.other')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
