/** Asks the author of what was merged whether to be named beside the text it went into, and lets them say otherwise later. */
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Fault } from '../../ui/notice/fault';
import { Row, Stack } from '../../ui/page/page';
import { WaitingHere } from '../outbox/waiting-here';
import { useCoAuthorship, wordsOf, type AskedContribution, type AskedOf } from './use-co-authorship';

export interface CoAuthorshipProps {
  contribution: AskedContribution;
  asked: AskedOf;
  /** Told when it was answered. */
  onDone: () => void;
}

export function CoAuthorship({ contribution, asked, onDone }: CoAuthorshipProps) {
  const { t } = useWords();
  const { isUnderWay, waiting, refusal, answer } = useCoAuthorship(contribution, asked, onDone);
  const { isAgreed, mayAgree } = asked;
  if (!mayAgree) return <p>{t('lineage:unattributed')}</p>;
  return (
    <Stack gap="tight">
      <WaitingHere entries={waiting} />
      {waiting.length === 0 ? <p>{t(`lineage:${wordsOf(isAgreed)}`)}</p> : null}
      {isAgreed === null && waiting.length === 0 ? <p>{t('lineage:askedHint')}</p> : null}
      {refusal ? <Fault>{refusal}</Fault> : null}
      {waiting.length === 0 ? (
        <Row>
          {isAgreed === true ? null : (
            <Button isPending={isUnderWay} onPress={() => void answer(true)}>
              {t('lineage:agree')}
            </Button>
          )}
          {isAgreed === false ? null : (
            <Button
              look={isAgreed ? 'quiet' : 'plain'}
              isPending={isUnderWay}
              onPress={() => void answer(false)}
            >
              {t(isAgreed ? 'lineage:takeBack' : 'lineage:disagree')}
            </Button>
          )}
        </Row>
      ) : null}
    </Stack>
  );
}
