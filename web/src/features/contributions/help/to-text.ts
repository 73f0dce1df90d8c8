/** Back to where one was writing, after a piece of help was used or sent away. */
export function toText(): void {
  document.getElementById('capture-text')?.focus();
}
