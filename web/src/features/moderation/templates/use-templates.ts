/** What a message to an author can begin with: what the desk has saved and what every desk begins with, those in the author's language first. */
import { useQuery } from '@apollo/client/react';
import {
  MessageTemplatesDocument,
  type MessageTemplatePartsFragment,
} from '@aportes/graphql/generated/graphql';
import { LANGUAGES, type Language, type MessagePurpose } from '@aportes/domain/vocabulary';
import { firstTemplates, type FirstTemplate } from '@aportes/i18n/message-templates';
import { useEffect, useState } from 'react';
import { useMeeting } from '../../meetings/use-meeting';

export interface Template {
  key: string;
  title: string;
  text: string;
  language: Language;
  /** Null of what every desk begins with. */
  saved: MessageTemplatePartsFragment | null;
}

/** The product's own language of a text, if it is one. */
export function ownLanguage(tag: string): Language | null {
  return LANGUAGES.find((one) => one === tag.slice(0, 2).toLowerCase()) ?? null;
}

export function useTemplates(purpose: MessagePurpose, language: Language): Template[] {
  const { slug } = useMeeting();
  const { data } = useQuery(MessageTemplatesDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  const first = useFirst(purpose, language);
  const all = (data?.meeting?.messageTemplates ?? [])
    .filter((one) => one.purpose === purpose)
    .map((saved): Template => ({ ...saved, key: saved.id, saved }));
  return inOrder(all, first, language);
}

export function inOrder(
  saved: readonly Template[],
  first: readonly FirstTemplate[],
  language: Language,
): Template[] {
  const given = first.map((one, at) => ({ ...one, key: `first-${at}`, language, saved: null }));
  const isTheirs = (one: Template) => one.language === language;
  return [...saved.filter(isTheirs), ...given, ...saved.filter((one) => !isTheirs(one))];
}

function useFirst(purpose: MessagePurpose, language: Language): readonly FirstTemplate[] {
  const [first, setFirst] = useState<readonly FirstTemplate[]>([]);
  useEffect(() => {
    let isWanted = true;
    firstTemplates(language, purpose)
      .then((all) => isWanted && setFirst(all))
      .catch(() => {}); // One writes without them.
    return () => {
      isWanted = false;
    };
  }, [purpose, language]);
  return first;
}

/** What was typed is kept: only a template as it stands makes way for another. */
export function filled(text: string, template: Template, all: readonly Template[]): string {
  const isReplaced = text.trim() === '' || all.some((one) => one.text === text);
  return isReplaced ? template.text : `${text.trimEnd()}\n\n${template.text}`;
}
