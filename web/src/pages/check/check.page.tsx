/** Anybody checks a head of the log that they kept: no account is needed for it. */
import { CheckForm } from '../../features/record/chain/check-form';
import { useWords } from '../../lib/words/use-words';
import { Page } from '../../ui/page/page';

export function CheckPage() {
  const { t } = useWords();
  return (
    <Page title={t('record:check.title')} lead={<p>{t('record:check.lead')}</p>}>
      <CheckForm />
    </Page>
  );
}
