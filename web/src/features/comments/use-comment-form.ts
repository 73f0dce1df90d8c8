/** Writing one comment or reply: kept while it is typed, and taken once however often it is sent. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { CommentKind } from '@aportes/domain/vocabulary';
import { useState } from 'react';
import { newId } from '../../lib/ids/new-id';
import { useDraft } from '../../lib/drafts/use-draft';
import type { FieldRefusal } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import type { KeptDraft } from '../contributions/drafts/use-draft-keeper';
import { aboutContribution } from '../outbox/command-kinds';
import { useSending } from '../outbox/use-sending';
import { refusalWords, undeliveredWords } from '../outbox/refusal-words';

interface CommentDraft {
  id: string;
  kind: CommentKind;
  text: string;
}

export interface CommentPlace {
  contributionId: string;
  participantId: string;
  parentId: string | null;
  /** Address of the page. */
  address: string;
}

/** Ends once it stands among the others. */
export type OnSent = () => Promise<unknown>;

const blank = (): CommentDraft => ({ id: newId(), kind: 'COMMENT', text: '' });

/** As the server keeps it; without content while nothing is written. */
function contentOf({ id, kind, text }: CommentDraft, parentId: string | null) {
  return { id, content: text.trim() === '' ? null : JSON.stringify({ kind, text, parentId }) };
}

function saidOf(content: string): Partial<CommentDraft> & { parentId?: string | null } {
  try {
    return JSON.parse(content) as Partial<CommentDraft> & { parentId?: string | null };
  } catch {
    return {};
  }
}

export function useCommentForm(place: CommentPlace, onSent: OnSent) {
  const { contributionId, participantId, parentId, address } = place;
  const { t, language } = useWords();
  const announce = useAnnounce();
  const [first] = useState(blank);
  const draftKey = `comment/${participantId}/${parentId ?? contributionId}`;
  const draft = useDraft(draftKey, first);
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const failure = useRefusal();
  const [attempt, setAttempt] = useState(0);

  const { send, entries, isSending } = useSending({
    draftKey,
    onReceived: () => {
      announce(t('contributions:comments.sent'));
      return onSent();
    },
    onRefused: (answer) => {
      const refused = answer as { __typename?: string; fields?: readonly FieldRefusal[] };
      // Taken before under this id, with other words: what is written now is another comment.
      if (refused.__typename === 'IdReused') draft.setValue((last) => ({ ...last, id: newId() }));
      if (refused.fields) setFields(refused.fields);
      else failure.refuse(refusalWords(answer));
    },
  });

  async function deliver(): Promise<void> {
    const { value } = draft;
    const sent = await send({
      kind: 'submitComment',
      thing: aboutContribution(contributionId),
      input: { ...value, contributionId, parentId, language },
      note: { text: value.text, language, place: address, draft: { key: draftKey, value } },
    });
    if (sent === 'kept' || sent === 'received') await draft.drop(blank());
    else if (sent !== 'refused') failure.refuse(undeliveredWords(sent));
  }

  async function save(): Promise<void> {
    if (isSending) return;
    const code = textFault(draft.value.text, TEXT_LIMITS.comment);
    setFields(code ? [{ field: 'text', code, limit: TEXT_LIMITS.comment.max }] : []);
    failure.clear();
    setAttempt((last) => last + 1);
    if (code === null) await deliver();
  }

  const kept: KeptDraft = {
    draftKey,
    place: { form: 'COMMENT', contributionId, holds: (content) => saidOf(content).parentId === parentId },
    form: {
      read: () => contentOf(draft.current(), parentId),
      rename: () => draft.setValue((last) => ({ ...last, id: newId() })),
      show: ({ id, content }) => {
        const { kind = 'COMMENT', text = '' } = saidOf(content);
        draft.setValue({ id, kind, text });
      },
      clear: () => void draft.drop(blank()),
    },
    gives: ({ kind, input }, id) => kind === 'submitComment' && (input as { id?: string }).id === id,
  };

  return {
    kept,
    ready: draft.ready,
    draft: draft.value,
    change: (change: Partial<CommentDraft>) => draft.setValue((last) => ({ ...last, ...change })),
    fields,
    failure: failure.words,
    attempt,
    sending: isSending,
    waiting: entries,
    send: save,
  };
}
