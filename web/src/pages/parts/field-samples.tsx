/** Fields: empty, filled, refused, in the people's voice and counted. */
import { useState } from 'react';
import { useWords } from '../../lib/words/use-words';
import { FileField } from '../../ui/field/file-field';
import { Select } from '../../ui/field/select';
import { TextField } from '../../ui/field/text-field';
import { Sample } from './sample';

export function FieldSamples({ scope }: { scope: string }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const label = t('web:join.name');
  const hint = t('web:join.nameHint');
  const shared = { label, hint, value: text, onChange: setText };
  const options = ['es', 'en', 'pt', 'fr'].map((value) => ({
    value,
    label: t(`vocabulary:language.${value}`),
  }));
  return (
    <Sample name="TextField, Select, FileField">
      <TextField id={`${scope}-plain`} {...shared} />
      <TextField id={`${scope}-wrong`} {...shared} problem={t('problems:REQUIRED')} />
      <TextField
        id={`${scope}-people`}
        {...shared}
        people
        rows={3}
        limit={20}
        counter={(left) => String(left)}
      />
      <Select
        id={`${scope}-select`}
        label={t('web:join.language')}
        value={text}
        onChange={setText}
        empty={t('web:join.choose')}
        options={options}
      />
      <Select
        id={`${scope}-select-wrong`}
        label={t('web:join.language')}
        value={text}
        onChange={setText}
        options={options}
        problem={t('problems:NOT_IN_LIST')}
      />
      {[null, t('people:setup.notJson')].map((problem) => (
        <FileField
          key={problem}
          id={`${scope}-file${problem ? '-wrong' : ''}`}
          label={t('people:setup.file')}
          action={t('people:setup.chooseFile')}
          accept=".json"
          onChange={() => {}}
          problem={problem}
        />
      ))}
    </Sample>
  );
}
