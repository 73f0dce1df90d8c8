/** Who else is here, as a number; and, on a poor network, the choice that nothing comes by itself. */
import { useApolloClient, useQuery } from '@apollo/client/react';
import { PresentCountDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useFormats } from '../../lib/formats/use-formats';
import { saving } from '../../lib/saving/saving';
import { useKeptSwitch } from '../../lib/device/kept-switch';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounced } from '../../ui/notice/announcer';
import { QuietLine } from '../../ui/text/quiet-line';
import { useMeeting } from '../meetings/use-meeting';
import { lookForChanges } from './use-meeting-changes';

/** People come and go: now and then is often enough (milliseconds). */
const COUNTED_AGAIN_MS = 30_000;

export function RoomLine() {
  const { t } = useWords();
  const saves = useKeptSwitch(saving);
  return (
    <QuietLine>
      {saves ? null : <Present />}
      <Button
        look="quiet"
        icon={saves ? 'check' : undefined}
        aria-pressed={saves}
        onPress={() => saving.turn(!saves)}
      >
        {t('web:room.save')}
      </Button>
      {saves ? <Look /> : null}
    </QuietLine>
  );
}

function Present() {
  const { t } = useWords();
  const formats = useFormats();
  const { slug, myParticipation } = useMeeting();
  const { data } = useQuery(PresentCountDocument, {
    variables: { slug },
    skip: myParticipation === null,
    fetchPolicy: 'network-only',
    pollInterval: COUNTED_AGAIN_MS,
    skipPollAttempt: () => document.visibilityState !== 'visible',
  });
  // Whoever reads this is one of them, also before the websocket is open.
  const count = Math.max(data?.meeting?.presentCount ?? 0, 1);
  if (!data?.meeting) return null;
  return <span>{t('web:room.present', { count, formatted: formats.number(count) })}</span>;
}

function Look() {
  const { t } = useWords();
  const client = useApolloClient();
  const { id } = useMeeting();
  const formats = useFormats();
  const [told, setTold] = useState<string | null>(null);
  const [isLooking, setLooking] = useState(false);
  useAnnounced(told);
  const look = async () => {
    setLooking(true);
    const answered = await lookForChanges(client, id);
    setLooking(false);
    setTold(
      answered ? t('web:room.upToDate', { time: formats.time(new Date()) }) : t('web:failure.unreachable'),
    );
  };
  return (
    <>
      <Button isPending={isLooking} onPress={() => void look()}>
        {t('web:room.look')}
      </Button>
      <span>{told ?? t('web:room.explain')}</span>
    </>
  );
}
