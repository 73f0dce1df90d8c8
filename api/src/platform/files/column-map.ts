/** What a person says of the columns of a file: `--map column=field,…`. */

export type PairsRead = { pairs: Map<string, string>; wrong: null } | { pairs: null; wrong: string };

/** Reads `a=b,c=d`; a name may hold an equals sign, for the last one divides. Reports the part that is no pair. */
export function readPairs(option: string): PairsRead {
  const pairs = new Map<string, string>();
  for (const part of option.split(',')) {
    const at = part.lastIndexOf('=');
    const [name, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at < 1 || name === '' || value === '') return { pairs: null, wrong: part };
    pairs.set(name, value);
  }
  return { pairs, wrong: null };
}

/** The first pair that names no field, or the map. */
export function readColumnMap<Field extends string>(
  option: string,
  isField: (name: string) => name is Field,
): { map: Map<string, Field>; wrong: null } | { map: null; wrong: string } {
  const { pairs, wrong } = readPairs(option);
  if (wrong !== null) return { map: null, wrong };
  const map = new Map<string, Field>();
  for (const [column, field] of pairs) {
    if (!isField(field)) return { map: null, wrong: `${column}=${field}` };
    map.set(column, field);
  }
  return { map, wrong: null };
}
