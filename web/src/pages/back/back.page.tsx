/** Back on another device: where a mailed link leads, and where one asks for it or types its code. */
import { BackForm } from '../../features/coming-back/back-form';
import { LinkButton } from '../../features/coming-back/link-button';
import { useHashToken } from '../../lib/address/use-hash-token';
import { Link } from '../../lib/router/link';
import { useNavigate } from '../../lib/router/use-router';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';

export function BackPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const token = useHashToken();
  const enter = () => void navigate('/', { replace: true });
  return (
    <Page title={t('web:back.title')} lead={token ? undefined : <p>{t('web:back.lead')}</p>}>
      {token ? <LinkButton key={token} token={token} onIn={enter} /> : <BackForm onIn={enter} />}
      <p>
        {t('web:back.noAddress')} <Link to="/j">{t('web:back.join')}</Link>
      </p>
    </Page>
  );
}
