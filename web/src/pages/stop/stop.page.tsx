/** Where the link at the end of a mail of news leads: one button, for programs that read mails open every link. */
import { useState } from 'react';
import { stopMails } from '../../features/account/stop-mails';
import { useHashToken } from '../../lib/address/use-hash-token';
import { Link } from '../../lib/router/link';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounced } from '../../ui/notice/announcer';
import { Notice } from '../../ui/notice/notice';
import { Page, Row, Stack } from '../../ui/page/page';

type Outcome = 'stopped' | 'refused' | 'unreachable';

export function StopPage() {
  const { t } = useWords();
  const token = useHashToken();
  return (
    <Page title={t('people:mails.stop.title')}>
      {token ? <Stop key={token} token={token} /> : <Refused />}
    </Page>
  );
}

function Stop({ token }: { token: string }) {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const words: Record<Outcome, string> = {
    stopped: t('people:mails.stop.done'),
    refused: t('people:mails.stop.refused'),
    unreachable: t('web:failure.unreachable'),
  };
  useAnnounced(outcome && words[outcome]);
  const stop = async () => {
    setBusy(true);
    setOutcome(await stopMails(token).catch(() => 'unreachable' as const));
    setBusy(false);
  };
  return (
    <Stack>
      {outcome === 'stopped' ? (
        <Notice look="good" title={words.stopped}>
          <Row>
            <Link to="/me">{t('people:mails.stop.undo')}</Link>
          </Row>
        </Notice>
      ) : null}
      {outcome === 'refused' ? <Refused /> : null}
      {outcome === 'unreachable' ? <Notice look="bad" title={words.unreachable} /> : null}
      {outcome === 'stopped' || outcome === 'refused' ? null : (
        <>
          <p>{t('people:mails.stop.lead')}</p>
          <Row>
            <Button look="main" isPending={isBusy} onPress={() => void stop()}>
              {t('people:mails.stop.action')}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}

function Refused() {
  const { t } = useWords();
  return (
    <Notice look="warn" title={t('people:mails.stop.refused')}>
      <p>{t('people:mails.stop.refusedHow')}</p>
      <Row>
        <Link to="/me">{t('people:mails.stop.account')}</Link>
      </Row>
    </Notice>
  );
}
