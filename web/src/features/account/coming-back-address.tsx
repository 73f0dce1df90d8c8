/** The address by which I come back on another device: given once, and counting after its code. */
import { useMutation, useQuery } from '@apollo/client/react';
import { isEmailAddress, normalizeEmail } from '@aportes/domain/email';
import { MyEmailDocument, RequestEmailCodeDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { failureWords, problemWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Row, Stack } from '../../ui/page/page';
import { ConfirmAddress } from './confirm-address';

const FIELD = 'my-email';

export function ComingBackAddress() {
  const { t } = useWords();
  const { data } = useQuery(MyEmailDocument);
  const [asked, setAsked] = useState<string | null>(null);
  const email = data?.viewer?.email;
  if (!data?.viewer) return null;
  if (email) return <p>{t('people:address.have', { email })}</p>;
  return asked === null ? (
    <GiveAddress onAsked={setAsked} />
  ) : (
    <ConfirmAddress email={asked} onOther={() => setAsked(null)} />
  );
}

function GiveAddress({ onAsked }: { onAsked: (email: string) => void }) {
  const { t } = useWords();
  const [email, setEmail] = useState('');
  const refusal = useRefusal();
  const [request, { loading }] = useMutation(RequestEmailCodeDocument);

  const submit = async () => {
    const address = normalizeEmail(email);
    if (!isEmailAddress(address))
      return refusal.refuse((words) => words('web:back.problems.email.NOT_AN_EMAIL'));
    try {
      const { data } = await request({ variables: { input: { email: address } } });
      const result = data?.requestEmailCode;
      if (result?.__typename === 'EmailCodeSent') return onAsked(address);
      refusal.refuse(problemWords(result?.code ?? 'INTERNAL'));
    } catch (error) {
      refusal.refuse(failureWords(error));
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void submit();
      }}
    >
      <Stack>
        <p>{t('people:address.how')}</p>
        <ErrorSummary
          title={t('web:problemTitle')}
          problems={refusal.words ? [{ fieldId: FIELD, text: refusal.words }] : []}
          attempt={refusal.attempt}
        />
        <TextField
          id={FIELD}
          label={t('people:address.email')}
          value={email}
          onChange={setEmail}
          problem={refusal.words}
          type="email"
          autoComplete="email"
        />
        <Row>
          <Button type="submit" isPending={loading}>
            {t('people:address.send')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
