/** A house without a meeting: its first person brings one, by the link that the start printed. */
import { useState } from 'react';
import { ComingBackAddress } from '../../features/account/coming-back-address';
import { ConfirmAddress } from '../../features/account/confirm-address';
import { meetingAddress } from '../../features/meetings/addresses';
import { SetupForm } from '../../features/setup/setup-form';
import type { Begun } from '../../features/setup/use-setup';
import { useHashToken } from '../../lib/address/use-hash-token';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Notice } from '../../ui/notice/notice';
import { Page, Stack } from '../../ui/page/page';

export function SetupPage() {
  const { t } = useWords();
  const token = useHashToken();
  const [begun, setBegun] = useState<Begun | null>(null);
  return (
    <Page
      title={t('people:setup.title')}
      lead={begun || !token ? undefined : <p>{t('people:setup.lead')}</p>}
    >
      {begun ? <Done begun={begun} /> : null}
      {!begun && token ? <SetupForm key={token} token={token} onBegun={setBegun} /> : null}
      {!begun && !token ? <Notice look="warn" title={t('people:setup.missing')} /> : null}
    </Page>
  );
}

function Done({ begun }: { begun: Begun }) {
  const { t } = useWords();
  const [email, setEmail] = useState(begun.email);
  return (
    <Stack>
      <div role="status">
        <Notice look="good" title={t('people:setup.done')}>
          <p>
            <Link to={meetingAddress(begun.meeting)}>{t('people:setup.go')}</Link>
          </p>
        </Notice>
      </div>
      {email === null ? (
        <ComingBackAddress />
      ) : (
        <ConfirmAddress email={email} onOther={() => setEmail(null)} />
      )}
    </Stack>
  );
}
