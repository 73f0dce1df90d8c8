/** Spends the mailed link: by pressing, never by merely opening the page. */
import { redeemToken } from '../../lib/graphql/redeem-token';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Row, Stack } from '../../ui/page/page';
import { useWayBack } from './use-way-back';

export function LinkButton({ token, onIn }: { token: string; onIn: () => void }) {
  const { t } = useWords();
  const { busy, problem, run } = useWayBack();
  const enter = async () => {
    if (await run(() => redeemToken(token), true)) onIn();
  };
  return (
    <Stack>
      {problem ? (
        <div role="alert">
          <Notice look="bad" title={problem} />
        </div>
      ) : null}
      {problem ? null : <p>{t('web:back.linkReady')}</p>}
      <Row>
        <Button look="main" isPending={busy} onPress={() => void enter()}>
          {t('web:back.enter')}
        </Button>
      </Row>
    </Stack>
  );
}
