/** Whether single keys act on the desk, and how a button says which one presses it. */
import { KeptSwitch, useKeptSwitch } from '../../../lib/device/kept-switch';
import { DESK_KEYS, isSingle } from './desk-keys';

const SINGLE_KEYS = new KeptSwitch('aportes.desk-keys');

export const turnSingleKeys = SINGLE_KEYS.turn;

export function useSingleKeys(): boolean {
  return useKeptSwitch(SINGLE_KEYS);
}

/** For `aria-keyshortcuts`; a key presses the button that names it, so a button that names none has none. */
export function useShortcut(): (name: string) => string | undefined {
  const on = useSingleKeys();
  return (name) => {
    const keys = DESK_KEYS.filter(({ act, opens = act, key }) => opens === name && (on || !isSingle(key)));
    return keys.length > 0 ? keys.map(({ key }) => key).join(' ') : undefined;
  };
}
