/** Which action of the open item has its form open: one at a time. */
import { useRef, useState } from 'react';

interface OpenAction {
  name: string;
  /** The key that opened it, where it was one. */
  pressed: string | null;
}

export type OpenActions = ReturnType<typeof useOpenAction>;

export function useOpenAction() {
  const [open, setOpen] = useState<OpenAction | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  return {
    open,
    /** For the button of an action. */
    buttonOf: (name: string) => (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(name, button);
      else buttons.current.delete(name);
    },
    /** @param pressed the key that did it, for a form to which several lead */
    toggle: (name: string, pressed: string | null) =>
      setOpen((last) => (last?.name === name ? null : { name, pressed })),
    close: () => {
      if (open) buttons.current.get(open.name)?.focus();
      setOpen(null);
    },
  };
}
