/** What one notes for the desk: kept on the device while it is written, and delivered once. */
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { Row } from '../../../../ui/page/page';
import { NoteField } from '../../../contributions/form/note-field';
import { useFormProblems } from '../../../contributions/form/use-form-problems';
import type { ActionFormProps } from '../action';
import { DeskForm } from '../desk-form';
import { useNote } from './use-note';

const fieldId = (field: string) => `desk-note-${field}`;

export function NoteForm({ contribution, onClose }: ActionFormProps) {
  const { t } = useWords();
  const note = useNote(contribution.id, onClose);
  const problems = useFormProblems(note.fields, fieldId);
  return (
    <DeskForm
      label={t('contributions:desk.notes.write')}
      problems={problems}
      refusal={note.refusal}
      attempt={note.attempt}
      onSubmit={() => void note.write()}
    >
      <NoteField
        id={fieldId('text')}
        label={t('desk:notes.text')}
        hint={t('desk:notes.hint')}
        value={note.text}
        onChange={note.setText}
        problem={problems.at(fieldId('text'))}
      />
      <Row>
        <Button type="submit" look="main" isPending={note.busy}>
          {t('desk:notes.keep')}
        </Button>
      </Row>
    </DeskForm>
  );
}
