/** One thing that happened to an item: what, when, why, and whether it still stands. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../../lib/formats/use-formats';
import { useWords } from '../../../../lib/words/use-words';
import { QuietLine } from '../../../../ui/text/quiet-line';
import { ContributionStatusMark } from '../../../contributions/card/contribution-status-mark';
import styles from '../context.module.css';
import { AssignedWords, UndoAssigning } from './assigned-words';
import type { Happening } from './happenings';

export interface LogEntryProps {
  happening: Happening;
  contribution: ContributionCardFragment;
  timeZone: string;
}

export function LogEntry({ happening, contribution, timeZone }: LogEntryProps) {
  const formats = useFormats();
  const said = wordsOf(happening);
  return (
    <li className={styles.entry}>
      <QuietLine>
        <What happening={happening} />
        <time dateTime={happening.at}>{formats.dateTime(happening.at, timeZone)}</time>
      </QuietLine>
      {said ? (
        <p className={styles.note} lang="">
          {said}
        </p>
      ) : null}
      {happening.what === 'assigned' && happening.assignment.mayUndo ? (
        <UndoAssigning assignment={happening.assignment} contribution={contribution} />
      ) : null}
      <TakenBack at={undoneAt(happening)} timeZone={timeZone} />
    </li>
  );
}

function undoneAt(happening: Happening): string | null {
  if (happening.what === 'decided') return happening.decision.undoneAt;
  return happening.what === 'editDecided' ? (happening.revision.decision?.undoneAt ?? null) : null;
}

/** What was said with it, in a language that nobody noted. */
function wordsOf(happening: Happening): string | null {
  if (happening.what === 'decided') return happening.decision.message;
  if (happening.what === 'edited') return happening.revision.reason;
  return happening.what === 'editDecided' ? (happening.revision.decision?.message ?? null) : null;
}

function What({ happening }: { happening: Happening }) {
  const { t } = useWords();
  const formats = useFormats();
  const version = (number: number) => t('contributions:card.version', { number: formats.number(number) });
  switch (happening.what) {
    case 'submitted':
      return <span>{t('contributions:desk.log.submitted')}</span>;
    case 'assigned':
      return <AssignedWords assignment={happening.assignment} />;
    case 'withdrawn':
      return <ContributionStatusMark status="WITHDRAWN" />;
    case 'edited':
      return <span>{version(happening.revision.number)}</span>;
    case 'editDecided':
      return (
        <>
          <span>{version(happening.revision.number)}</span>
          <ContributionStatusMark status={happening.revision.decision?.verdict ?? 'DECLINED'} />
        </>
      );
    case 'decided':
      return (
        <>
          <ContributionStatusMark status={happening.decision.toStatus} />
          {happening.decision.reason ? (
            <span>{t(`vocabulary:declineReason.${happening.decision.reason}`)}</span>
          ) : null}
        </>
      );
  }
}

function TakenBack({ at, timeZone }: { at: string | null; timeZone: string }) {
  const { t } = useWords();
  const formats = useFormats();
  if (at === null) return null;
  return (
    <p className={styles.quiet}>
      {t('contributions:desk.undo.undone', { time: formats.dateTime(at, timeZone) })}
    </p>
  );
}
