/** Whether a file really is a meeting file: every reason why not, at once and by its place in the file. */
import type { MeetingFile } from '@aportes/taxonomy/meeting-file';
import { relationProblems } from './meeting-file/meeting-file.relations.js';
import { meetingFile } from './meeting-file/meeting-file.shape.js';
import { isObject, type FileProblem } from './meeting-file/shape.js';

export function readMeetingFile(content: unknown): { file: MeetingFile } | { problems: FileProblem[] } {
  const problems = [...meetingFile(content, ''), ...(isObject(content) ? relationProblems(content) : [])];
  return problems.length > 0 ? { problems } : { file: content as MeetingFile };
}
