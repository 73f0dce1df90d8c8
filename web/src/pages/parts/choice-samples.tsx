/** One of few, and several of many. */
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { CheckGroup } from '../../ui/choice/check-group';
import { ChoiceCards } from '../../ui/choice/choice-cards';
import { Sample } from './sample';

const KINDS = ['RECOMMENDATION', 'GOOD_PRACTICE', 'QUESTION'];

export function ChoiceSamples({ scope }: { scope: string }) {
  const { t } = useWords();
  const [one, setOne] = useState('RECOMMENDATION');
  const [several, setSeveral] = useState(['QUESTION']);
  const options = KINDS.map((value, at) => ({
    value,
    label: t(`vocabulary:contributionKind.${value}`),
    count: at,
  }));
  const legend = t('web:join.kind');
  return (
    <Sample name="ChoiceCards, CheckGroup">
      <ChoiceCards id={`${scope}-cards`} legend={legend} value={one} onChange={setOne} cards={options} />
      <ChoiceCards
        id={`${scope}-chips`}
        legend={legend}
        value={one}
        onChange={setOne}
        cards={options.map((card, at) => ({ ...card, seldom: at > 0 }))}
        more={t('contributions:capture.otherKinds')}
      />
      <CheckGroup
        id={`${scope}-checks`}
        legend={legend}
        values={several}
        onChange={setSeveral}
        options={options}
        problem={t('problems:REQUIRED')}
      />
      <CheckGroup
        id={`${scope}-stacked`}
        legend={legend}
        values={several}
        onChange={setSeveral}
        options={options}
        stacked
      />
    </Sample>
  );
}
