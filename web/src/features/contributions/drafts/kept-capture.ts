/** The form of a contribution as its draft is kept on the server. */
import { newId } from '../../../lib/ids/new-id';
import { aboutContribution } from '../../outbox/command-kinds';
import type { Capture } from '../capture/use-capture';
import { contentOf, draftOf } from './draft-content';
import type { KeptDraft } from './use-draft-keeper';

export function keptCapture(capture: Capture, sessionId: string): KeptDraft {
  const { draftKey, currentDraft, remember, replace, startAnew, empty } = capture;
  return {
    draftKey,
    place: { form: 'CONTRIBUTION', sessionId },
    form: {
      read: () => ({ id: currentDraft().id, content: contentOf(currentDraft()) }),
      rename: () => remember({ id: newId() }),
      show: ({ id, content }) => replace(draftOf(content, id, empty())),
      clear: () => void startAnew(),
    },
    gives: ({ thing }, id) => thing === aboutContribution(id),
  };
}
