/** What became of the newest edit of an accepted text: it waits and can be taken back, or it was declined, and why. */
import { useMutation } from '@apollo/client/react';
import { WithdrawEditDocument, type OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { failureWords, problemWords } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import { Letters } from '../../../ui/text/letters';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { useAnnounce } from '../../../ui/notice/announcer';
import { Notice } from '../../../ui/notice/notice';
import { Row } from '../../../ui/page/page';
import { LateVersionDiff } from '../versions/late-version-diff';

export interface WaitingEditProps {
  contribution: OwnContributionFragment;
  onDone: () => void;
}

export function WaitingEdit({ contribution, onDone }: WaitingEditProps) {
  const { t } = useWords();
  const edit = contribution.revisions.at(-1);
  if (edit?.state === 'NOT_TAKEN' && edit.decision)
    return (
      <Notice look="warn" title={t('contributions:author.editDeclined')}>
        {/* Whoever declined it wrote in a language that nobody noted. */}
        <p lang="">
          <Letters text={edit.decision.message ?? ''} />
        </p>
      </Notice>
    );
  if (edit?.state !== 'WAITING') return null;
  return (
    <Notice look="info" title={t('contributions:author.editWaits')}>
      <LateVersionDiff before={contribution} after={edit} />
      <TakeBack contribution={contribution} revisionNumber={edit.number} onDone={onDone} />
    </Notice>
  );
}

function TakeBack({ contribution, revisionNumber, onDone }: WaitingEditProps & { revisionNumber: number }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [withdraw, { loading }] = useMutation(WithdrawEditDocument);
  const { id: contributionId, version: expectedVersion } = contribution;
  async function send(): Promise<void> {
    const input = { contributionId, expectedVersion, revisionNumber };
    const { data } = await withdraw({ variables: { input } });
    const outcome = data?.withdrawEdit;
    if (!outcome || 'code' in outcome) return refusal.refuse(problemWords(outcome?.code ?? 'INTERNAL'));
    announce(t('contributions:author.editBackDone'));
    onDone();
  }
  const press = () => {
    refusal.clear();
    send().catch((error: unknown) => refusal.refuse(failureWords(error)));
  };
  return (
    <>
      {refusal.words ? <p role="alert">{refusal.words}</p> : null}
      <Row>
        <Button icon="undo" isPending={loading} onPress={press}>
          {t('contributions:author.editBack')}
        </Button>
      </Row>
    </>
  );
}
