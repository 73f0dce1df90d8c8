/** The open door: the join code, large and as a QR code, switched on and off, and drawn anew. */
import { useMutation } from '@apollo/client/react';
import { normalizeJoinCode } from '@aportes/domain/join-code';
import { RotateJoinCodeDocument, SetJoiningDocument } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Row, Section, Stack } from '../../ui/page/page';
import { joinAddress } from '../meetings/addresses';
import { useMeeting } from '../meetings/use-meeting';
import styles from './people.module.css';
import { QrCode } from './qr-code';
import { useAct } from './use-act';

export function JoinDoor() {
  const { t } = useWords();
  const { id: meetingId, joinCode, joinOpen } = useMeeting();
  const [setJoining] = useMutation(SetJoiningDocument);
  const [rotate] = useMutation(RotateJoinCodeDocument);
  const { busy, refused, act } = useAct();

  const turn = () =>
    act(
      'turn',
      async () => {
        await setJoining({ variables: { input: { meetingId, open: !joinOpen } } });
        return null;
      },
      t(joinOpen ? 'people:door.done.off' : 'people:door.done.on'),
    );
  const draw = () =>
    act(
      'draw',
      async () => {
        await rotate({ variables: { input: { meetingId } } });
        return null;
      },
      t('people:door.done.rotated'),
    );

  const address = `${location.host}${joinAddress(joinCode ? normalizeJoinCode(joinCode) : null)}`;
  return (
    <Section title={t('people:door.title')}>
      <Stack gap="tight">
        {joinCode ? (
          <>
            <p className={styles.code}>{joinCode}</p>
            {joinOpen ? (
              <>
                <p className={styles.quiet}>{t('people:door.at', { address: `${location.host}/j` })}</p>
                <QrCode text={`${location.protocol}//${address}`} label={t('people:door.qr', { address })} />
              </>
            ) : null}
          </>
        ) : null}
        <p>{t(joinOpen ? 'people:door.open' : 'people:door.shut')}</p>
        <p className={styles.quiet}>{t('people:door.rotateHint')}</p>
        {refused ? (
          <div role="alert">
            <Notice look="bad" title={refused} />
          </div>
        ) : null}
        <Row>
          <Button isPending={busy === 'turn'} onPress={() => void turn()}>
            {t(joinOpen ? 'people:door.switchOff' : 'people:door.switchOn')}
          </Button>
          <Button look="quiet" isPending={busy === 'draw'} onPress={() => void draw()}>
            {t('people:door.rotate')}
          </Button>
        </Row>
      </Stack>
    </Section>
  );
}
