/** Support drawn as breadth: a column for each place, a row for each kind of supporter; always with its sentence. */
import styles from './breadth-mark.module.css';

export interface BreadthMarkCell {
  column: string;
  row: string;
  /** Filled where somebody supports the text as it is without reservation, else outlined. */
  filled: boolean;
}

export interface BreadthMarkProps {
  columns: readonly string[];
  rows: readonly string[];
  cells: readonly BreadthMarkCell[];
  /** The same in words. */
  sentence: string;
  size?: 'small' | 'large';
  /** Goes on in the line of the sentence. */
  aside?: React.ReactNode;
  /** Stands under the sentence, beside the mark. */
  children?: React.ReactNode;
}

const STEP = 10;
const SIDE = 7;

export function BreadthMark(props: BreadthMarkProps) {
  const { columns, rows, cells, sentence, size = 'small', aside, children } = props;
  const width = columns.length * STEP;
  const height = rows.length * STEP;
  return (
    <div className={`${styles.breadth} ${styles[size]}`}>
      <svg className={styles.mark} viewBox={`-1 -1 ${width} ${height}`} aria-hidden="true" focusable="false">
        {rows.map((row, y) =>
          columns.map((column, x) => {
            const cell = cells.find((one) => one.column === column && one.row === row);
            const look = cell ? (cell.filled ? styles.filled : styles.outlined) : styles.empty;
            return (
              <rect
                key={`${row}/${column}`}
                className={look}
                x={x * STEP}
                y={y * STEP}
                width={SIDE}
                height={SIDE}
                rx={1.5}
              />
            );
          }),
        )}
      </svg>
      <BreadthWords sentence={sentence} aside={aside}>
        {children}
      </BreadthWords>
    </div>
  );
}

/** What stands beside the mark, and alone where there is nothing to draw. */
export function BreadthWords({
  sentence,
  aside,
  children,
}: Pick<BreadthMarkProps, 'sentence' | 'aside' | 'children'>) {
  return (
    <div className={styles.words}>
      <div className={styles.line}>
        <p className={styles.sentence}>{sentence}</p>
        {aside}
      </div>
      {children}
    </div>
  );
}
