/** What a rapporteur took down of one's own words: one says that it was said so, or that it was not; correcting is a new version. */
import { useMutation } from '@apollo/client/react';
import {
  ConfirmInterventionDocument,
  DisownInterventionDocument,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { newId } from '../../lib/ids/new-id';
import { failureWords } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/notice/announcer';
import { Row, Stack } from '../../ui/page/page';

export interface CapturedAnswerProps {
  contribution: Pick<ContributionCardFragment, 'id' | 'revisionNumber' | 'confirmation' | 'abilities'>;
  /** Told when something was said to it. */
  onDone: () => void;
}

export function CapturedAnswer({ contribution, onDone }: CapturedAnswerProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [answerId] = useState(newId);
  const [confirm] = useMutation(ConfirmInterventionDocument);
  const [disown] = useMutation(DisownInterventionDocument);
  const { id: contributionId, revisionNumber, confirmation, abilities } = contribution;
  if (confirmation === null) return null;
  const variables = { input: { answerId, contributionId, revisionNumber } };
  const give = async (answer: () => Promise<unknown>, said: string) => {
    try {
      await answer();
      announce(said);
      onDone();
    } catch (error) {
      announce(failureWords(error)(t));
    }
  };
  return (
    <Stack gap="tight">
      {abilities.confirm ? <p>{t('contributions:scribe.isItYours')}</p> : null}
      {abilities.confirm ? (
        <Row>
          <Button
            onPress={() => void give(() => confirm({ variables }), t('vocabulary:confirmation.CONFIRMED'))}
          >
            {t('contributions:scribe.confirm')}
          </Button>
          {abilities.disown ? (
            <Button
              look="quiet"
              onPress={() => void give(() => disown({ variables }), t('vocabulary:confirmation.NOT_MINE'))}
            >
              {t('contributions:scribe.disown')}
            </Button>
          ) : null}
        </Row>
      ) : null}
    </Stack>
  );
}
