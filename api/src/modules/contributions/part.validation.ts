/** A part as a device sends it: every reason to refuse it that needs no look into the database, under the field of that part. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { idRefusals, textRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import type { FurtherFields } from './contribution-commands.type.js';
import { contentRefusals, furtherRefusals } from './contribution.validation.js';
import { uniformText } from './submission.js';

export interface PartText extends FurtherFields {
  id: string;
  title?: string | null;
  text: string;
}

/** They come from the whole, where they were checked. */
const OF_THE_WHOLE = ['language', 'addressees'];

/** An imported text may have no kind; then the rules of no kind apply. */
function contentFaults(part: PartText, kind: ContributionKind | null, language: string): FieldRefusal[] {
  const content = uniformText({ ...part, language });
  if (kind === null)
    return [...textRefusals('text', part.text, TEXT_LIMITS.contributionText), ...furtherRefusals(content)];
  return contentRefusals(kind, content).filter(({ field }) => !OF_THE_WHOLE.includes(field));
}

export const ofPart = (at: number, refusals: readonly FieldRefusal[]): FieldRefusal[] =>
  refusals.map((one) => ({ ...one, field: `parts.${at}.${one.field}` }));

export function partRefusals(
  part: PartText,
  at: number,
  kind: ContributionKind | null,
  language: string,
): FieldRefusal[] {
  return ofPart(at, [...idRefusals({ id: part.id }), ...contentFaults(part, kind, language)]);
}
