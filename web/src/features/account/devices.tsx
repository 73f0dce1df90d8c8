/** Where I am signed in; every one of them can be ended from here. */
import { useMutation } from '@apollo/client/react';
import { EndSignInDocument, type AccountQuery } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../lib/formats/use-formats';
import { failureWords } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/notice/announcer';
import { Notice } from '../../ui/notice/notice';
import { Mark } from '../../ui/status/mark';
import styles from './account.module.css';

type SignIn = NonNullable<AccountQuery['viewer']>['signIns'][number];

export interface DevicesProps {
  signIns: readonly SignIn[];
  onEnded: () => void;
}

export function Devices({ signIns, onEnded }: DevicesProps) {
  const { t } = useWords();
  const formats = useFormats();
  const announce = useAnnounce();
  const [end, { error, loading }] = useMutation(EndSignInDocument);
  const endOne = async (signInId: string) => {
    try {
      await end({ variables: { input: { signInId } } });
      announce(t('web:me.ended'));
      onEnded();
    } catch {
      // Said below.
    }
  };
  return (
    <>
      {error ? <Notice look="bad" title={failureWords(error)(t)} /> : null}
      <ul className={styles.list} role="list">
        {signIns.map((one) => (
          <li key={one.id} className={styles.device}>
            <div>
              <p>
                {t('web:me.since', { when: formats.dateTime(one.startedAt) })}{' '}
                {one.current ? <Mark look="accent">{t('web:me.thisDevice')}</Mark> : null}
              </p>
              <p className={styles.quiet}>
                {t('web:me.used', { age: formats.age(one.lastUsedAt) })} ·{' '}
                {t('web:me.until', { when: formats.dateTime(one.expiresAt) })}
              </p>
            </div>
            {one.current ? null : (
              <Button isPending={loading} onPress={() => void endOne(one.id)}>
                {t('web:me.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
