/** The key of the desk that presses a button, told to the button while it is pressed: several may lead to one form. */

let current: string | null = null;

/** Null for whoever pressed the button itself. */
export function pressedKey(): string | null {
  return current;
}

export function pressBy(key: string, button: HTMLElement): void {
  current = key;
  button.click();
  current = null;
}
