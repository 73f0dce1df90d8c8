/** Ends the server that a killed start left running in a folder, and clears what would keep the next one out. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandLine, endProcess, isAlive } from '../processes.mjs';

/** In its own orderly way, so that nothing acknowledged is lost. @param {string} data folder of the cluster */
export async function endLeftover(data) {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!pid || !isAlive(pid)) return; // the next server sees for itself that nobody is there any more
  if (commandLine(pid).includes(data)) await endProcess(pid, 'SIGINT', 20_000);
  // Else the number went to a stranger, for whom the next server would wait without end.
  if (existsSync(file) && !commandLine(pid).includes(data)) rmSync(file);
}
