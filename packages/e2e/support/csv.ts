/** Reads a table as RFC 4180 writes it. */
export function parsedCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = recordsOf(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function recordsOf(text: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/gy;
  for (let match = field.exec(text); match && field.lastIndex <= text.length; match = field.exec(text)) {
    const [, quoted, plain = '', end] = match;
    records.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (field.lastIndex >= text.length) break;
    if (end === '\r\n') records.push([]);
  }
  return records;
}
