/** Messages to authors that every desk begins with, fetched in the language of whoever reads them. */
import type { Language, MessagePurpose } from '@aportes/domain/vocabulary';

export interface FirstTemplate {
  title: string;
  text: string;
}

type Templates = Record<MessagePurpose, Record<string, FirstTemplate>>;

const FIRST: Record<Language, () => Promise<{ words: Templates }>> = {
  es: () => import('./message-templates.es.js'),
  en: () => import('./message-templates.en.js'),
  pt: () => import('./message-templates.pt.js'),
  fr: () => import('./message-templates.fr.js'),
};

export async function firstTemplates(language: Language, purpose: MessagePurpose): Promise<FirstTemplate[]> {
  return Object.values((await FIRST[language]()).words[purpose]);
}
