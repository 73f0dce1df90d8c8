/** What a mail says, before it has a shape: plain sentences, at most one code, and links with their words. */
import type { Language } from '@aportes/domain/vocabulary';

export interface MailContent {
  language: Language;
  subject: string;
  paragraphs: readonly string[];
  /** Several things that are told, each with the way to it, under what they belong to. */
  groups?: readonly { title: string; items: readonly { text: string; url: string }[] }[];
  action: { label: string; url: string };
  code: { label: string; value: string } | null;
  closing: readonly string[];
  /** Of mails that nobody asked for one by one: how they stop, by a page, and by one press in the mail's own program. */
  stop?: { label: string; url: string; oneClickUrl: string };
}
