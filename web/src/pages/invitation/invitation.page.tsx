/** Where a personal invitation leads; it is accepted by pressing, never by merely opening the page. */
import { useState } from 'react';
import { useWayBack } from '../../features/coming-back/use-way-back';
import { meetingAddress } from '../../features/meetings/addresses';
import { useHashToken } from '../../lib/address/use-hash-token';
import { acceptInvitation } from '../../lib/graphql/redeem-token';
import { Link } from '../../lib/router/link';
import { useNavigate } from '../../lib/router/use-router';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Page, Row, Stack } from '../../ui/page/page';

export function InvitationPage() {
  const { t } = useWords();
  const token = useHashToken();
  return (
    <Page title={t('people:accept.title')}>
      {token ? (
        <Acceptance key={token} token={token} />
      ) : (
        <Notice look="warn" title={t('people:accept.missing')} />
      )}
      <Row>
        <Link to="/back">{t('people:accept.back')}</Link>
      </Row>
    </Page>
  );
}

function Acceptance({ token }: { token: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { busy, problem, run } = useWayBack();
  const [isSpent, setSpent] = useState(false);

  const accept = async () => {
    let meeting = '';
    const isIn = await run(async () => {
      const answer = await acceptInvitation(token);
      if (typeof answer === 'object') meeting = answer.meeting;
      setSpent(answer === 'refused');
      return typeof answer === 'object' ? 'in' : answer;
    }, true);
    if (isIn) await navigate(meetingAddress(meeting), { replace: true });
  };

  const words = isSpent ? t('people:accept.refused') : problem;
  return (
    <Stack>
      {words ? (
        <div role="alert">
          <Notice look="bad" title={words} />
        </div>
      ) : null}
      {isSpent ? null : (
        <>
          <p>{t('people:accept.ready')}</p>
          <Row>
            <Button look="main" isPending={busy} onPress={() => void accept()}>
              {t('people:accept.action')}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}
