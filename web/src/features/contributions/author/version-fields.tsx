/** The fields of a further version of a text: all that it says, and whether that changes. */
import { hasTitle } from '@aportes/domain/contribution.rules';
import { SUGGESTED_TEXT_LENGTH, TEXT_LIMITS } from '@aportes/domain/limits';
import { ADDRESSEES, EDIT_KINDS, type Addressee, type EditKind } from '@aportes/domain/vocabulary';
import type { OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../lib/words/use-words';
import { CheckGroup } from '../../../ui/choice/check-group';
import { ChoiceCards } from '../../../ui/choice/choice-cards';
import { TextField } from '../../../ui/field/text-field';
import { useCounter } from '../form/use-counter';
import type { FormProblems } from '../form/use-form-problems';
import { TemplateFields } from '../template/template-fields';
import type { ReviseDraft } from './revise-draft';

export interface VersionFieldsProps {
  contribution: Pick<OwnContributionFragment, 'kind' | 'language'>;
  draft: ReviseDraft;
  change: (part: Partial<ReviseDraft>) => void;
  fieldId: (field: string) => string;
  problems: FormProblems;
  /** What each kind of change is, in words. */
  editKinds: (kind: EditKind) => string;
}

export function VersionFields({
  contribution,
  draft,
  change,
  fieldId,
  problems,
  editKinds,
}: VersionFieldsProps) {
  const { t } = useWords();
  const counter = useCounter(draft.text, TEXT_LIMITS.contributionText.max, SUGGESTED_TEXT_LENGTH.max);
  const { kind, language: lang } = contribution;
  const field = (name: string) => ({ id: fieldId(name), problem: problems.at(fieldId(name)) });
  return (
    <>
      {kind !== null && hasTitle(kind) ? (
        <TextField
          {...field('title')}
          label={t('contributions:capture.title')}
          value={draft.title}
          onChange={(title) => change({ title })}
          lang={lang}
          people
        />
      ) : null}
      <TextField
        {...field('text')}
        label={t('contributions:author.text')}
        value={draft.text}
        onChange={(text) => change({ text })}
        lang={lang}
        rows={5}
        note={t('contributions:form.marks')}
        people
        {...counter}
      />
      {kind === 'RECOMMENDATION' ? (
        <CheckGroup
          {...field('addressees')}
          legend={t('contributions:capture.addressees')}
          values={draft.addressees}
          onChange={(values) => change({ addressees: values as Addressee[] })}
          options={ADDRESSEES.map((one) => ({ value: one, label: t(`vocabulary:addressee.${one}`) }))}
        />
      ) : null}
      {kind === null ? null : (
        <TemplateFields
          kind={kind}
          lang={lang}
          values={draft}
          onChange={change}
          fieldId={fieldId}
          problems={problems}
        />
      )}
      <ChoiceCards
        id={fieldId('editKind')}
        legend={t('contributions:author.editKind')}
        value={draft.editKind ?? 'SUBSTANTIVE'}
        onChange={(value) => change({ editKind: value as EditKind })}
        cards={EDIT_KINDS.toReversed().map((one) => ({ value: one, label: editKinds(one) }))}
      />
    </>
  );
}
