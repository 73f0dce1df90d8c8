/** Where the API lies, whether it runs as it is written, compiled or packed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

function folderWithPackage(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : folderWithPackage(path.dirname(folder));
}

export const API_FOLDER = folderWithPackage(path.dirname(fileURLToPath(import.meta.url)));
