/** How the desk has changed the tags of a contribution: what stands now in place of what, the newest first. */
import type { RetaggingPartsFragment } from '@aportes/graphql/generated/graphql';
import { useFormats } from '../../../lib/formats/use-formats';
import { useWords } from '../../../lib/words/use-words';
import { QuietLine } from '../../../ui/text/quiet-line';
import styles from './author.module.css';
import { useTagChanges, type TagNames } from './use-tag-changes';

export interface RetaggingsProps {
  retaggings: readonly RetaggingPartsFragment[];
  /** Where the names of themes and subregions stand. */
  meeting: TagNames;
  timeZone?: string;
  /** What can be done about one of them. */
  actions?: (retagging: RetaggingPartsFragment) => React.ReactNode;
}

export function Retaggings({ retaggings, meeting, timeZone, actions }: RetaggingsProps) {
  const { t } = useWords();
  const formats = useFormats();
  const changes = useTagChanges(meeting);
  if (retaggings.length === 0) return null;
  return (
    <ol role="list" className={styles.decisions} aria-label={t('contributions:tags.history')}>
      {[...retaggings].reverse().map((one) => (
        <li key={one.id} className={styles.decision}>
          <QuietLine>
            <span>{t('contributions:tags.changed')}</span>
            <time dateTime={one.retaggedAt}>{formats.dateTime(one.retaggedAt, timeZone)}</time>
            {one.undoneAt ? (
              <span>
                {t('contributions:desk.undo.undone', { time: formats.dateTime(one.undoneAt, timeZone) })}
              </span>
            ) : null}
          </QuietLine>
          {changes(one).map((words) => (
            <p key={words}>{words}</p>
          ))}
          {actions?.(one)}
        </li>
      ))}
    </ol>
  );
}
