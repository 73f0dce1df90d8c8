/** A part that brings words of its own, which come with its script. */
import type { LateNamespace } from '@aportes/i18n/late-catalogues';
import { getI18n } from 'react-i18next';
import { addLateWords } from './words';

export async function withWords<Part>(namespace: LateNamespace, load: () => Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([load(), addLateWords(getI18n(), [namespace])]);
  return part;
}
