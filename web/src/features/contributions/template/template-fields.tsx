/** The fields of a kind's template in their groups: each group is opened by itself, now or later. */
import {
  isDetailName,
  templateGroups,
  type TemplateField,
  type TemplateGroup,
} from '@aportes/domain/contribution.template';
import { AFFECTED_GROUPS, type AffectedGroup, type ContributionKind } from '@aportes/domain/vocabulary';
import { Fragment } from 'react';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { CheckGroup } from '../../../ui/choice/check-group';
import { Disclosure } from '../../../ui/overlay/disclosure';
import type { FormProblems } from '../form/use-form-problems';
import { CountriesField } from './countries-field';
import { DetailField } from './detail-field';
import type { TemplateValues } from './template-values';

export interface TemplateFieldsProps {
  kind: ContributionKind;
  /** Of what is written. */
  lang: string;
  values: TemplateValues;
  onChange: (change: Partial<TemplateValues>) => void;
  fieldId: (field: string) => string;
  problems: FormProblems;
  /** What is said under a field. */
  under?: (field: TemplateField) => React.ReactNode;
}

export function TemplateFields(props: TemplateFieldsProps) {
  const { t } = useWords();
  const { kind, fieldId, problems } = props;
  const groups = templateGroups(kind);
  const isWrong = ({ fields }: TemplateGroup) => fields.some((field) => problems.at(fieldId(field)) !== null);
  if (groups.length === 0) return null;
  return (
    <Disclosure summary={t('contributions:capture.more')} open={groups.some(isWrong) || undefined}>
      {groups.map((group) => (
        <Group key={group.name} group={group} isWrong={isWrong(group)} {...props} />
      ))}
    </Disclosure>
  );
}

interface GroupProps extends TemplateFieldsProps {
  group: TemplateGroup;
  isWrong: boolean;
}

function Group({ group, isWrong, ...props }: GroupProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { values } = props;
  const { fields } = group;
  const given = fields.filter((field) => isGiven(field, values)).length;
  const name = t(`vocabulary:templateGroup.${group.name}`);
  const counted = { group: name, given: formats.number(given), all: formats.number(fields.length) };
  return (
    <Disclosure
      summary={given === 0 ? name : t('contributions:template.given', counted)}
      open={isWrong || undefined}
    >
      {fields.map((field) => (
        <Fragment key={field}>
          <Field field={field} {...props} />
          {props.under?.(field)}
        </Fragment>
      ))}
    </Disclosure>
  );
}

function isGiven(field: TemplateField, values: TemplateValues): boolean {
  const value = isDetailName(field) ? (values.details[field] ?? '').trim() : values[field];
  return value.length > 0;
}

function Field({ field, ...props }: TemplateFieldsProps & { field: TemplateField }) {
  const { t } = useWords();
  const { values, onChange, fieldId, problems, lang } = props;
  const id = fieldId(field);
  const problem = problems.at(id);
  if (field === 'countryCodes')
    return (
      <CountriesField
        id={id}
        values={values.countryCodes}
        onChange={(countryCodes) => onChange({ countryCodes })}
        problem={problem}
      />
    );
  if (field === 'affectedGroups')
    return (
      <CheckGroup
        id={id}
        legend={t('contributions:capture.affectedGroups')}
        problem={problem}
        values={values.affectedGroups}
        onChange={(chosen) => onChange({ affectedGroups: chosen as AffectedGroup[] })}
        options={AFFECTED_GROUPS.map((one) => ({ value: one, label: t(`vocabulary:affectedGroup.${one}`) }))}
      />
    );
  return (
    <DetailField
      id={id}
      name={field}
      lang={lang}
      value={values.details[field] ?? ''}
      onChange={(text) => onChange({ details: { ...values.details, [field]: text } })}
      problem={problem}
    />
  );
}
