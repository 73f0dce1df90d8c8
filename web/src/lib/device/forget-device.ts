/** Takes from this device what was typed and what was seen on it. */
import { deviceDatabase } from './device-database';

export async function forgetDevice(): Promise<void> {
  try {
    const database = await deviceDatabase();
    await Promise.all([database.clear('drafts'), database.clear('seen')]);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
