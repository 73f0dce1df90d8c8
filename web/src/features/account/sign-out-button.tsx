/** The way out: ends this device's sign-in and forgets what it had loaded. */
import { useMutation } from '@apollo/client/react';
import { SignOutDocument } from '@aportes/graphql/generated/graphql';
import { useAnotherPerson } from '../../lib/graphql/use-another-person';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { failureWords } from '../../lib/problems/problems';
import { useNavigate } from '../../lib/router/use-router';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';

export function SignOutButton() {
  const { t } = useWords();
  const navigate = useNavigate();
  const startAsNobody = useAnotherPerson();
  const waiting = useOutboxView().entries.filter(({ state }) => state !== 'received').length;
  const [signOut, { error, loading }] = useMutation(SignOutDocument);
  const leave = async () => {
    try {
      await signOut();
    } catch {
      return; // Said below.
    }
    await startAsNobody();
    await navigate('/');
  };
  return (
    <>
      {waiting > 0 ? <p>{t('web:outbox.signOut', { count: waiting })}</p> : null}
      {error ? <Notice look="bad" title={failureWords(error)(t)} /> : null}
      <Button isPending={loading} onPress={() => void leave()}>
        {t('web:me.signOut')}
      </Button>
    </>
  );
}
