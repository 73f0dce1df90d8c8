/** The words of a part as a device sends them: every reason to refuse them, under the field of that part. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { idRefusals, textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { contentRefusals } from './contribution.validation.js';

export interface PartText {
  id: string;
  title?: string | null;
  text: string;
}

/** All else comes from the whole, where it was checked. */
const ELSEWHERE = { affectedGroups: [], countryCodes: [], details: [], addressees: [] };
const OWN_FIELDS = ['title', 'text'];

/** An imported text may have no kind; then the rules of no kind apply. */
function wordRefusals({ title, text }: PartText, kind: ContributionKind | null, language: string) {
  if (kind === null) return textRefusals('text', text, TEXT_LIMITS.contributionText);
  return contentRefusals(kind, { ...ELSEWHERE, title: title || null, text, language });
}

export function partRefusals(
  part: PartText,
  at: number,
  kind: ContributionKind | null,
  language: string,
): FieldRefusal[] {
  const words = wordRefusals(part, kind, language).filter(({ field }) => OWN_FIELDS.includes(field));
  return [...idRefusals({ id: part.id }), ...words].map((one) => ({
    ...one,
    field: `parts.${at}.${one.field}`,
  }));
}
