/** The second person agrees that the seal is opened, or not: with the reason before the eyes. */
import { useMutation } from '@apollo/client/react';
import { AnswerSealOpeningDocument } from '@aportes/graphql/generated/graphql';
import type { SealAnswer } from '@aportes/domain/vocabulary';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { Notice } from '../../ui/notice/notice';
import { Sheet } from '../../ui/overlay/sheet';
import { Row, Stack } from '../../ui/page/page';
import { PeopleText } from '../../ui/text/people-text';
import { useAuthorWords } from '../contributions/card/use-author-words';
import { useAct } from '../people/use-act';
import type { SealOpening } from './opening-item';
import { sealRefusal } from './seal-refusal';

export interface AnswerSheetProps {
  opening: SealOpening;
  onClose: () => void;
  onDone: () => void;
}

export function AnswerSheet({ opening, onClose, onDone }: AnswerSheetProps) {
  const { t } = useWords();
  const nameOf = useAuthorWords();
  const { busy, refused, act } = useAct();
  const [send] = useMutation(AnswerSealOpeningDocument);
  const { id: openingId, askedBy, reason, language } = opening;

  async function answer(verdict: SealAnswer): Promise<void> {
    const work = async () => {
      const { data } = await send({ variables: { input: { openingId, answer: verdict } } });
      const outcome = data?.answerSealOpening;
      return !outcome || outcome.__typename === 'SealPayload' ? null : sealRefusal(outcome);
    };
    const said = t(`contributions:seal.${verdict === 'AGREED' ? 'agreed' : 'declined'}`);
    if (await act(verdict, work, said)) onDone();
  }

  return (
    <Sheet
      title={t('contributions:seal.answerTitle')}
      closeLabel={t('contributions:seal.close')}
      isOpen
      onClose={onClose}
    >
      <Stack>
        <Stack gap="tight">
          <p>{t('contributions:seal.askedBy', { name: nameOf(askedBy) })}</p>
          <PeopleText lang={language} text={reason} />
        </Stack>
        <p>{t('contributions:seal.means')}</p>
        <div role="alert">{refused ? <Notice look="warn" title={refused} /> : null}</div>
        <Row>
          <Button
            look="main"
            isPending={busy === 'AGREED'}
            onPress={() => busy === null && void answer('AGREED')}
          >
            {t('contributions:seal.agree')}
          </Button>
          <Button isPending={busy === 'DECLINED'} onPress={() => busy === null && void answer('DECLINED')}>
            {t('contributions:seal.decline')}
          </Button>
        </Row>
      </Stack>
    </Sheet>
  );
}
