/** Editing an own comment: kept while it is typed, and taken once however often it is sent. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { CommentPartsFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useDraft } from '../../lib/drafts/use-draft';
import type { FieldRefusal } from '../../lib/problems/problems';
import { useRefusal } from '../../lib/problems/use-refusal';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';
import { aboutContribution } from '../outbox/command-kinds';
import { refusalWords, undeliveredWords } from '../outbox/refusal-words';
import { useSending } from '../outbox/use-sending';

export interface EditPlace {
  contributionId: string;
  /** Address of the page. */
  address: string;
}

export function useCommentEdit(comment: CommentPartsFragment, place: EditPlace, onDone: () => void) {
  const { id, language, version } = comment;
  const { t } = useWords();
  const announce = useAnnounce();
  const draftKey = `edit/${id}`;
  const draft = useDraft(draftKey, comment.text ?? '');
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const [attempt, setAttempt] = useState(0);
  const failure = useRefusal();
  const { send, entries, isSending } = useSending({
    draftKey,
    onReceived: () => {
      announce(t('contributions:comments.revised'));
      onDone();
    },
    onRefused: (answer) => {
      const refused = answer as { fields?: readonly FieldRefusal[] };
      if (refused.fields) setFields(refused.fields);
      else failure.refuse(refusalWords(answer));
    },
  });

  async function deliver(text: string): Promise<void> {
    const sent = await send({
      kind: 'reviseComment',
      thing: aboutContribution(place.contributionId),
      input: { commentId: id, expectedVersion: version, language, text },
      note: { text, language, place: place.address, draft: { key: draftKey, value: text } },
    });
    if (sent === 'kept' || sent === 'received') await draft.drop(text);
    else if (sent !== 'refused') failure.refuse(undeliveredWords(sent));
  }

  async function save(): Promise<void> {
    if (isSending) return;
    const text = draft.value;
    const code = textFault(text, TEXT_LIMITS.comment);
    setFields(code ? [{ field: 'text', code, limit: TEXT_LIMITS.comment.max }] : []);
    failure.clear();
    setAttempt((last) => last + 1);
    if (code === null) await deliver(text);
  }

  return {
    text: draft.value,
    change: (text: string) => draft.setValue(text),
    /** What was typed is forgotten. */
    cancel: async () => {
      await draft.drop(comment.text ?? '');
      onDone();
    },
    fields,
    attempt,
    failure: failure.words,
    sending: isSending,
    waiting: entries.filter(({ state }) => state !== 'received'),
    save,
  };
}
