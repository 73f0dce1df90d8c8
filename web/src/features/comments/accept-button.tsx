/** For whoever asked: one reply is the answer, or is it no longer. */
import { useMutation } from '@apollo/client/react';
import { AcceptAnswerDocument } from '@aportes/graphql/generated/graphql';
import { failureWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { useAnnounce } from '../../ui/notice/announcer';
import { refusalWords } from '../outbox/refusal-words';

export interface AcceptButtonProps {
  questionId: string;
  answerId: string;
  isAccepted: boolean;
  /** Who answers, in words. */
  author: string;
}

export function AcceptButton({ questionId, answerId, isAccepted, author }: AcceptButtonProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const failure = useRefusal();
  const [accept, { loading }] = useMutation(AcceptAnswerDocument);
  const press = async () => {
    failure.clear();
    try {
      const input = { questionId, answerId: isAccepted ? null : answerId };
      const answer = (await accept({ variables: { input } })).data?.acceptAnswer;
      if (answer?.__typename !== 'CommentPayload') return failure.refuse(refusalWords(answer));
      announce(t(`contributions:comments.${isAccepted ? 'unaccepted' : 'accepted'}`));
    } catch (error) {
      failure.refuse(failureWords(error));
    }
  };
  const word = isAccepted ? 'unaccept' : 'accept';
  return (
    <>
      <Button
        look="quiet"
        isPending={loading}
        onPress={() => void press()}
        aria-label={t(`contributions:comments.${word}Of`, { author })}
      >
        {t(`contributions:comments.${word}`)}
      </Button>
      {failure.words ? <span role="alert">{failure.words}</span> : null}
    </>
  );
}
