/** Writing and sending one contribution after another: the draft is kept, and the same one is never taken twice. */
import type { ProblemCode } from '@aportes/domain/problems';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import type { AgendaItemKind } from '@aportes/domain/vocabulary';
import { useState } from 'react';
import { newId } from '../../../lib/ids/new-id';
import { useDraft } from '../../../lib/drafts/use-draft';
import type { FieldRefusal } from '../../../lib/problems/problems';
import { useWords } from '../../../lib/words/use-words';
import { aboutContribution } from '../../outbox/command-kinds';
import { useSending, type Sent } from '../../outbox/use-sending';
import { newDraft, nextDraft, submissionOf, touched } from './capture-draft';
import type { CaptureDraft, CapturePresets } from './capture-draft';
import { captureProblems } from './capture-problems';

interface Refused {
  code: ProblemCode;
  fields?: readonly FieldRefusal[];
}

/** What the last attempt brought. */
interface Attempt {
  number: number;
  fields: readonly FieldRefusal[];
  /** Why it was not taken, other than by a field. */
  refusal: ProblemCode | null;
  /** Nothing keeps it here, and it did not arrive. */
  failure: Exclude<Sent, 'kept' | 'received' | 'refused'> | null;
}

export interface CaptureOptions {
  participantId: string;
  session: { id: string };
  itemKind: AgendaItemKind;
  presets: CapturePresets;
  /** Address of the page. */
  place: string;
  onSent: (contribution: ContributionCardFragment) => void;
}

const UNTRIED: Attempt = { number: 0, fields: [], refusal: null, failure: null };

export type Capture = ReturnType<typeof useCapture>;

export function useCapture(options: CaptureOptions) {
  const { participantId, session, itemKind, presets, place, onSent } = options;
  const { language } = useWords();
  const [first] = useState(() => newDraft(presets));
  const draftKey = `capture/${participantId}/${session.id}`;
  const draft = useDraft<CaptureDraft>(draftKey, first);
  const [attempt, setAttempt] = useState(UNTRIED);
  /** The one whose receipt is shown, and the receipt once it is there. */
  const [sentId, setSentId] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<ContributionCardFragment | null>(null);

  const tried = (result: Partial<Omit<Attempt, 'number'>>) =>
    setAttempt(({ number }) => ({ ...UNTRIED, number: number + 1, ...result }));

  const { send, entries, isSending } = useSending({
    draftKey,
    onReceived: (answer) => {
      const { contribution } = answer as { contribution: ContributionCardFragment };
      if (contribution.id === sentId) setReceipt(contribution);
      onSent(contribution);
    },
    onRefused: (answer) => {
      const { code, fields } = answer as Refused;
      setSentId(null);
      tried(fields ? { fields } : { refusal: code });
    },
  });

  async function deliver(written: CaptureDraft, afterClosing = false): Promise<void> {
    const input = submissionOf(written, session.id, { language, afterClosing });
    setSentId(written.id);
    const sent = await send({
      kind: 'submitContribution',
      thing: aboutContribution(written.id),
      input,
      note: {
        text: written.text,
        language: input.language,
        place,
        // The parts that follow are written on in the form.
        draft: { key: draftKey, value: { ...written, upcoming: [] } },
      },
    });
    if (sent === 'kept' || sent === 'received') {
      setAttempt(UNTRIED);
      const next = nextDraft(written);
      await draft.drop(next);
      if (next.text !== '') draft.setValue(next);
    } else if (sent !== 'refused') {
      setSentId(null);
      tried({ failure: sent });
    }
  }

  async function give(afterClosing: boolean): Promise<void> {
    if (isSending) return;
    const fields = captureProblems(draft.value, itemKind);
    if (fields.length > 0) tried({ fields });
    else await deliver(draft.value, afterClosing);
  }

  const shown = entries.find(
    ({ thing, state }) => sentId !== null && thing === aboutContribution(sentId) && state !== 'refused',
  );
  return {
    draft: draft.value,
    draftKey,
    currentDraft: draft.current,
    ready: draft.ready,
    keptAt: draft.keptAt,
    isUnkept: draft.isUnkept,
    attempt,
    receipt,
    /** What was just sent and has no receipt yet. */
    justSent: shown ?? null,
    waiting: entries.filter((one) => one !== shown && one.state !== 'received'),
    sending: isSending,
    change: (change: Partial<CaptureDraft>) => draft.setValue((last) => touched(last, change, new Date())),
    /** What is kept with the draft without being written: it is no later for it. */
    remember: (change: Partial<CaptureDraft>) => draft.setValue((last) => ({ ...last, ...change })),
    empty: () => newDraft(presets),
    /** Goes on with another text in place of the one that stands here. */
    replace: draft.setValue,
    startAnew: () => draft.drop(newDraft(presets)),
    send: () => give(false),
    /** To the rapporteur, for a session that is over. */
    giveAfterClosing: () => give(true),
    /** For a text that differs from the one already taken under its id. */
    sendAsAnother: async () => {
      const another = { ...draft.value, id: newId() };
      draft.setValue(another);
      await deliver(another);
    },
    writeAnother: () => {
      setSentId(null);
      setReceipt(null);
    },
  };
}
