/** Masking a passage: first it is looked how much would be gone, then it is done once; the passage is kept on no device. */
import { useApolloClient, useMutation } from '@apollo/client/react';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { RedactionReason } from '@aportes/domain/vocabulary';
import {
  RedactionPreviewDocument,
  RedactPassageDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
  type RedactionPreviewQuery,
} from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { newId } from '../../lib/ids/new-id';
import { failureWords, problemWords, type FieldRefusal } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { selectedPassage } from './selected-passage';

export type RedactionCount = RedactionPreviewQuery['redactionPreview'][number];

export interface RedactionDraft {
  passage: string;
  reason: RedactionReason | '';
  note: string;
}

const NOWHERE: FieldRefusal = { field: 'passage', code: 'UNKNOWN_REFERENCE' };

function problemsOf({ passage, reason, note }: RedactionDraft): FieldRefusal[] {
  const fault = textFault(passage, TEXT_LIMITS.passage);
  const isTooLong = note !== '' && textFault(note, TEXT_LIMITS.note) !== null;
  return [
    ...(fault ? [{ field: 'passage', code: fault, limit: TEXT_LIMITS.passage.max }] : []),
    ...(reason === '' ? [{ field: 'reason', code: 'REQUIRED' as const }] : []),
    ...(isTooLong ? [{ field: 'note', code: 'TOO_LONG' as const, limit: TEXT_LIMITS.note.max }] : []),
  ];
}

export function useRedacting(contribution: ContributionCardFragment, onDone: () => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const refusal = useRefusal();
  const [draft, setDraft] = useState<RedactionDraft>(() => ({
    passage: selectedPassage(),
    reason: '',
    note: '',
  }));
  const [counts, setCounts] = useState<RedactionCount[] | null>(null);
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isLooking, setLooking] = useState(false);
  const [redact, { loading }] = useMutation(RedactPassageDocument);
  // Tried again before it was answered, it is the same redaction.
  const [redactionId, setId] = useState(newId);
  const { id: contributionId, version: expectedVersion } = contribution;

  function change(part: Partial<RedactionDraft>): void {
    setDraft((last) => ({ ...last, ...part }));
    setId(newId());
    if (part.passage !== undefined) setCounts(null);
  }

  async function look(): Promise<void> {
    const { passage } = draft;
    const { data } = await client.query({
      query: RedactionPreviewDocument,
      variables: { contributionId, passage },
      fetchPolicy: 'no-cache',
    });
    const found = data?.redactionPreview ?? [];
    if (found.length === 0) return setFields([NOWHERE]);
    setCounts(found);
  }

  async function mask(): Promise<void> {
    const { passage, note } = draft;
    const words = { passage, reason: draft.reason || 'OTHER', note: note || null } as const;
    const input = { redactionId, contributionId, expectedVersion, ...words };
    const outcome = (await redact({ variables: { input } })).data?.redactPassage;
    if (outcome) answered(outcome);
  }

  function answered(outcome: ContributionOutcomeFragment): void {
    switch (outcome.__typename) {
      case 'ContributionPayload':
      case 'UnseenPayload':
        announce(t('desk:redaction.done'));
        return onDone();
      case 'Invalid':
        return setFields(outcome.fields);
      case 'Stale':
        return refusal.refuse((words) => words('desk:redaction.stale'));
      default:
        return refusal.refuse(problemWords(outcome.code));
    }
  }

  return {
    ...{ draft, change, counts, fields, attempt, refusal: refusal.words, busy: loading || isLooking },
    submit: async () => {
      if (loading || isLooking) return;
      const found = problemsOf(draft);
      setFields(found);
      refusal.clear();
      setAttempt((last) => last + 1);
      if (found.length > 0) return;
      setLooking(true);
      await (counts === null ? look() : mask()).catch((error: unknown) =>
        refusal.refuse(failureWords(error)),
      );
      setLooking(false);
    },
  };
}
