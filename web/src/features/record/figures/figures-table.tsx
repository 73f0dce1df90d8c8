/** Sessions by what was counted in them: a table on a wide screen, and a list of short ones where there is no room. */
import type { SessionFiguresPartsFragment } from '@aportes/graphql/generated/graphql';
import { useWords } from '../../../lib/words/use-words';
import { useMeeting } from '../../meetings/use-meeting';
import { ItemName } from '../../meetings/item-name';
import styles from '../record.module.css';

export interface FiguresTableProps {
  caption: string;
  /** One for each session, and the whole last. */
  rows: readonly SessionFiguresPartsFragment[];
  columns: readonly string[];
  cells: (row: SessionFiguresPartsFragment) => readonly string[];
}

export function FiguresTable({ caption, rows, columns, cells }: FiguresTableProps) {
  const { t } = useWords();
  return (
    <table className={styles.figures}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('record:figures.session')}</th>
          {columns.map((one) => (
            <th key={one} scope="col">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.sessionId}>
            <th scope="row">
              <SessionName sessionId={row.sessionId} />
            </th>
            {cells(row).map((one, at) => (
              <td key={columns[at]} data-column={columns[at]}>
                {one}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SessionName({ sessionId }: { sessionId: string | null }) {
  const { t } = useWords();
  const { agenda } = useMeeting();
  const item = agenda.find(({ session }) => session !== null && session.id === sessionId);
  return item ? <ItemName item={item} /> : t('record:figures.all');
}
