/** What a rapporteur writes to an author: which changes are asked for. */
import { Suspense } from 'react';
import { optional } from '../../../../lib/optional/optional';
import { useWords } from '../../../../lib/words/use-words';
import { withWords } from '../../../../lib/words/with-words';
import { Button } from '../../../../ui/button/button';
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

export function RequestForm({ contribution }: ActionFormProps) {
  const decision = useOpenDecision();
  return decision ? <Fields decision={decision} language={contribution.language} /> : null;
}

function Fields({ decision, language }: { decision: Decision; language: string }) {
  const { t } = useWords();
  const problems = useFormProblems(decision.fields, fieldId);
  const { message } = decision.draft;
  return (
    <DeskForm
      label={t('contributions:desk.request')}
      problems={problems}
      attempt={decision.attempt}
      onSubmit={() => void decision.decide('CHANGES_REQUESTED')}
    >
      <NoteField
        id={fieldId('message')}
        label={t('contributions:desk.message')}
        hint={t('contributions:desk.messageHint')}
        value={message}
        onChange={(text) => decision.change({ message: text })}
        problem={problems.at(fieldId('message'))}
      />
      <Row>
        <Button type="submit" look="main" isPending={decision.isPending}>
          {t('contributions:desk.sendRequest')}
        </Button>
      </Row>
      {/* Beneath the button: from the text one goes on to sending, and nothing moves when they come. */}
      <Suspense>
        <Templates
          purpose="REQUEST"
          language={language}
          text={message}
          onText={(text) => decision.change({ message: text })}
        />
      </Suspense>
    </DeskForm>
  );
}
