/** Asks the author of what was merged whether to be named beside the text that was written from it, and lets them say otherwise later. */
import { useMutation } from '@apollo/client/react';
import { AnswerCoAuthorshipDocument, type LineagePartsFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/notice/announcer';
import { Fault } from '../../ui/notice/fault';
import { Row, Stack } from '../../ui/page/page';
import { useCommand } from '../contributions/author/use-command';

type Asked = NonNullable<LineagePartsFragment['lineage']['ownCoAuthorship']>;

export interface CoAuthorshipProps {
  contributionId: string;
  asked: Asked;
  refresh: () => void;
}

export function CoAuthorship({ contributionId, asked, refresh }: CoAuthorshipProps) {
  const { t } = useWords();
  const { busy, refusal, answer } = useAnswer(contributionId, asked, refresh);
  const { isAgreed, mayAgree } = asked;
  if (!mayAgree) return <p>{t('lineage:unattributed')}</p>;
  return (
    <Stack gap="tight">
      <p>{t(`lineage:${wordsOf(isAgreed)}`)}</p>
      {isAgreed === null ? <p>{t('lineage:askedHint')}</p> : null}
      {refusal ? <Fault>{refusal}</Fault> : null}
      <Row>
        {isAgreed === true ? null : (
          <Button isPending={busy} onPress={() => answer(true)}>
            {t('lineage:agree')}
          </Button>
        )}
        {isAgreed === false ? null : (
          <Button look={isAgreed ? 'quiet' : 'plain'} isPending={busy} onPress={() => answer(false)}>
            {t(isAgreed ? 'lineage:takeBack' : 'lineage:disagree')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}

function wordsOf(isAgreed: boolean | null): 'asked' | 'agreed' | 'disagreed' {
  if (isAgreed === null) return 'asked';
  return isAgreed ? 'agreed' : 'disagreed';
}

function useAnswer(contributionId: string, { targetId, revisionNumber }: Asked, refresh: () => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const command = useCommand(refresh);
  const [give] = useMutation(AnswerCoAuthorshipDocument);
  return {
    busy: command.isPending,
    refusal: command.refusal,
    answer: (isAgreed: boolean) => {
      const input = { contributionId, targetId, revisionNumber, isAgreed };
      void command.send({
        content: input,
        ask: async () => (await give({ variables: { input } })).data?.answerCoAuthorship,
        onTaken: () => {
          announce(t(`lineage:${wordsOf(isAgreed)}`));
          refresh();
        },
      });
    },
  };
}
