/** Accepted texts that say much the same as the open one: to be chosen, or said for everybody to be another thing. */
import { useMutation, useQuery } from '@apollo/client/react';
import {
  MarkNotDuplicateDocument,
  SimilarContributionsDocument,
  type ContributionCardFragment,
  type LinkedContributionFragment,
} from '@aportes/graphql/generated/graphql';
import { SIMILAR } from '@aportes/domain/limits';
import { failureWords } from '../../../../lib/problems/problems';
import { useRefusal } from '../../../../lib/problems/use-refusal';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { ChoiceLines } from '../../../../ui/choice/choice-lines';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { Fault } from '../../../../ui/notice/fault';
import { Row } from '../../../../ui/page/page';
import { shortSymbol } from '../../../contributions/card/contribution-link';
import { plainFirstWords } from '../../../contributions/card/first-words';
import { useKindWord } from '../../../contributions/card/use-kind-word';

export interface NearNeighboursProps {
  contribution: ContributionCardFragment;
  chosen: LinkedContributionFragment | null;
  onChoose: (chosen: LinkedContributionFragment | null) => void;
}

export function NearNeighbours({ contribution, chosen, onChoose }: NearNeighboursProps) {
  const { t } = useWords();
  const kindWord = useKindWord();
  const { near, look } = useNear(contribution);
  const notDuplicate = useNotDuplicate(contribution, () => {
    onChoose(null);
    look();
  });
  if (near.length === 0) return null;
  const isNear = chosen !== null && near.some(({ id }) => id === chosen.id);
  return (
    <>
      <ChoiceLines
        legend={t('desk:merge.near')}
        value={isNear ? chosen.id : ''}
        onChange={(value) => onChoose(near.find(({ id }) => id === value) ?? null)}
        problem={null}
        lines={near.map((one) => ({
          value: one.id,
          over: `${shortSymbol(one.symbol ?? '')} · ${kindWord(one.kind)}`,
          text: plainFirstWords(one),
          lang: one.language,
        }))}
      />
      {isNear ? (
        <Row>
          <Button look="quiet" isPending={notDuplicate.busy} onPress={() => notDuplicate.say(chosen)}>
            {t('desk:merge.notDuplicate', { symbol: shortSymbol(chosen.symbol ?? '') })}
          </Button>
        </Row>
      ) : null}
      {notDuplicate.refusal ? <Fault>{notDuplicate.refusal}</Fault> : null}
    </>
  );
}

function useNear({ id, text, session, theme }: ContributionCardFragment) {
  const { data, refetch } = useQuery(SimilarContributionsDocument, {
    variables: { sessionId: session?.id ?? '', text, themeId: theme?.id ?? null, exceptId: id },
    skip: !session || text.length <= SIMILAR.minText,
    fetchPolicy: 'cache-and-network',
  });
  const look = () => void refetch().catch(() => {}); // What was found before stays.
  return { near: data?.similarContributions ?? [], look };
}

function useNotDuplicate({ id: contributionId }: ContributionCardFragment, onSaid: () => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [mark, { loading }] = useMutation(MarkNotDuplicateDocument);
  const ask = async ({ id: otherId, symbol }: LinkedContributionFragment): Promise<void> => {
    await mark({ variables: { input: { contributionId, otherId } } });
    announce(t('desk:merge.notDuplicate', { symbol: shortSymbol(symbol ?? '') }));
    onSaid();
  };
  return {
    busy: loading,
    refusal: refusal.words,
    say: (other: LinkedContributionFragment) => {
      refusal.clear();
      void ask(other).catch((error: unknown) => refusal.refuse(failureWords(error)));
    },
  };
}
