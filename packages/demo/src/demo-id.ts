/** Ids of the demo's content: the same everywhere, shaped like those of devices (UUID v7), derived from a stable key. */
import { createHash } from 'node:crypto';

/** The first day of the meeting: the time that every such id carries. */
const MEETING_DAY = Date.UTC(2017, 7, 30, 12);

export function demoId(kind: string, key: string): string {
  const random = createHash('sha256').update(`${kind}/${key}`).digest('hex');
  const time = MEETING_DAY.toString(16).padStart(12, '0');
  const variant = ((parseInt(random.slice(3, 4), 16) & 3) | 8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(0, 3)}`,
    `${variant}${random.slice(4, 7)}`,
    random.slice(7, 19),
  ].join('-');
}
