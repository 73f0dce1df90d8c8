/** One note of the desk; whoever wrote it takes it back. */
import { useMutation } from '@apollo/client/react';
import { WithdrawDeskNoteDocument, type DeskNotesFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../../lib/formats/use-formats';
import { failureWords, problemWords } from '../../../../lib/problems/problems';
import { useRefusal } from '../../../../lib/problems/use-refusal';
import { useWords } from '../../../../lib/words/use-words';
import { Button } from '../../../../ui/button/button';
import { useAnnounce } from '../../../../ui/notice/announcer';
import { QuietLine } from '../../../../ui/text/quiet-line';
import { useMeeting } from '../../../meetings/use-meeting';
import styles from '../context.module.css';

export type DeskNote = DeskNotesFragment['deskNotes'][number];

export function NoteItem({ note }: { note: DeskNote }) {
  const { t } = useWords();
  const formats = useFormats();
  const { timeZone } = useMeeting();
  const { text, by, createdAt, isMine } = note;
  const { withdraw, isPending, refusal } = useWithdrawing(note);
  return (
    <li className={styles.entry}>
      <QuietLine>
        {by ? <span>{by}</span> : null}
        <time dateTime={createdAt}>{formats.dateTime(createdAt, timeZone)}</time>
      </QuietLine>
      {/* Whoever wrote it did so in a language that nobody noted. */}
      <p className={styles.note} lang="">
        {text}
      </p>
      {isMine ? (
        <div className={styles.acts}>
          <Button look="quiet" icon="cross" isPending={isPending} onPress={withdraw}>
            {t('desk:notes.withdraw')}
          </Button>
        </div>
      ) : null}
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </li>
  );
}

function useWithdrawing({ id: noteId }: DeskNote) {
  const { t } = useWords();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [withdraw, { loading }] = useMutation(WithdrawDeskNoteDocument);

  async function ask(): Promise<void> {
    const outcome = (await withdraw({ variables: { input: { noteId } } })).data?.withdrawDeskNote;
    if (outcome && 'code' in outcome) return refusal.refuse(problemWords(outcome.code));
    announce(t('desk:notes.withdrawn'));
  }

  return {
    isPending: loading,
    refusal: refusal.words,
    withdraw: () => {
      refusal.clear();
      void ask().catch((error: unknown) => refusal.refuse(failureWords(error)));
    },
  };
}
