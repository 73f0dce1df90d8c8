/** The parts of a text as they are made from it: divided and joined, and no letter is lost between them. */
import { COUNT_LIMITS } from '@aportes/domain/limits';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import {
  formField,
  givenDetails,
  otherDetails,
  type GivenDetail,
  type GivenFields,
  type TemplateValues,
} from '../../../contributions/template/template-values';
import { newId } from '../../../../lib/ids/new-id';

export interface Part {
  id: string;
  title: string;
  text: string;
  /** Its further fields, once they are others than those of the whole. */
  further?: TemplateValues | undefined;
}

/** The further fields of a part, where they are not those of the whole: also what no form asks for. */
export function furtherOf({ further }: Part, whole: GivenFields & { kind: ContributionKind | null }) {
  if (!further) return null;
  const { countryCodes, affectedGroups, details } = further;
  const given = [...givenDetails(whole.kind, details), ...otherDetails(whole.kind, whole.details)];
  return { countryCodes: [...countryCodes], affectedGroups: [...affectedGroups], details: given };
}

/** The field of the form that a refusal names: further fields are named by their place in what was sent. */
export function partField(field: string, given: readonly (readonly GivenDetail[])[]): string {
  const [parts, at, ...rest] = field.split('.');
  if (parts !== 'parts' || rest.length === 0) return field;
  return `parts.${at}.${formField(rest.join('.'), given[Number(at)] ?? [])}`;
}

/** Stays the same however often it is divided or joined: it is what is read beside them. */
export function wholeOf({ title, text }: { title: string | null; text: string }): Part[] {
  return [{ id: newId(), title: title ?? '', text }];
}

/** Blanks at the seam belong to neither. Null where there would be nothing in one of the two, or too many in all. */
export function divided(parts: readonly Part[], index: number, at: number): Part[] | null {
  const part = parts[index];
  const [before, after] = [part?.text.slice(0, at).trimEnd(), part?.text.slice(at).trimStart()];
  if (!part || !before || !after || parts.length >= COUNT_LIMITS.parts) return null;
  return parts.toSpliced(
    index,
    1,
    { ...part, text: before },
    { ...part, id: newId(), title: '', text: after },
  );
}

/** With the one before; a paragraph stays one. */
export function joined(parts: readonly Part[], index: number): Part[] {
  const [before, part] = [parts[index - 1], parts[index]];
  if (!before || !part) return [...parts];
  const title = [before.title, part.title].filter(Boolean).join('. ');
  return parts.toSpliced(index - 1, 2, { ...before, title, text: `${before.text}\n\n${part.text}` });
}

/** One for each paragraph of the text; null where it has but one. */
export function byParagraph(title: string | null, text: string): Part[] | null {
  const paragraphs = text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter(Boolean)
    .slice(0, COUNT_LIMITS.parts);
  if (paragraphs.length < 2) return null;
  return paragraphs.map((one, at) => ({ id: newId(), title: at === 0 ? (title ?? '') : '', text: one }));
}

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is compared, as one text: how it is broken into lines and parts says nothing. */
export function saidTogether(parts: readonly Pick<Part, 'text'>[]): string {
  return wordsOf(parts.map(({ text }) => text).join(' '));
}

export function isKept(text: string, parts: readonly Pick<Part, 'text'>[]): boolean {
  return saidTogether(parts) === wordsOf(text);
}
