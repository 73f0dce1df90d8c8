/** The choice what becomes of what I wrote, and the word that is typed so that nothing is erased by a slip. */
import { useMutation } from '@apollo/client/react';
import { ERASURE_CHOICES, type ErasureChoice } from '@aportes/domain/erasure.rules';
import { EraseAccountDocument, type ErasurePreviewQuery } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { forgetDevice } from '../../lib/device/forget-device';
import { useAnotherPerson } from '../../lib/graphql/use-another-person';
import { useOutbox, useOutboxView } from '../../lib/outbox/use-outbox';
import { failureWords, problemWords } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useNavigate } from '../../lib/router/use-router';
import { useWords } from '../../lib/words/use-words';
import { Button } from '../../ui/button/button';
import { ChoiceCards } from '../../ui/choice/choice-cards';
import { TextField } from '../../ui/field/text-field';
import { useAnnounce } from '../../ui/notice/announcer';
import { ErrorSummary } from '../../ui/notice/error-summary';
import { Notice } from '../../ui/notice/notice';
import { Row, Stack } from '../../ui/page/page';

export type Preview = ErasurePreviewQuery['erasurePreview'];

const FIELD = 'erase-word';

const isSameWord = (typed: string, word: string) =>
  typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();

export function EraseForm({ preview }: { preview: Preview }) {
  const { t } = useWords();
  const [choice, setChoice] = useState<ErasureChoice>('KEEP');
  const [typed, setTyped] = useState('');
  const refusal = useRefusal();
  const finish = useFarewell();
  const [erase, { loading }] = useMutation(EraseAccountDocument);
  const word = t('people:erase.word');

  const submit = async () => {
    if (!isSameWord(typed, word))
      return refusal.refuse((words) => words('people:erase.mistyped', { word: words('people:erase.word') }));
    try {
      const { data } = await erase({ variables: { input: { choice } } });
      const result = data?.eraseAccount;
      if (result?.__typename === 'AccountErased') await finish();
      else refusal.refuse(problemWords(result?.code ?? 'INTERNAL'));
    } catch (error) {
      refusal.refuse(failureWords(error));
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void submit();
      }}
    >
      <Stack>
        <ErrorSummary
          title={t('web:problemTitle')}
          problems={refusal.words ? [{ fieldId: FIELD, text: refusal.words }] : []}
          attempt={refusal.attempt}
        />
        <ChoiceCards
          id="erase-choice"
          legend={t('people:erase.choice')}
          value={choice}
          onChange={(value) => setChoice(value as ErasureChoice)}
          cards={ERASURE_CHOICES.map((value) => ({ value, label: t(`people:erase.${value}`) }))}
        />
        <Consequences choice={choice} preview={preview} />
        <TextField
          id={FIELD}
          label={t('people:erase.type', { word })}
          value={typed}
          onChange={setTyped}
          problem={refusal.words}
          autoComplete="off"
        />
        <Row>
          <Button type="submit" look="danger" isPending={loading}>
            {t('people:erase.yes')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function Consequences({ choice, preview }: { choice: ErasureChoice; preview: Preview }) {
  const { t } = useWords();
  const { builtUpon, unnamed } = preview;
  return (
    <Stack>
      <p>{t(`people:erase.means.${choice}`)}</p>
      {choice === 'REMOVE' && builtUpon > 0 ? <p>{t('people:erase.places', { count: builtUpon })}</p> : null}
      {choice === 'REMOVE' && unnamed > 0 ? <Notice look="warn" title={t('people:erase.together')} /> : null}
    </Stack>
  );
}

/** Nothing of mine stays on this device either: what waits to be sent, what was typed, what was seen. */
function useFarewell(): () => Promise<void> {
  const { t } = useWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const startAsNobody = useAnotherPerson();
  const outbox = useOutbox();
  const { entries } = useOutboxView();
  return async () => {
    for (const { id } of entries) await outbox.drop(id);
    await forgetDevice();
    await startAsNobody();
    await navigate('/');
    announce(t('people:erase.done'));
  };
}
