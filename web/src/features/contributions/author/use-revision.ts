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
  const [first] = useState(() => reviseDraft(contribution));
  const draft = useDraft(`revise/${contribution.id}`, first);
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [revise, { loading }] = useMutation(ReviseContributionDocument);

  async function deliver(): Promise<void> {
    const { data } = await revise({ variables: { input: revisionOf(contribution, draft.value) } });
    const outcome = data?.reviseContribution;
    if (!outcome) return;
    switch (outcome.__typename) {
      case 'ContributionPayload':
        announce(t('contributions:author.sent', { number: outcome.contribution.revisionNumber }));
        await draft.drop(first);
        return onSent();
      case 'Invalid':
        return setFields(outcome.fields);
      case 'Stale': {
        const { version } = outcome.current;
        draft.setValue((last) => ({ ...last, expectedVersion: version }));
        return setRefusal(t('contributions:author.stale'));
      }
      case 'IdReused':
        // Taken before under this id, with other words: what is written now is another version.
        draft.setValue((last) => ({ ...last, revisionId: newId() }));
        return setRefusal(problemWords(t, outcome.code));
      default:
        return setRefusal(problemWords(t, outcome.code));
    }
  }

  async function send(): Promise<void> {
    if (loading) return;
    const found = revisionProblems(contribution, draft.value);
    setFields(found);
    setRefusal(null);
    setAttempt((last) => last + 1);
    if (found.length === 0) await deliver().catch((error: unknown) => setRefusal(failureWords(t, error)));
  }

  return {
    draft: draft.value,
    ready: draft.ready,
    change: (change: Partial<ReviseDraft>) => draft.setValue((last) => ({ ...last, ...change })),
    fields,
    refusal,
    attempt,
    sending: loading,
    send,
  };
}
