/** Writing and sending one contribution after another: the draft is kept, and the same one is never taken twice. */
import { useMutation } from '@apollo/client/react';
import {
  SubmitContributionDocument,
  type ContributionCardFragment,
  type ContributionOutcomeFragment,
} from '@aportes/graphql/generated/graphql';
import type { AgendaItemKind } from '@aportes/domain/vocabulary';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { useDraft } from '../../../lib/drafts/use-draft';
import { failureOf, type Failure, type FieldRefusal } from '../../../lib/problems/problems';
import { useWords } from '../../../lib/words/use-words';
import { newDraft, nextDraft, submissionOf, touched } from './capture-draft';
import type { CaptureDraft, CapturePresets } from './capture-draft';
import { captureProblems } from './capture-problems';

/** Why it was not taken, other than by a field. */
export type CaptureRefusal =
  'SESSION_CLOSED' | 'SESSION_NOT_OPEN' | 'ID_REUSED' | 'NOT_ALLOWED_NOW' | 'STALE';

/** What the last attempt brought. */
interface Attempt {
  number: number;
  fields: readonly FieldRefusal[];
  refusal: CaptureRefusal | null;
  failure: Failure | null;
}

export interface CaptureOptions {
  participantId: string;
  session: { id: string };
  itemKind: AgendaItemKind;
  presets: CapturePresets;
  onSent: (contribution: ContributionCardFragment) => void;
}

const UNTRIED: Attempt = { number: 0, fields: [], refusal: null, failure: null };

function attemptOf(outcome: Exclude<ContributionOutcomeFragment, { __typename: 'ContributionPayload' }>) {
  const code = outcome.code as CaptureRefusal;
  return outcome.__typename === 'Invalid'
    ? { fields: outcome.fields, refusal: null, failure: null }
    : { fields: [], refusal: code, failure: null };
}

export type Capture = ReturnType<typeof useCapture>;

export function useCapture({ participantId, session, itemKind, presets, onSent }: CaptureOptions) {
  const { language } = useWords();
  const [first] = useState(() => newDraft(presets));
  const draft = useDraft<CaptureDraft>(`capture/${participantId}/${session.id}`, first);
  const [attempt, setAttempt] = useState(UNTRIED);
  const [receipt, setReceipt] = useState<ContributionCardFragment | null>(null);
  const [submit, { loading: sending }] = useMutation(SubmitContributionDocument);

  const tried = (result: Omit<Attempt, 'number'>) =>
    setAttempt(({ number }) => ({ number: number + 1, ...result }));

  async function deliver(written: CaptureDraft): Promise<void> {
    const input = submissionOf(written, session.id, language);
    try {
      const { data } = await submit({ variables: { input } });
      const outcome = data?.submitContribution;
      if (!outcome) return;
      if (outcome.__typename !== 'ContributionPayload') return tried(attemptOf(outcome));
      setAttempt(UNTRIED);
      setReceipt(outcome.contribution);
      onSent(outcome.contribution);
      await draft.drop(nextDraft(written));
    } catch (error) {
      tried({ fields: [], refusal: null, failure: failureOf(error) });
    }
  }

  return {
    draft: draft.value,
    ready: draft.ready,
    keptAt: draft.keptAt,
    attempt,
    receipt,
    sending,
    change: (change: Partial<CaptureDraft>) => draft.setValue((last) => touched(last, change, new Date())),
    /** What is kept with the draft without being written: it is no later for it. */
    remember: (change: Partial<CaptureDraft>) => draft.setValue((last) => ({ ...last, ...change })),
    send: async () => {
      if (sending) return;
      const fields = captureProblems(draft.value, itemKind);
      if (fields.length > 0) tried({ fields, refusal: null, failure: null });
      else await deliver(draft.value);
    },
    /** For a text that differs from the one already taken under its id. */
    sendAsAnother: async () => {
      const another = { ...draft.value, id: newId() };
      draft.setValue(another);
      await deliver(another);
    },
    writeAnother: () => setReceipt(null),
  };
}
