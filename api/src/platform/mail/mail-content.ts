/** What a mail says, before it has a shape: plain sentences, at most one link and one code. */
import type { Language } from '@aportes/domain/vocabulary';

export interface MailContent {
  language: Language;
  subject: string;
  paragraphs: readonly string[];
  action: { label: string; url: string };
  code: { label: string; value: string } | null;
  closing: readonly string[];
}
