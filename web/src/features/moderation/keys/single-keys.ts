/** Whether single keys act on the desk, and how a button says which one presses it. */
import { KeptSwitch, useKeptSwitch } from '../../../lib/device/kept-switch';
import { DESK_KEYS, isSingle, type DeskAct } from './desk-keys';

const SINGLE_KEYS = new KeptSwitch('aportes.desk-keys');

export const turnSingleKeys = SINGLE_KEYS.turn;

export function useSingleKeys(): boolean {
  return useKeptSwitch(SINGLE_KEYS);
}

/** For `aria-keyshortcuts`; the key presses the button that names it, so a button that names none has none. */
export function useShortcut(): (act: DeskAct) => string | undefined {
  const on = useSingleKeys();
  return (act) => DESK_KEYS.find((one) => one.act === act && (on || !isSingle(one.key)))?.key;
}
