/** Rows of RFC 4180 that a spreadsheet opens as the text they are. */

/** Spreadsheets take UTF-8 for something else unless it says so. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would work out instead of showing; an apostrophe before it says that it is a text. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

export type CsvCell = string | number | null;

export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
