/** Whose the open item is meant to be: oneself first, for that is what is meant most often. */
import { useQuery } from '@apollo/client/react';
import { AssignableToDocument, type AssigneePartsFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useWords } from '../../../lib/words/use-words';
import { Button } from '../../../ui/button/button';
import { ChoiceCards } from '../../../ui/choice/choice-cards';
import { Row } from '../../../ui/page/page';
import { Skeleton } from '../../../ui/status/waiting';
import { QuietLine } from '../../../ui/text/quiet-line';
import { useFormProblems } from '../../contributions/form/use-form-problems';
import { FailureNotice } from '../../failures/failure-notice';
import type { ActionFormProps } from '../actions/action';
import { DeskForm } from '../actions/desk-form';
import { useOnChanged } from '../changed-context';
import { useAssign } from './use-assign';
import { useMe } from './use-me';

const NOBODY = '';
const fieldId = (field: string) => `assign-${field}`;

export function AssignForm(props: ActionFormProps) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(AssignableToDocument, {
    variables: { id: props.contribution.id },
    fetchPolicy: 'network-only',
  });
  if (error) return <FailureNotice error={error} retry={() => void refetch().catch(() => {})} />;
  if (!data?.contribution) return <Skeleton label={t('contributions:list.loading')} />;
  return <Fields {...props} people={data.contribution.assignableTo} />;
}

type FieldsProps = ActionFormProps & { people: readonly AssigneePartsFragment[] };

function Fields({ contribution, people, onClose }: FieldsProps) {
  const { t } = useWords();
  const me = useMe();
  const onChanged = useOnChanged();
  const { assign, busy, refusal } = useAssign(contribution, (card, done) => {
    onChanged(card, done);
    onClose();
  });
  const problems = useFormProblems([], fieldId);
  const before = contribution.assignee?.id ?? NOBODY;
  const mine = people.filter(({ id }) => id === me);
  const others = people.filter(({ id }) => id !== me);
  const [chosen, setChosen] = useState(mine[0] && before !== me ? mine[0].id : before);
  const submit = () => {
    if (chosen === before) onClose();
    else assign(people.find(({ id }) => id === chosen) ?? null);
  };
  return (
    <DeskForm
      label={t('contributions:desk.assign.button')}
      problems={problems}
      refusal={refusal}
      attempt={0}
      onSubmit={submit}
    >
      <ChoiceCards
        id={fieldId('whose')}
        legend={t('desk:assign.legend')}
        value={chosen}
        onChange={setChosen}
        cards={[
          ...mine.map(({ id }) => ({ value: id, label: t('contributions:desk.assign.me') })),
          ...others.map(({ id, name }) => ({ value: id, label: name ?? '' })),
          { value: NOBODY, label: t('contributions:desk.assign.nobody') },
        ]}
      />
      <QuietLine>{t(others.length > 0 ? 'desk:assign.hint' : 'desk:assign.noOther')}</QuietLine>
      <Row>
        <Button type="submit" look="main" isPending={busy}>
          {t('desk:assign.save')}
        </Button>
      </Row>
    </DeskForm>
  );
}
