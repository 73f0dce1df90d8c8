/** Warns in time before a sign-in ends, and lets one in again in place: what was typed stays where it is. */
import { lazy, Suspense, useState } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce, useAnnounced } from '../../ui/notice/announcer';
import { Notice } from '../../ui/notice/notice';
import { Row } from '../../ui/page/page';
import styles from './account.module.css';
import { useSignInPhase } from './use-sign-in-phase';

/** Rarely needed, so not part of the first screen. */
const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again')).SignInAgain }));

export function SignInWatch() {
  const { t } = useWords();
  const formats = useFormats();
  const announce = useAnnounce();
  const { phase, end, renew } = useSignInPhase();
  const [isOpen, setOpen] = useState(false);
  const stay = async () => {
    await renew();
    announce(t('web:expiry.stayed'));
  };
  const soon = end ? t('web:expiry.soon', { time: formats.time(end.at) }) : '';
  const words = { fine: null, soon, ended: t('web:expiry.ended') }[phase];
  useAnnounced(words);
  return (
    <div className={phase === 'fine' ? undefined : styles.watch}>
      {phase === 'soon' && end ? (
        <Notice look="warn" title={soon}>
          <Row>
            {end.isIdle ? (
              <Button onPress={() => void stay()}>{t('web:expiry.stay')}</Button>
            ) : (
              <Button onPress={() => setOpen(true)}>{t('web:expiry.renew')}</Button>
            )}
          </Row>
        </Notice>
      ) : null}
      {phase === 'ended' ? (
        <Notice look="warn" title={t('web:expiry.ended')}>
          <Row>
            <Button onPress={() => setOpen(true)}>{t('web:expiry.again')}</Button>
          </Row>
        </Notice>
      ) : null}
      {isOpen ? (
        <Suspense>
          <SignInAgain onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
