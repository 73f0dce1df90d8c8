/** What a rapporteur writes to an author: which changes are asked for. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { TextField } from '../../../../ui/field/text-field';
import { Row } from '../../../../ui/page/page';
import { useCounter } from '../../../contributions/form/use-counter';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import { useOpenDecision, type Decision } from '../../decision-context';
import { DeskForm } from '../desk-form';

const fieldId = (field: string) => `decision-${field}`;

export function RequestForm() {
  const decision = useOpenDecision();
  return decision ? <Fields decision={decision} /> : null;
}

function Fields({ decision }: { decision: Decision }) {
  const { t } = useWords();
  const problems = useFormProblems(decision.fields, fieldId);
  const { message } = decision.draft;
  const counter = useCounter(message, TEXT_LIMITS.note.max);
  return (
    <DeskForm
      label={t('contributions:desk.request')}
      problems={problems}
      attempt={decision.attempt}
      onSubmit={() => void decision.decide('CHANGES_REQUESTED')}
    >
      <TextField
        id={fieldId('message')}
        label={t('contributions:desk.message')}
        hint={t('contributions:desk.messageHint')}
        value={message}
        onChange={(text) => decision.change({ message: text })}
        problem={problems.at(fieldId('message'))}
        rows={3}
        {...counter}
      />
      <Row>
        <Button type="submit" look="main" isPending={decision.busy}>
          {t('contributions:desk.sendRequest')}
        </Button>
      </Row>
    </DeskForm>
  );
}
