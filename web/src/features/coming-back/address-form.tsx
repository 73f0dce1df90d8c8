/** Asks for the address to which the link and the code are mailed. */
import { isEmailAddress, normalizeEmail } from '@aportes/domain/email';
import { useState } from 'react';
import { requestLink } from '../../lib/graphql/redeem-token';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Row, Stack } from '../../ui/page/page';
import { useWayBack } from './use-way-back';

const FIELD = 'back-email';

export interface AddressFormProps {
  /** With the address to which a mail may be on its way. */
  onAsked: (email: string) => void;
}

export function AddressForm({ onAsked }: AddressFormProps) {
  const { t } = useWords();
  const [email, setEmail] = useState('');
  const { busy, problem, attempt, refuse, run } = useWayBack();

  const submit = async () => {
    const address = normalizeEmail(email);
    if (!isEmailAddress(address)) return refuse('email.NOT_AN_EMAIL');
    if (await run(() => requestLink(address), false)) onAsked(address);
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
        <ErrorSummary
          title={t('web:problemTitle')}
          problems={problem ? [{ fieldId: FIELD, text: problem }] : []}
          attempt={attempt}
        />
        <TextField
          id={FIELD}
          label={t('web:back.email')}
          value={email}
          onChange={setEmail}
          problem={problem}
          type="email"
          autoComplete="email"
        />
        <Row>
          <Button type="submit" look="main" isPending={busy}>
            {t('web:back.send')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
