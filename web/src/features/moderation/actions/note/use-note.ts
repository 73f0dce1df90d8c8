/** Writing a note of the desk: never lost while it is typed, and taken once. */
import { useMutation } from '@apollo/client/react';
import { WriteDeskNoteDocument } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useDraft } from '../../../../lib/drafts/use-draft';
import { newId } from '../../../../lib/ids/new-id';
import { failureWords, problemWords, type FieldRefusal } from '../../../../lib/problems/problems';
import { useRefusal } from '../../../../lib/problems/use-refusal';
import { useWords } from '../../../../lib/words/use-words';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { noteProblems } from '../../../contributions/form/note-problems';

interface Draft {
  /** Tried again before it was answered, also after the page was put away, it is the same note. */
  sent: { noteId: string; text: string } | null;
  text: string;
}

const BLANK: Draft = { sent: null, text: '' };

export function useNote(contributionId: string, onWritten: () => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const draft = useDraft(`desk-note/${contributionId}`, BLANK);
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const [attempt, setAttempt] = useState(0);
  const refusal = useRefusal();
  const [write, { loading }] = useMutation(WriteDeskNoteDocument);
  const { text, sent } = draft.value;

  async function ask(): Promise<void> {
    const noteId = sent?.text === text ? sent.noteId : newId();
    draft.setValue({ text, sent: { noteId, text } });
    const outcome = (await write({ variables: { input: { noteId, contributionId, text } } })).data
      ?.writeDeskNote;
    if (!outcome) return;
    if (outcome.__typename === 'Invalid') return setFields(outcome.fields);
    if ('code' in outcome) return refusal.refuse(problemWords(outcome.code));
    announce(t('desk:notes.kept'));
    await draft.drop(BLANK);
    onWritten();
  }

  return {
    text,
    setText: (next: string) => draft.setValue((last) => ({ ...last, text: next })),
    fields,
    refusal: refusal.words,
    attempt,
    busy: loading,
    write: async () => {
      if (loading) return;
      const found = noteProblems('text', text);
      setFields(found);
      refusal.clear();
      setAttempt((last) => last + 1);
      if (found.length === 0) await ask().catch((error: unknown) => refusal.refuse(failureWords(error)));
    },
  };
}
