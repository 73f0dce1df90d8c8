/** What a rapporteur took down of one's own words: one says that it was said so, or that it was not; correcting is a new version. */
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Row, Stack } from '../../ui/page/page';
import { WaitingHere } from '../outbox/waiting-here';
import { useCapturedAnswer, type AnswerableContribution } from './use-captured-answer';

export interface CapturedAnswerProps {
  contribution: AnswerableContribution;
  /** Told when something was said to it. */
  onDone: () => void;
}

export function CapturedAnswer(props: CapturedAnswerProps) {
  return props.contribution.confirmation === null ? null : <Answer {...props} />;
}

function Answer({ contribution, onDone }: CapturedAnswerProps) {
  const { t } = useWords();
  const { answer, refusal, isUnderWay, waiting } = useCapturedAnswer(contribution, onDone);
  const { confirm, disown } = contribution.abilities;
  return (
    <Stack gap="tight">
      {refusal ? <p role="alert">{refusal}</p> : null}
      <WaitingHere entries={waiting} />
      {confirm && waiting.length === 0 ? (
        <>
          <p>{t('contributions:scribe.isItYours')}</p>
          <Row>
            <Button isPending={isUnderWay} onPress={() => void answer('confirmIntervention')}>
              {t('contributions:scribe.confirm')}
            </Button>
            {disown ? (
              <Button look="quiet" isPending={isUnderWay} onPress={() => void answer('disownIntervention')}>
                {t('contributions:scribe.disown')}
              </Button>
            ) : null}
          </Row>
        </>
      ) : null}
    </Stack>
  );
}
