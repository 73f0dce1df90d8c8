/** Writing one comment or reply: kept while it is typed, and taken once however often it is sent. */
import { useMutation } from '@apollo/client/react';
import { SubmitCommentDocument } from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { CommentKind } from '@aportes/domain/vocabulary';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { useDraft } from '../../lib/drafts/use-draft';
import { failureWords, problemWords, type FieldRefusal } from '../../lib/problems/problems';
import { useWords } from '../../lib/words/use-words';
import { useAnnounce } from '../../ui/notice/announcer';

interface CommentDraft {
  id: string;
  kind: CommentKind;
  text: string;
}

export interface CommentPlace {
  contributionId: string;
  participantId: string;
  parentId: string | null;
}

const blank = (): CommentDraft => ({ id: newId(), kind: 'COMMENT', text: '' });

export function useCommentForm(
  { contributionId, participantId, parentId }: CommentPlace,
  onSent: () => void,
) {
  const { t, language } = useWords();
  const announce = useAnnounce();
  const [first] = useState(blank);
  const draft = useDraft(`comment/${participantId}/${parentId ?? contributionId}`, first);
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [submit, { loading }] = useMutation(SubmitCommentDocument);

  async function deliver(): Promise<void> {
    const input = { ...draft.value, contributionId, parentId, language };
    const { data } = await submit({ variables: { input } });
    const outcome = data?.submitComment;
    if (!outcome) return;
    if (outcome.__typename === 'Invalid') return setFields(outcome.fields);
    // Taken before under this id, with other words: what is written now is another comment.
    if (outcome.__typename === 'IdReused') draft.setValue((last) => ({ ...last, id: newId() }));
    if (outcome.__typename !== 'CommentPayload') return setFailure(problemWords(t, outcome.code));
    announce(t('contributions:comments.sent'));
    await draft.drop(blank());
    onSent();
  }

  async function send(): Promise<void> {
    if (loading) return;
    const code = textFault(draft.value.text, TEXT_LIMITS.comment);
    setFields(code ? [{ field: 'text', code, limit: TEXT_LIMITS.comment.max }] : []);
    setFailure(null);
    setAttempt((last) => last + 1);
    if (code === null) await deliver().catch((error: unknown) => setFailure(failureWords(t, error)));
  }

  return {
    draft: draft.value,
    change: (change: Partial<CommentDraft>) => draft.setValue((last) => ({ ...last, ...change })),
    fields,
    failure,
    attempt,
    sending: loading,
    send,
  };
}
