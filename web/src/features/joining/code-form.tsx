/** Asks for a meeting's join code, in any writing. */
import { JOIN_CODE_LENGTH, normalizeJoinCode } from '@aportes/domain/join-code';
import { useState } from 'react';
import { useNavigate } from '../../lib/router/use-router';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Row, Stack } from '../../ui/page/page';
import { joinAddress } from '../meetings/addresses';

const FIELD = 'join-code';

export interface CodeFormProps {
  /** A code that opened nothing. */
  wrong?: string;
}

export function CodeForm({ wrong = '' }: CodeFormProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [code, setCode] = useState(wrong);
  const [attempt, setAttempt] = useState(wrong ? 1 : 0);
  const typed = normalizeJoinCode(code);
  const [refused, setRefused] = useState<string | null>(wrong ? 'problems:JOIN_CODE_UNKNOWN' : null);
  const problem = refused ? t(refused) : null;

  const submit = () => {
    setAttempt((last) => last + 1);
    if (typed.length === JOIN_CODE_LENGTH) {
      setRefused(typed === normalizeJoinCode(wrong) ? 'problems:JOIN_CODE_UNKNOWN' : null);
      void navigate(joinAddress(typed));
    } else setRefused(typed === '' ? 'web:join.codeMissing' : 'web:join.codeLength');
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <ErrorSummary
          title={t('web:problemTitle')}
          problems={problem ? [{ fieldId: FIELD, text: problem }] : []}
          attempt={attempt}
        />
        <TextField
          id={FIELD}
          label={t('web:join.code')}
          hint={t('web:join.codeHint')}
          value={code}
          onChange={setCode}
          problem={problem}
          autoComplete="off"
        />
        <Row>
          <Button type="submit" look="main">
            {t('web:join.continue')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
