/** What a rapporteur took down of one's own words: one says that it was said so, or that it was not; correcting is a new version. */
import { useMutation } from '@apollo/client/react';
import {
  ConfirmInterventionDocument,
  DisownInterventionDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { newId } from '../../lib/ids/new-id';
import { failureWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/notice/announcer';
import { Row, Stack } from '../../ui/page/page';
import { refusalWords } from '../outbox/refusal-words';

export interface CapturedAnswerProps {
  contribution: Pick<ContributionCardFragment, 'id' | 'revisionNumber' | 'confirmation' | 'abilities'>;
  /** Told when something was said to it. */
  onDone: () => void;
}

type Outcome = ContributionOutcomeFragment | undefined;

/** Whoever has said that it is not theirs does not see it any more. */
const TAKEN: readonly (string | undefined)[] = ['ContributionPayload', 'UnseenPayload'];

export function CapturedAnswer({ contribution, onDone }: CapturedAnswerProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [answerId] = useState(newId);
  const [confirm] = useMutation(ConfirmInterventionDocument);
  const [disown] = useMutation(DisownInterventionDocument);
  const { id: contributionId, revisionNumber, confirmation, abilities } = contribution;
  if (confirmation === null) return null;
  const variables = { input: { answerId, contributionId, revisionNumber } };
  const give = async (answer: () => Promise<Outcome>, said: 'CONFIRMED' | 'NOT_MINE') => {
    refusal.clear();
    try {
      const outcome = await answer();
      if (TAKEN.includes(outcome?.__typename)) announce(t(`vocabulary:confirmation.${said}`));
      else refusal.refuse(refusalWords(outcome));
      // Also what was refused: it stands otherwise than it was read.
      onDone();
    } catch (error) {
      refusal.refuse(failureWords(error));
    }
  };
  const sayYes = async () => (await confirm({ variables })).data?.confirmIntervention;
  const sayNo = async () => (await disown({ variables })).data?.disownIntervention;
  return (
    <Stack gap="tight">
      {refusal.words ? <p role="alert">{refusal.words}</p> : null}
      {abilities.confirm ? (
        <>
          <p>{t('contributions:scribe.isItYours')}</p>
          <Row>
            <Button onPress={() => void give(sayYes, 'CONFIRMED')}>
              {t('contributions:scribe.confirm')}
            </Button>
            {abilities.disown ? (
              <Button look="quiet" onPress={() => void give(sayNo, 'NOT_MINE')}>
                {t('contributions:scribe.disown')}
              </Button>
            ) : null}
          </Row>
        </>
      ) : null}
    </Stack>
  );
}
