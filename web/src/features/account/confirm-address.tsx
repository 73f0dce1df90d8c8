/** The code that was mailed to an address proves that it is mine. */
import { useMutation } from '@apollo/client/react';
import { ConfirmEmailDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { failureWords, problemWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { useAnnounce, useAnnounced } from '../../ui/notice/announcer';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Row, Stack } from '../../ui/page/page';

const FIELD = 'my-email-code';

export interface ConfirmAddressProps {
  email: string;
  onOther: () => void;
}

export function ConfirmAddress({ email, onOther }: ConfirmAddressProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [code, setCode] = useState('');
  const refusal = useRefusal();
  const [confirm, { loading }] = useMutation(ConfirmEmailDocument);

  const submit = async () => {
    if (code.trim() === '') return refusal.refuse((words) => words('web:back.problems.code.REQUIRED'));
    try {
      const { data } = await confirm({ variables: { input: { email, code } } });
      const result = data?.confirmEmail;
      if (result?.__typename === 'EmailConfirmed') announce(t('people:address.done'));
      else refusal.refuse(problemWords(result?.code ?? 'INTERNAL'));
    } catch (error) {
      refusal.refuse(failureWords(error));
    }
  };

  const sent = t('people:address.sentTo', { email });
  useAnnounced(sent);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void submit();
      }}
    >
      <Stack>
        <p>{sent}</p>
        <ErrorSummary
          title={t('web:problemTitle')}
          problems={refusal.words ? [{ fieldId: FIELD, text: refusal.words }] : []}
          attempt={refusal.attempt}
        />
        <TextField
          id={FIELD}
          label={t('people:address.code')}
          hint={t('web:back.codeHint')}
          value={code}
          onChange={setCode}
          problem={refusal.words}
          autoComplete="one-time-code"
        />
        <Row>
          <Button type="submit" look="main" isPending={loading}>
            {t('people:address.confirm')}
          </Button>
          <Button look="quiet" onPress={onOther}>
            {t('people:address.other')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
