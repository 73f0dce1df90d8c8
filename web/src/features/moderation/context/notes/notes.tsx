/** What the desk has noted for itself about the open item: for whoever runs the desk, and never for its author. */
import { useQuery } from '@apollo/client/react';
import { DeskNotesByIdDocument } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../../lib/words/use-words';
import { Section } from '../../../../ui/page/page';
import { Skeleton } from '../../../../ui/status/waiting';
import { FailureNotice } from '../../../failures/failure-notice';
import { useMeetingChanges } from '../../../live/use-meeting-changes';
import { useMeeting } from '../../../meetings/use-meeting';
import type { ContextSectionProps } from '../context-section';
import styles from '../context.module.css';
import { NoteItem } from './note-item';

export function Notes({ contribution: { id, isMine } }: ContextSectionProps) {
  const { t } = useWords();
  const { id: meetingId } = useMeeting();
  const { data, error, refetch } = useQuery(DeskNotesByIdDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    skip: isMine,
  });
  const again = () => void refetch().catch(() => {}); // The next change asks once more.
  useMeetingChanges(meetingId, (change) => {
    if (change.contributionId === id && change.type.startsWith('DESK_NOTE')) again();
  });
  if (isMine) return null;
  const notes = data?.contribution?.deskNotes;
  return (
    <Section title={t('desk:notes.heading')}>
      <p className={styles.quiet}>{t('desk:notes.hint')}</p>
      {error && !notes ? <FailureNotice error={error} retry={again} /> : null}
      {!notes && !error ? <Skeleton label={t('contributions:list.loading')} /> : null}
      {notes && notes.length > 0 ? (
        <ul role="list" className={styles.list}>
          {notes.map((one) => (
            <NoteItem key={one.id} note={one} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
