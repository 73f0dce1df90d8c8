/** Leaving a meeting: asked once more, for it takes effect at once. */
import { useMutation } from '@apollo/client/react';
import { LeaveMeetingDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useAnotherPerson } from '../../lib/graphql/use-another-person';
import { failureWords, problemWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/notice/announcer';
import { Notice } from '../../ui/notice/notice';
import { Sheet } from '../../ui/overlay/sheet';
import { Row, Stack } from '../../ui/page/page';

export function LeaveButton({ meetingId }: { meetingId: string }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const startAgain = useAnotherPerson();
  const [isAsking, setAsking] = useState(false);
  const refusal = useRefusal();
  const [leave, { loading }] = useMutation(LeaveMeetingDocument);

  const submit = async () => {
    try {
      const { data } = await leave({ variables: { input: { meetingId } } });
      const result = data?.leaveMeeting;
      if (result?.__typename === 'LastSecretariat') return refusal.refuse(problemWords(result.code));
      setAsking(false);
      announce(t('people:leave.done'));
      await startAgain();
    } catch (error) {
      refusal.refuse(failureWords(error));
    }
  };

  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t('people:leave.action')}
      </Button>
      <Sheet
        title={t('people:leave.title')}
        closeLabel={t('people:leave.close')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      >
        <Stack>
          <p>{t('people:leave.explain')}</p>
          {refusal.words ? (
            <div role="alert">
              <Notice look="bad" title={refusal.words} />
            </div>
          ) : null}
          <Row>
            <Button look="danger" isPending={loading} onPress={() => void submit()}>
              {t('people:leave.yes')}
            </Button>
          </Row>
        </Stack>
      </Sheet>
    </>
  );
}
