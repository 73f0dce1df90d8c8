/** The form in which a rapporteur makes parts from the author's text, and sees what becomes of its words. */
import { useQuery } from '@apollo/client/react';
import {
  ContributionDetailsByIdDocument,
  type ContributionDetailsFragment,
} from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../../lib/formats/use-formats';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { Row } from '../../../../ui/page/page';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import type { ActionFormProps } from '../action';
import { DeskForm } from '../desk-form';
import { KeptWords } from './kept-words';
import { partFieldId } from './part-field-id';
import { PartFields } from './part-fields';
import { byParagraph, partField } from './parts';
import { useDividing } from './use-dividing';
import { useSplit } from './use-split';

/** All of the text, which the list leaves out and the open item has read. */
export function SplitForm({ contribution: { id }, onDone, onClose }: ActionFormProps) {
  const { data } = useQuery(ContributionDetailsByIdDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  const contribution = data?.contribution;
  return contribution ? <Fields {...{ contribution, onDone, onClose }} /> : null;
}

interface FieldsProps extends Pick<ActionFormProps, 'onDone' | 'onClose'> {
  contribution: ContributionDetailsFragment;
}

function Fields({ contribution, onDone, onClose }: FieldsProps) {
  const { t } = useWords();
  const formats = useFormats();
  const split = useSplit(contribution, onDone);
  const { parts, change, withTitles, refusal, attempt } = split;
  const dividing = useDividing(parts, change);
  const problems = useFormProblems(split.fields, (field) => partFieldId(partField(field, split.given)));
  if (!split.ready) return null;
  const { title, text } = contribution;
  const paragraphs = parts.length === 1 ? byParagraph(title, text) : null;
  return (
    <DeskForm
      label={t('contributions:desk.split.action')}
      {...{ problems, refusal, attempt }}
      onSubmit={() => void split.send()}
    >
      <p>{t('desk:split.hint')}</p>
      {paragraphs ? (
        <Row>
          <Button look="quiet" onPress={() => change(paragraphs)}>
            {t('desk:split.paragraphs')}
          </Button>
        </Row>
      ) : null}
      {parts.map((part, at) => (
        <PartFields key={part.id} {...{ contribution, part, at, withTitles, problems, dividing }} />
      ))}
      {parts.length > 1 ? <KeptWords {...{ contribution, parts }} /> : null}
      <Row>
        <Button type="submit" look="main" isPending={split.isPending}>
          {parts.length > 1
            ? t('desk:split.send', {
                count: parts.length,
                formatted: formats.number(parts.length),
              })
            : t('contributions:desk.split.action')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('contributions:form.cancel')}
        </Button>
      </Row>
    </DeskForm>
  );
}
