/** What a rapporteur writes to an author: why the edit is declined. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { TextField } from '../../../../ui/field/text-field';
import { Row } from '../../../../ui/page/page';
import { useCounter } from '../../../contributions/form/use-counter';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import { useOpenEditDecision, type EditDecision } from '../../decision-context';
import { DeskForm } from '../desk-form';

const fieldId = (field: string) => `edit-decision-${field}`;

export function DeclineEditForm() {
  const decision = useOpenEditDecision();
  return decision ? <Fields decision={decision} /> : null;
}

function Fields({ decision }: { decision: EditDecision }) {
  const { t } = useWords();
  const problems = useFormProblems(decision.fields, fieldId);
  const counter = useCounter(decision.note, TEXT_LIMITS.note.max);
  return (
    <DeskForm
      label={t('contributions:desk.declineEdit')}
      problems={problems}
      attempt={decision.attempt}
      onSubmit={() => void decision.decline()}
    >
      <TextField
        id={fieldId('note')}
        label={t('contributions:desk.note')}
        value={decision.note}
        onChange={decision.setNote}
        problem={problems.at(fieldId('note'))}
        rows={3}
        {...counter}
      />
      <Row>
        <Button type="submit" look="danger" isPending={decision.busy}>
          {t('contributions:desk.sendDeclineEdit')}
        </Button>
      </Row>
    </DeskForm>
  );
}
