/** A draft of the form as the server keeps it, and back: whatever an older or a newer form has kept. */
import type { CaptureDraft } from '../capture/capture-draft';
import type { DraftText } from './other-draft';

/** Null while nothing is written. */
export function contentOf({ id: _, ...draft }: CaptureDraft): string | null {
  const { title, text, details } = draft;
  const isBlank = [title, text, ...Object.values(details)].every((one) => one.trim() === '');
  return isBlank ? null : JSON.stringify(draft);
}

/** What it does not say is as in an empty form. */
export function draftOf(content: string, id: string, empty: CaptureDraft): CaptureDraft {
  return { ...empty, ...(saidIn(content) as Partial<CaptureDraft>), id };
}

/** As far as it can be read. */
export function saidIn(content: string): DraftText {
  try {
    return JSON.parse(content) as DraftText;
  } catch {
    return {};
  }
}
