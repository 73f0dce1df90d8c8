/** Sending a new version: kept while it is written, bound to the version that was seen, taken once. */
import { useMutation } from '@apollo/client/react';
import { ReviseContributionDocument, type OwnContributionFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { useDraft } from '../../../lib/drafts/use-draft';
import { failureWords, problemWords, type FieldRefusal } from '../../../lib/problems/problems';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { reviseDraft, revisionOf, revisionProblems, type ReviseDraft } from './revise-draft';

export function useRevision(contribution: OwnContributionFragment, onSent: () => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { id, version } = contribution;
  // Until somebody writes, the form follows the contribution; from then on it is bound to what was seen.
  const [untouched, setUntouched] = useState(() => reviseDraft(contribution));
  if (untouched.expectedVersion !== version) setUntouched(reviseDraft(contribution));
  const draft = useDraft<ReviseDraft | null>(`revise/${id}`, null);
  const written = draft.value ?? untouched;
  const change = (part: Partial<ReviseDraft>) =>
    draft.setValue((last) => ({ ...(last ?? untouched), ...part }));
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [revise, { loading }] = useMutation(ReviseContributionDocument);

  const sentWords = ({ status, revisionNumber: number }: { status: string; revisionNumber: number }) =>
    status === 'ACCEPTED' ? t('contributions:author.editSent') : t('contributions:author.sent', { number });

  async function deliver(): Promise<void> {
    const { data } = await revise({ variables: { input: revisionOf(contribution, written) } });
    const outcome = data?.reviseContribution;
    if (!outcome) return;
    switch (outcome.__typename) {
      case 'ContributionPayload':
        announce(sentWords(outcome.contribution));
        await draft.drop(null);
        return onSent();
      case 'Invalid':
        return setFields(outcome.fields);
      case 'Stale':
        change({ expectedVersion: outcome.current.version });
        return setRefusal(t('contributions:author.stale'));
      case 'IdReused':
        // Taken before under this id, with other words: what is written now is another version.
        change({ revisionId: newId() });
        return setRefusal(problemWords(t, outcome.code));
      default:
        return setRefusal(problemWords(t, outcome.code));
    }
  }

  async function send(): Promise<void> {
    if (loading) return;
    const found = revisionProblems(contribution, written);
    setFields(found);
    setRefusal(null);
    setAttempt((last) => last + 1);
    if (found.length === 0) await deliver().catch((error: unknown) => setRefusal(failureWords(t, error)));
  }

  return {
    draft: written,
    ready: draft.ready,
    change,
    fields,
    refusal,
    attempt,
    sending: loading,
    send,
  };
}
