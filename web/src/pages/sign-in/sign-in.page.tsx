/** Where a sign-in link leads: the token travels behind the hash, which no server log sees. */
import { SignInForm } from '../../features/account/sign-in-form';
import { useHashToken } from '../../lib/address/use-hash-token';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';

export function SignInPage() {
  const { t } = useWords();
  const token = useHashToken();
  return (
    <Page title={t('web:signIn.title')} lead={<p>{t(token ? 'web:signIn.ready' : 'web:signIn.how')}</p>}>
      <SignInForm key={token} token={token} />
    </Page>
  );
}
