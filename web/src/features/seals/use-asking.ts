/** Sending a request to open a seal: taken once, and never losing the reason that was typed. */
import { useMutation } from '@apollo/client/react';
import { AskToOpenSealDocument, type SealOutcomeFragment } from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import { useRef, useState } from 'react';
import { newId } from '../../lib/ids/new-id';
import { useDraft } from '../../lib/drafts/use-draft';
import { failureWords, type FieldRefusal } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { sealRefusal } from './seal-refusal';

/** Nothing else is typed here; and elsewhere a reason is chosen. */
const ofReason = (refusal: FieldRefusal): FieldRefusal => ({ ...refusal, field: 'sealReason' });

export function useAsking(contributionId: string, onDone: () => void) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const draft = useDraft(`seal/${contributionId}`, '');
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const [attempt, setAttempt] = useState(0);
  const refusal = useRefusal();
  const [ask, { loading }] = useMutation(AskToOpenSealDocument);
  const unanswered = useRef<{ id: string; reason: string }>(undefined);

  async function answered(outcome: SealOutcomeFragment): Promise<void> {
    unanswered.current = undefined;
    if (outcome.__typename === 'Invalid') return setFields(outcome.fields.map(ofReason));
    if (outcome.__typename !== 'SealPayload') return refusal.refuse(sealRefusal(outcome));
    announce(t('contributions:seal.sent'));
    await draft.drop('');
    onDone();
  }

  async function send(): Promise<void> {
    if (loading) return;
    const reason = draft.current();
    const code = textFault(reason, TEXT_LIMITS.note);
    setFields(code ? [ofReason({ field: 'reason', code, limit: TEXT_LIMITS.note.max })] : []);
    refusal.clear();
    setAttempt((last) => last + 1);
    if (code) return;
    // Tried again before it was answered, it is the same request.
    if (unanswered.current?.reason !== reason) unanswered.current = { id: newId(), reason };
    const input = { id: unanswered.current.id, contributionId, language, reason };
    try {
      const outcome = (await ask({ variables: { input } })).data?.askToOpenSeal;
      if (outcome) await answered(outcome);
    } catch (error) {
      refusal.refuse(failureWords(error));
    }
  }

  const { value: reason, setValue: change } = draft;
  return { reason, change, fields, attempt, refused: refusal.words, busy: loading, send };
}
