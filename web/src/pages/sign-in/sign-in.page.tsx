/** Where a sign-in link leads: the token travels behind the hash, which no server log sees. */
import { useLocation } from '@tanstack/react-router';
import { SignInForm } from '../../features/account/sign-in-form';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';

export function SignInPage() {
  const { t } = useWords();
  const { hash } = useLocation();
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('token') ?? '';
  return (
    <Page title={t('web:signIn.title')} lead={<p>{t(token ? 'web:signIn.ready' : 'web:signIn.how')}</p>}>
      <SignInForm key={token} token={token} />
    </Page>
  );
}
