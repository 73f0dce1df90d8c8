/** What went wrong, in plain words, with the reference that the log knows it by and a way to try again. */
import { failureOf, failureWords } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Row } from '../../ui/page/page';

export interface FailureNoticeProps {
  error: unknown;
  retry?: () => void;
}

export function FailureNotice({ error, retry }: FailureNoticeProps) {
  const { t } = useWords();
  const { code, reference } = failureOf(error);
  return (
    <Notice look={code === 'UNREACHABLE' ? 'offline' : 'bad'} title={failureWords(error)(t)}>
      {reference ? <p>{t('web:failure.reference', { reference })}</p> : null}
      {retry ? (
        <Row>
          <Button onPress={retry}>{t('web:failure.retry')}</Button>
        </Row>
      ) : null}
    </Notice>
  );
}
