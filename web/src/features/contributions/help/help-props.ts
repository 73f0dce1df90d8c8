/** What every piece of help with a text is given. */
import type { CaptureDraft } from '../capture/capture-draft';

export interface HelpProps {
  draft: CaptureDraft;
  /** The text at the last pause. */
  text: string;
  /** Where it will be given. */
  sessionId: string;
  themeId: string | null;
  change: (change: Partial<CaptureDraft>) => void;
  /** For what is kept with the draft without being written. */
  remember: (change: Partial<CaptureDraft>) => void;
}
