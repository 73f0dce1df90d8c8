/** One further field: words, or codes that are chosen from a list. */
import {
  codeList,
  isPrivateDetail,
  readCodes,
  writtenCodes,
  type CodeList,
  type DetailName,
} from '@aportes/domain/contribution.template';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { useWords } from '../../../lib/words/use-words';
import { PickMany } from '../../../ui/choice/pick-many';
import { Select } from '../../../ui/field/select';
import { TextField } from '../../../ui/field/text-field';
import { useCounter } from '../form/use-counter';
import { useCodeNames } from './use-code-names';

export interface DetailFieldProps {
  id: string;
  name: DetailName;
  lang: string;
  value: string;
  onChange: (text: string) => void;
  problem: string | null;
}

export function DetailField(props: DetailFieldProps) {
  const list = codeList(props.name);
  return list ? <CodesField list={list} {...props} /> : <WordsField {...props} />;
}

function WordsField({ id, name, lang, value, onChange, problem }: DetailFieldProps) {
  const { t } = useWords();
  const counter = useCounter(value, TEXT_LIMITS.detail.max);
  return (
    <TextField
      id={id}
      label={t(`vocabulary:detail.${name}`)}
      hint={isPrivateDetail(name) ? t('contributions:template.private') : undefined}
      value={value}
      onChange={onChange}
      problem={problem}
      lang={lang}
      rows={2}
      people
      {...(value === '' ? {} : counter)}
    />
  );
}

function CodesField({ list, id, name, value, onChange, problem }: DetailFieldProps & { list: CodeList }) {
  const { t } = useWords();
  const nameOf = useCodeNames(name);
  const label = t(`vocabulary:detail.${name}`);
  const options = list.codes.map((code) => ({ value: code, label: nameOf(code) }));
  const field = { id, label, options, problem };
  if (!list.isMany)
    return <Select {...field} value={value} onChange={onChange} empty={t('contributions:template.none')} />;
  return (
    <PickMany
      {...field}
      values={readCodes(list, value) ?? []}
      onChange={(codes) => onChange(writtenCodes(list, codes))}
      add={t('contributions:template.add')}
      remove={(chosen) => t('contributions:template.remove', { name: chosen })}
    />
  );
}
