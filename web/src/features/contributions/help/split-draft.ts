/** A text with several actions becomes several contributions: the first stays in the form, the others follow. */
import type { CaptureDraft } from '../capture/capture-draft';

type Split = Pick<CaptureDraft, 'text' | 'upcoming' | 'whole'>;

export function splitDraft({ text, upcoming = [] }: Split, parts: readonly string[]): Split {
  const [first = text, ...others] = parts;
  return { text: first, upcoming: [...others, ...upcoming], whole: { text, first, parts: others.length } };
}

/** As long as its first part stands as it was cut off. */
export function canJoin({ text, whole }: Split): boolean {
  return whole !== undefined && text === whole.first;
}

export function joinDraft({ text, upcoming = [], whole }: Split): Split {
  return { text: whole?.text ?? text, upcoming: upcoming.slice(whole?.parts ?? 0), whole: undefined };
}
