/** Where one writes in a session: the form, the receipt after sending, or how to join. */
import { flushSync } from 'react-dom';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { Link } from '../../../lib/router/link';
import { useWords } from '../../../lib/words/use-words';
import { buttonLook } from '../../../ui/button/button-look';
import { EmptyState } from '../../../ui/status/waiting';
import { joinAddress, sessionAddress } from '../../meetings/addresses';
import { useMeeting, type AgendaEntry, type MeetingFrame } from '../../meetings/use-meeting';
import { WaitingHere } from '../../outbox/waiting-here';
import { CaptureForm } from './capture-form';
import { captureFieldId } from './capture-problems';
import { Receipt } from './receipt';
import { useCapture } from './use-capture';

export interface CaptureSpaceProps {
  item: AgendaEntry;
  session: NonNullable<AgendaEntry['session']>;
  onSent: (contribution: ContributionCardFragment) => void;
}

export function CaptureSpace(props: CaptureSpaceProps) {
  const { t } = useWords();
  const { myParticipation } = useMeeting();
  if (myParticipation) return <Writing key={myParticipation.id} participation={myParticipation} {...props} />;
  return (
    <EmptyState
      action={
        <Link to={joinAddress()} className={buttonLook('main')}>
          {t('contributions:capture.joinAction')}
        </Link>
      }
    >
      {t('contributions:capture.join')}
    </EmptyState>
  );
}

interface WritingProps extends CaptureSpaceProps {
  participation: NonNullable<MeetingFrame['myParticipation']>;
}

function Writing({ item, session, onSent, participation }: WritingProps) {
  const { attributionDefault, slug } = useMeeting();
  const capture = useCapture({
    participantId: participation.id,
    session,
    itemKind: item.kind,
    presets: {
      subregionIds: participation.subregions.map((one) => one.id),
      attributionLevel: attributionDefault,
    },
    place: sessionAddress(slug, item.position),
    onSent,
  });
  const writeAnother = () => {
    flushSync(capture.writeAnother);
    document.getElementById(captureFieldId(capture.draft, 'text'))?.focus();
  };
  const { receipt, justSent, waiting, ready } = capture;
  if (receipt || justSent)
    return (
      <Receipt
        contribution={receipt}
        entry={justSent}
        goesOn={capture.draft.text !== ''}
        onAnother={writeAnother}
      />
    );
  if (!ready) return null;
  return (
    <>
      <WaitingHere entries={waiting} />
      <CaptureForm
        capture={capture}
        itemKind={item.kind}
        session={session}
        themeId={item.theme?.id ?? null}
      />
    </>
  );
}
