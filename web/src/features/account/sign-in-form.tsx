/** Signing in by a link or its token: the token is spent by pressing, never by merely opening the page. */
import { useState } from 'react';
import { redeemToken, type Redeemed } from '../../lib/graphql/redeem-token';
import { useAnotherPerson } from '../../lib/graphql/use-another-person';
import { useNavigate } from '../../lib/router/use-router';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Row, Stack } from '../../ui/page/page';

const FIELD = 'sign-in-token';
type Outcome = Redeemed | 'missing' | 'unreachable';

export function SignInForm({ token: given }: { token: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const startAsMe = useAnotherPerson();
  const [token, setToken] = useState(given);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    const next: Outcome = token.trim()
      ? await redeemToken(token.trim()).catch(() => 'unreachable')
      : 'missing';
    setBusy(false);
    setOutcome(next);
    setAttempt((last) => last + 1);
    if (next !== 'in') return;
    await startAsMe();
    await navigate('/', { replace: true });
  };

  const problem = outcome === null || outcome === 'in' ? null : t(`web:signIn.problems.${outcome}`);
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
        {given && !problem ? null : (
          <TextField
            id={FIELD}
            label={t('web:signIn.token')}
            hint={t('web:signIn.tokenHint')}
            value={token}
            onChange={setToken}
            problem={problem}
            autoComplete="one-time-code"
          />
        )}
        <Row>
          <Button type="submit" look="main" isPending={busy}>
            {t('web:signIn.send')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
