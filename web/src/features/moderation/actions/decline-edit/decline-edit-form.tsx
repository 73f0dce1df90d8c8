/** What a rapporteur writes to an author: why the edit is declined. */
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { Row } from '../../../../ui/page/page';
import { NoteField } from '../../../contributions/form/note-field';
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
  return (
    <DeskForm
      label={t('contributions:desk.declineEdit')}
      problems={problems}
      attempt={decision.attempt}
      onSubmit={() => void decision.decline()}
    >
      <NoteField
        id={fieldId('note')}
        label={t('contributions:desk.note')}
        value={decision.note}
        onChange={decision.setNote}
        problem={problems.at(fieldId('note'))}
      />
      <Row>
        <Button type="submit" look="danger" isPending={decision.isPending}>
          {t('contributions:desk.sendDeclineEdit')}
        </Button>
      </Row>
    </DeskForm>
  );
}
