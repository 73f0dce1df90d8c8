/** The form in which a rapporteur edits a copy of the text, says what changes, and proposes it to the author. */
import { useQuery } from '@apollo/client/react';
import {
  ContributionDetailsByIdDocument,
  type OwnContributionFragment,
} from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { TextField } from '../../../../ui/field/text-field';
import { Row } from '../../../../ui/page/page';
import { revisedDetails } from '../../../contributions/author/revise-draft';
import { VersionFields } from '../../../contributions/author/version-fields';
import { useCounter } from '../../../contributions/form/use-counter';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import { formField } from '../../../contributions/template/template-values';
import type { ActionFormProps } from '../action';
import { DeskForm } from '../desk-form';
import { useWording } from './use-wording';

/** All of the text, which the list leaves out and the open item has read. */
export function WordingForm({ contribution: { id }, onDone }: ActionFormProps) {
  const { data } = useQuery(ContributionDetailsByIdDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return data?.contribution ? <Fields contribution={data.contribution} onDone={onDone} /> : null;
}

interface FieldsProps extends Pick<ActionFormProps, 'onDone'> {
  contribution: OwnContributionFragment;
}

function Fields({ contribution, onDone }: FieldsProps) {
  const { t } = useWords();
  const wording = useWording(contribution, onDone);
  const { draft, change, refusal, attempt } = wording;
  const fieldId = (field: string) => `wording-${formField(field, revisedDetails(contribution, draft))}`;
  const problems = useFormProblems(wording.fields, fieldId);
  const counter = useCounter(draft.message, TEXT_LIMITS.note.max);
  if (!wording.ready) return null;
  return (
    <DeskForm
      label={t('contributions:wording.propose')}
      {...{ problems, refusal, attempt }}
      onSubmit={() => void wording.send()}
    >
      <VersionFields
        {...{ contribution, draft, change, fieldId, problems }}
        editKinds={(kind) => t(`contributions:wording.kinds.${kind}`)}
      />
      <TextField
        id={fieldId('message')}
        label={t('contributions:form.optional', { label: t('contributions:wording.note') })}
        hint={t('contributions:wording.noteHint')}
        value={draft.message}
        onChange={(message) => change({ message })}
        problem={problems.at(fieldId('message'))}
        rows={2}
        {...counter}
      />
      <Row>
        <Button type="submit" look="main" isPending={wording.isPending}>
          {t('contributions:wording.send')}
        </Button>
      </Row>
    </DeskForm>
  );
}
