/** Saving and removing templates: the title keeps itself while it is typed, and what was sent twice is done once. */
import { useMutation } from '@apollo/client/react';
import {
  MessageTemplatesDocument,
  RemoveMessageTemplateDocument,
  SaveMessageTemplateDocument,
  type MessageTemplatePartsFragment,
} from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import type { Language, MessagePurpose } from '@aportes/domain/vocabulary';
import { useRef, useState } from 'react';
import { useDraft } from '../../../lib/drafts/use-draft';
import { newId } from '../../../lib/ids/new-id';
import { failureWords, problemWords, type FieldRefusal } from '../../../lib/problems/problems';
import { useRefusal } from '../../../lib/problems/use-refusal';
import { useWords } from '../../../lib/words/use-words';
import { useAnnounce } from '../../../ui/notice/announcer';
import { useMeeting } from '../../meetings/use-meeting';

export interface KeepTemplateProps {
  purpose: MessagePurpose;
  /** Of the author. */
  language: Language;
  text: string;
  /** With which the message began. */
  saved: MessageTemplatePartsFragment | null;
  /** With the key of the template that stands from then on; none where it was removed. */
  onChosen: (key: string) => void;
}

type Saved = MessageTemplatePartsFragment;

export function useKeepTemplate({ purpose, language: theirs, text, saved, onChosen }: KeepTemplateProps) {
  const { t } = useWords();
  const { id: meetingId, slug } = useMeeting();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const first = { title: saved?.title ?? '', language: saved?.language ?? theirs };
  const draft = useDraft(`template/${purpose}/${saved?.id ?? 'new'}`, first);
  const [fields, setFields] = useState<readonly FieldRefusal[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const refetchQueries = [{ query: MessageTemplatesDocument, variables: { slug } }];
  const again = { refetchQueries, awaitRefetchQueries: true };
  const [save, saving] = useMutation(SaveMessageTemplateDocument, again);
  const [remove, removing] = useMutation(RemoveMessageTemplateDocument, again);
  const busy = saving.loading || removing.loading;
  const unanswered = useRef<{ id: string; content: string }>(undefined);

  function idOf(content: string): string {
    if (unanswered.current?.content !== content) unanswered.current = { id: newId(), content };
    return unanswered.current.id;
  }

  const stale = ({ text: current }: Saved) =>
    refusal.refuse((words) => words('desk:templates.stale', { text: current }));

  async function end(words: string, chosen: string): Promise<void> {
    unanswered.current = undefined;
    announce(words);
    setDone(words);
    await draft.drop({ title: '', language: theirs });
    onChosen(chosen);
  }

  async function saveNow(onto: Saved | null): Promise<void> {
    const { title, language } = draft.value;
    const words = { purpose, title, language, text };
    const templateId = onto?.id ?? idOf(JSON.stringify(words));
    const input = { ...words, meetingId, templateId, expectedVersion: onto?.version ?? 0 };
    const outcome = (await save({ variables: { input } })).data?.saveMessageTemplate;
    if (!outcome) return;
    switch (outcome.__typename) {
      case 'MessageTemplatePayload':
        return end(t('desk:templates.saved', { title }), outcome.template.id);
      case 'MessageTemplateChanged':
        return stale(outcome.current);
      case 'Invalid':
        setFields(outcome.fields.filter(({ field }) => field === 'title'));
        if (outcome.fields.some(({ code }) => code === 'TOO_MANY'))
          refusal.refuse((all) => all('desk:templates.tooMany'));
        return;
      case 'IdReused':
        return refusal.refuse(problemWords(outcome.code));
    }
  }

  async function removeNow({ id: templateId, version: expectedVersion }: Saved): Promise<void> {
    const input = { templateId, expectedVersion };
    const outcome = (await remove({ variables: { input } })).data?.removeMessageTemplate;
    if (outcome?.__typename === 'MessageTemplateChanged') return stale(outcome.current);
    if (outcome) await end(t('desk:templates.removed'), '');
  }

  function run(work: () => Promise<void>): void {
    if (busy) return;
    refusal.clear();
    void work().catch((error: unknown) => refusal.refuse(failureWords(error)));
  }

  return {
    ...draft.value,
    setTitle: (title: string) => draft.setValue((last) => ({ ...last, title })),
    setLanguage: (language: Language) => draft.setValue((last) => ({ ...last, language })),
    fields,
    refusal: refusal.words,
    done,
    busy,
    save: (onto: Saved | null) => {
      const code = textFault(draft.value.title, TEXT_LIMITS.templateTitle);
      setFields(code ? [{ field: 'title', code, limit: TEXT_LIMITS.templateTitle.max }] : []);
      if (code) return;
      if (textFault(text, TEXT_LIMITS.note)) return refusal.refuse((words) => words('desk:templates.empty'));
      run(() => saveNow(onto));
    },
    remove: (one: Saved) => run(() => removeNow(one)),
  };
}
