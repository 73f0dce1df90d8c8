/** Further fields for who wants to be more exact: countries, who benefits, and the template of the kind. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { AFFECTED_GROUPS, type AffectedGroup } from '@aportes/domain/vocabulary';
import { detailNames, type DetailName } from '@aportes/domain/contribution.template';
import { useWords } from '../../../lib/words/use-words';
import { CheckGroup } from '../../../ui/choice/check-group';
import { TextField } from '../../../ui/field/text-field';
import { Disclosure } from '../../../ui/overlay/disclosure';
import { useCounter } from '../form/use-counter';
import type { CaptureFieldsProps } from './capture-fields';
import { CountriesField } from './countries-field';

export function DetailFields(props: CaptureFieldsProps) {
  const { draft, change, problems } = props;
  const { t } = useWords();
  const wrong = problems.entries.some(({ fieldId }) => isDetail(draft.kind, fieldId));
  return (
    <Disclosure summary={t('contributions:capture.more')} open={wrong || undefined}>
      <CountriesField
        values={draft.countryCodes}
        onChange={(countryCodes) => change({ countryCodes })}
        problem={problems.at('capture-countryCodes')}
      />
      <CheckGroup
        id="capture-affectedGroups"
        legend={t('contributions:capture.affectedGroups')}
        values={draft.affectedGroups}
        onChange={(values) => change({ affectedGroups: values as AffectedGroup[] })}
        options={AFFECTED_GROUPS.map((one) => ({ value: one, label: t(`vocabulary:affectedGroup.${one}`) }))}
      />
      {detailNames(draft.kind).map((name) => (
        <DetailField key={name} name={name} {...props} />
      ))}
    </Disclosure>
  );
}

function isDetail(kind: CaptureFieldsProps['draft']['kind'], fieldId: string): boolean {
  return ['countryCodes', 'affectedGroups', ...detailNames(kind)].some((one) => fieldId === `capture-${one}`);
}

function DetailField({ name, draft, change, problems }: CaptureFieldsProps & { name: DetailName }) {
  const { t, language } = useWords();
  const value = draft.details[name] ?? '';
  const counter = useCounter(value, TEXT_LIMITS.detail.max);
  return (
    <TextField
      id={`capture-${name}`}
      label={t(`vocabulary:detail.${name}`)}
      value={value}
      onChange={(text) => change({ details: { ...draft.details, [name]: text } })}
      problem={problems.at(`capture-${name}`)}
      lang={draft.language ?? language}
      rows={2}
      people
      {...(value === '' ? {} : counter)}
    />
  );
}
