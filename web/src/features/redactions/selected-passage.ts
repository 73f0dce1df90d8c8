/** What is selected on the page, and not in a field: whoever redacts shows with it what is meant. */
export function selectedPassage(): string {
  return document.getSelection()?.toString().trim() ?? '';
}
