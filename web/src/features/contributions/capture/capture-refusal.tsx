/** Why it was not taken, in words, with what can be done: nothing written is lost. */
import { LATE_DELIVERY_MS } from '@aportes/domain/limits';
import type { SessionStatus } from '@aportes/domain/vocabulary';
import { problemWords } from '../../../lib/problems/problems';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/notice/announcer';
import { Notice } from '../../../ui/notice/notice';
import { Row } from '../../../ui/page/page';
import { undeliveredWords } from '../../outbox/refusal-words';
import type { Capture } from './use-capture';

export function CaptureRefusal({ capture }: { capture: Capture }) {
  const { t } = useWords();
  const { refusal, failure } = capture.attempt;
  if (failure)
    return (
      <Notice look={failure === 'unanswered' ? 'offline' : 'bad'} title={undeliveredWords(failure)(t)}>
        <CopyText text={capture.draft.text} />
      </Notice>
    );
  if (refusal === 'ID_REUSED')
    return (
      <Notice look="warn" title={t('contributions:capture.alreadySent')}>
        <Row>
          <Button onPress={() => void capture.sendAsAnother()}>
            {t('contributions:capture.sendAsAnother')}
          </Button>
        </Row>
      </Notice>
    );
  if (refusal === null) return null;
  return (
    <Notice look="warn" title={problemWords(refusal)(t)}>
      <CopyText text={capture.draft.text} />
    </Notice>
  );
}

/** For who would rather take the text elsewhere. */
function CopyText({ text }: { text: string }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    announce(t('contributions:capture.copied'));
  };
  return (
    <Row>
      <Button onPress={() => void copy()}>{t('contributions:capture.copy')}</Button>
    </Row>
  );
}

/** Said before anybody writes in vain. */
export function NotOpenNotice({ status }: { status: SessionStatus }) {
  const { t } = useWords();
  if (status === 'OPEN') return null;
  const minutes = LATE_DELIVERY_MS / 60_000;
  return (
    <Notice look={status === 'CLOSED' ? 'warn' : 'info'}>
      <p>{t(`contributions:capture.notOpen.${status}`, { minutes })}</p>
    </Notice>
  );
}
