/** Sending a new version: kept while it is written, bound to the version that was seen, taken once. */
import type {
  ContributionCardFragment,
  ContributionOutcomeFragment,
  OwnContributionFragment,
} from '@aportes/graphql/generated/graphql';
import { useEffect, useState } from 'react';
import { newId } from '../../../lib/ids/new-id';
import { useDraft } from '../../../lib/drafts/use-draft';
import type { FieldRefusal } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { saidIn } from '../drafts/draft-content';
import type { KeptDraft } from '../drafts/use-draft-keeper';
import { aboutContribution } from '../../outbox/command-kinds';
import { refusalWords, undeliveredWords } from '../../outbox/refusal-words';
import { useSending } from '../../outbox/use-sending';
import { addressOf } from '../../meetings/addresses';
import { withoutRedacted } from './redacted-draft';
import {
  keptRevision,
  onTop,
  reviseDraft,
  reviseDraftKey,
  revisionOf,
  revisionProblems,
  contentOfRevision,
  writtenMeanwhile,
  type ReviseDraft,
} from './revise-draft';

export type Revision = ReturnType<typeof useRevision>;

export interface RevisionEnds {
  onSent: () => void;
  /** What stands now must be read again. */
  onStale: () => void;
}

export function useRevision(contribution: OwnContributionFragment, { onSent, onStale }: RevisionEnds) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { id, language } = contribution;
  // Until somebody writes, the form follows the contribution; from then on it is bound to what was seen.
  const [revisionId] = useState(() => newId());
  const untouched = reviseDraft(contribution, revisionId);
  const draftKey = reviseDraftKey(id);
  const draft = useDraft<ReviseDraft | null>(draftKey, null);
  const bare = draft.value && withoutRedacted(contribution, draft.value);
  useEffect(() => {
    if (bare !== draft.value) draft.setValue(bare);
  });
  const written = keptRevision(contribution, untouched, bare);
  const meanwhile = writtenMeanwhile(contribution, written);
  /** Put aside for the present text, until the form is left. */
  const [aside, setAside] = useState<ReviseDraft | null>(null);
  const change = (part: Partial<ReviseDraft>) =>
    draft.setValue((last) => ({ ...keptRevision(contribution, untouched, last), ...part }));
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const refusal = useRefusal();
  const [attempt, setAttempt] = useState(0);

  const sentWords = ({ status, revisionNumber: number }: { status: string; revisionNumber: number }) =>
    status === 'ACCEPTED' ? t('contributions:author.editSent') : t('contributions:author.sent', { number });

  const { send, entries, isSending } = useSending({
    draftKey,
    onReceived: (answer) => {
      const { contribution: now } = answer as { contribution: ContributionCardFragment };
      announce(sentWords(now));
      onSent();
    },
    onRefused: (answer) => {
      const outcome = answer as ContributionOutcomeFragment;
      if (outcome.__typename === 'Invalid') return setFields(outcome.fields);
      if (outcome.__typename === 'Stale') {
        onStale();
        return refusal.refuse((words) => words('contributions:author.stale'));
      }
      // Taken before under this id, with other words: what is written now is another version.
      if (outcome.__typename === 'IdReused') change({ revisionId: newId() });
      refusal.refuse(refusalWords(answer));
    },
  });

  async function deliver(version: ReviseDraft): Promise<void> {
    const sent = await send({
      kind: 'reviseContribution',
      thing: aboutContribution(id),
      input: revisionOf(contribution, version),
      note: {
        text: version.text,
        language,
        place: addressOf(contribution),
        draft: { key: draftKey, value: version },
      },
    });
    if (sent === 'kept' || sent === 'received') await draft.drop(null);
    else if (sent !== 'refused') refusal.refuse(undeliveredWords(sent));
  }

  async function save(): Promise<void> {
    if (isSending) return;
    const bound = onTop(contribution, written);
    const found = revisionProblems(contribution, written);
    setFields(found);
    refusal.clear();
    setAttempt((last) => last + 1);
    if (found.length === 0) await deliver(bound);
  }

  const kept: KeptDraft = {
    draftKey,
    place: { form: 'REVISION', contributionId: id },
    form: {
      read: () => contentOfRevision(draft.current(), revisionId),
      rename: () => draft.setValue((last) => last && { ...last, revisionId: newId() }),
      show: ({ id: shown, content }) =>
        draft.setValue({ ...untouched, ...(saidIn(content) as Partial<ReviseDraft>), revisionId: shown }),
      clear: () => void draft.drop(null),
    },
    gives: ({ kind, input }, given) =>
      kind === 'reviseContribution' && (input as { revisionId?: string }).revisionId === given,
  };

  return {
    kept,
    /** Whether anything was written that is not what stands there. */
    isWritten: draft.value !== null,
    draft: written,
    ready: draft.ready,
    change,
    fields,
    refusal: refusal.words,
    attempt,
    sending: isSending,
    /** While a version is on its way there is nothing to write here. */
    waiting: entries.filter(({ state }) => state !== 'received'),
    send: save,
    /** What another device has written meanwhile: one chooses before anything is sent. */
    meanwhile,
    takePresent: async () => {
      setAside(written);
      refusal.clear();
      await draft.drop(null);
    },
    aside,
    takeBack: () => {
      if (aside) draft.setValue(aside);
      setAside(null);
    },
  };
}
