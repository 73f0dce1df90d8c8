/** One of few, and several of many. */
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { CheckGroup } from '../../ui/choice/check-group';
import { ChoiceCards } from '../../ui/choice/choice-cards';
import { ChoiceLines } from '../../ui/choice/choice-lines';
import { PickMany } from '../../ui/choice/pick-many';
import { Sample } from './sample';

const KINDS = ['RECOMMENDATION', 'GOOD_PRACTICE', 'QUESTION'];

export function ChoiceSamples({ scope }: { scope: string }) {
  const { t, language } = useWords();
  const [one, setOne] = useState('RECOMMENDATION');
  const [several, setSeveral] = useState(['QUESTION']);
  const options = KINDS.map((value, at) => ({
    value,
    label: t(`vocabulary:contributionKind.${value}`),
    count: at,
  }));
  const legend = t('web:join.kind');
  return (
    <Sample name="ChoiceCards, ChoiceLines, CheckGroup, PickMany">
      <ChoiceCards id={`${scope}-cards`} legend={legend} value={one} onChange={setOne} cards={options} />
      <ChoiceCards
        id={`${scope}-chips`}
        legend={legend}
        value={one}
        onChange={setOne}
        cards={options.map((card, at) => ({ ...card, seldom: at > 0 }))}
        more={t('contributions:capture.otherKinds')}
      />
      <ChoiceLines
        legend={legend}
        value={one}
        onChange={setOne}
        lines={options.map(({ value, label }) => ({ value, over: label, text: label, lang: language }))}
        problem={t('problems:REQUIRED')}
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
      <PickMany
        id={`${scope}-picked`}
        label={legend}
        values={several}
        onChange={setSeveral}
        options={options.map(({ value, label }) => ({ value, label }))}
        add={t('contributions:template.add')}
        remove={(name) => t('contributions:template.remove', { name })}
        problem={t('problems:REQUIRED')}
      />
    </Sample>
  );
}
