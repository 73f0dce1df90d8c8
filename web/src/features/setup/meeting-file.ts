/** Reads what a chosen meeting file holds, before anything is sent. */

/** The server takes no more in one request; a meeting with all its themes in four languages is a tenth of it. */
const MAX_BYTES = 200_000;

export type MeetingFileFault = 'noFile' | 'tooLarge' | 'notJson';

export async function readMeetingFile(file: File | null): Promise<{ content: unknown } | MeetingFileFault> {
  if (!file) return 'noFile';
  if (file.size > MAX_BYTES) return 'tooLarge';
  try {
    return { content: JSON.parse(await file.text()) as unknown };
  } catch {
    return 'notJson';
  }
}
