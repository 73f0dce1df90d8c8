/** Reads the tables of permissions: one row a line, what is asked before the first bar, one answer a column after it. */

/** Who asks; `elsewhere` stands for each of these roles in another meeting of the same house, `invited` for both. */
export const COLUMNS = [
  'nobody',
  'invited',
  'expert',
  'presenter',
  'rapporteur',
  'other rapporteur',
  'delegate',
  'secretariat',
  'elsewhere',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Row {
  /** An operation, or a field. */
  what: string;
  /** What it is asked about, and whose that is. */
  about: string;
  answers: Record<Column, string>;
}

/** The first line that has bars is the heading. */
export function rowsOf(table: string): Row[] {
  const lines = table.split('\n').filter((line) => line.includes('|'));
  return lines.slice(1).map((line) => {
    const bar = line.indexOf('|');
    const [what = '', ...about] = line.slice(0, bar).trim().split(/\s+/);
    const answers = line
      .slice(bar)
      .split(/[\s|]+/)
      .filter((word) => word !== '');
    if (answers.length !== COLUMNS.length) throw new Error(`Not one answer a column: ${line}`);
    const cells = COLUMNS.map((column, index) => [column, answers[index]!] as const);
    return { what, about: about.join(' '), answers: Object.fromEntries(cells) as Row['answers'] };
  });
}

/** Rows about the same together: to read it leaves it as it is. */
export function byAbout(rows: readonly Row[]): { about: string; rows: Row[] }[] {
  const abouts = [...new Set(rows.map(({ about }) => about))];
  return abouts.map((about) => ({ about, rows: rows.filter((row) => row.about === about) }));
}

/** What everybody of a column got; where they differ, who got what. */
export function summary(got: readonly (readonly [name: string, word: string])[]): string {
  const words = new Set(got.map(([, word]) => word));
  return words.size === 1 ? got[0]![1] : got.map(([name, word]) => `${name}: ${word}`).join(', ');
}

/** True where the table says that there is no such cell; only whoever has nothing here owns nothing here. */
export function isVoid({ answers }: Row, column: Column): boolean {
  return answers[column] === '-' && (column === 'nobody' || column === 'invited');
}
