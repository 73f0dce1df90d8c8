/** Whether this device saves data, so that nothing comes by itself: as its person chose, else as the browser asks for it. */
import { KeptSwitch } from '../device/kept-switch';

/** A hint that some browsers give for their person. */
function browserAsks(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** One for the page. */
export const saving = new KeptSwitch('aportes.saves-data', browserAsks());
