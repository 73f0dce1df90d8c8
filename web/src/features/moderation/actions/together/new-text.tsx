/** The fields of a text that is written from several. */
import { hasTitle } from '@aportes/domain/contribution.rules';
import { SUGGESTED_TEXT_LENGTH, TEXT_LIMITS } from '@aportes/domain/limits';
import {
  ADDRESSEES,
  CONTRIBUTION_KINDS,
  type Addressee,
  type ContributionKind,
} from '@aportes/domain/vocabulary';
import { useFormats } from '../../../../lib/formats/use-formats';
import { useWords } from '../../../../lib/words/use-words';
import { CheckGroup } from '../../../../ui/choice/check-group';
import { Select } from '../../../../ui/field/select';
import { TextField } from '../../../../ui/field/text-field';
import { useCounter } from '../../../contributions/form/use-counter';
import type { FormProblems } from '../../../contributions/form/use-form-problems';
import type { TemplateValues } from '../../../contributions/template/template-values';
import { NewTextFields } from './new-text-fields';
import { rewritten, type TogetherDraft } from './together-draft';
import type { Source } from './use-cluster';

export interface NewTextProps {
  draft: TogetherDraft;
  change: (part: Partial<TogetherDraft>) => void;
  /** From which it is written. */
  sources: readonly Source[];
  values: TemplateValues;
  fieldId: (field: string) => string;
  problems: FormProblems;
}

export function NewText({ draft, change, sources, values, fieldId, problems }: NewTextProps) {
  const { t } = useWords();
  const formats = useFormats();
  const { kind, language, title, text, addressees } = draft;
  const counter = useCounter(text, TEXT_LIMITS.contributionText.max, SUGGESTED_TEXT_LENGTH.max);
  const field = (name: string) => ({ id: fieldId(name), problem: problems.at(fieldId(name)) });
  const languages = [...new Set([language, ...sources.map((one) => one.language)])];
  return (
    <>
      <Select
        id={fieldId('kind')}
        label={t('contributions:desk.tags.kind')}
        value={kind}
        onChange={(value) => change({ kind: value as ContributionKind })}
        options={CONTRIBUTION_KINDS.map((one) => ({
          value: one,
          label: t(`vocabulary:contributionKind.${one}`),
        }))}
      />
      {languages.length > 1 ? (
        <Select
          id={fieldId('language')}
          label={t('desk:together.language')}
          value={language}
          onChange={(value) => change({ language: value })}
          options={languages.map((one) => ({ value: one, label: formats.language(one) }))}
        />
      ) : null}
      {hasTitle(kind) ? (
        <TextField
          {...field('title')}
          label={t('contributions:capture.title')}
          value={title}
          onChange={(value) => change({ title: value })}
          lang={language}
          people
        />
      ) : null}
      <TextField
        {...field('text')}
        label={t('desk:together.text')}
        hint={t('desk:together.textHint')}
        value={text}
        onChange={(value) => change({ text: value })}
        lang={language}
        rows={6}
        people
        {...counter}
      />
      {kind === 'RECOMMENDATION' ? (
        <CheckGroup
          {...field('addressees')}
          legend={t('contributions:capture.addressees')}
          values={addressees}
          onChange={(values) => change({ addressees: values as Addressee[] })}
          options={ADDRESSEES.map((one) => ({ value: one, label: t(`vocabulary:addressee.${one}`) }))}
        />
      ) : null}
      <NewTextFields
        {...{ kind, values, fieldId, problems, sources }}
        lang={language}
        onChange={(part) => change({ further: rewritten(draft, values, part) })}
      />
    </>
  );
}
