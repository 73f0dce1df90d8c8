/** What a rapporteur writes to an author: why it is declined. */
import { DECLINE_REASONS, type DeclineReason } from '@aportes/domain/vocabulary';
import { Suspense } from 'react';
import { optional } from '../../../../lib/optional/optional';
import { useWords } from '../../../../lib/words/use-words';
import { withWords } from '../../../../lib/words/with-words';
import { Button } from '../../../../ui/button/button';
import { Select } from '../../../../ui/field/select';
import { Row } from '../../../../ui/page/page';
import { NoteField } from '../../../contributions/form/note-field';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import { useOpenDecision, type Decision } from '../../decision-context';
import type { ActionFormProps } from '../action';
import { DeskForm } from '../desk-form';

const Templates = optional(
  async () => (await withWords('desk', () => import('../../templates/templates'))).Templates,
);

const fieldId = (field: string) => `decision-${field}`;

export function DeclineForm({ contribution }: ActionFormProps) {
  const decision = useOpenDecision();
  return decision ? <Fields decision={decision} language={contribution.language} /> : null;
}

function Fields({ decision, language }: { decision: Decision; language: string }) {
  const { t } = useWords();
  const problems = useFormProblems(decision.fields, fieldId);
  const { reason, note } = decision.draft;
  return (
    <DeskForm
      label={t('contributions:desk.decline')}
      problems={problems}
      attempt={decision.attempt}
      onSubmit={() => void decision.decide('DECLINED')}
    >
      <Select
        id={fieldId('reason')}
        label={t('contributions:desk.reason')}
        value={reason}
        onChange={(value) => decision.change({ reason: value as DeclineReason | '' })}
        empty={t('contributions:desk.chooseReason')}
        options={DECLINE_REASONS.map((one) => ({ value: one, label: t(`vocabulary:declineReason.${one}`) }))}
        problem={problems.at(fieldId('reason'))}
      />
      <NoteField
        id={fieldId('note')}
        label={t('contributions:desk.note')}
        value={note}
        onChange={(text) => decision.change({ note: text })}
        problem={problems.at(fieldId('note'))}
      />
      <Row>
        <Button type="submit" look="danger" isPending={decision.isPending}>
          {t('contributions:desk.sendDecline')}
        </Button>
      </Row>
      {/* Beneath the button: from the text one goes on to sending, and nothing moves when they come. */}
      <Suspense>
        <Templates
          purpose="DECLINE"
          language={language}
          text={note}
          onText={(text) => decision.change({ note: text })}
        />
      </Suspense>
    </DeskForm>
  );
}
