/** Counts characters as people and the database do: by code points. */
export function countCharacters(text: string): number {
  return [...text].length;
}
