/** What stands in the fields of a template, and how it is sent. */
import { detailFault } from '@aportes/domain/contribution.rules';
import { detailNames, type DetailName } from '@aportes/domain/contribution.template';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import type { AffectedGroup, ContributionKind } from '@aportes/domain/vocabulary';
import type { FieldRefusal } from '../../../lib/problems/problems';

export interface TemplateValues {
  countryCodes: readonly string[];
  affectedGroups: readonly AffectedGroup[];
  details: Partial<Record<DetailName, string>>;
}

export interface GivenDetail {
  name: string;
  text: string;
}

/** The details of the kind that say something, in the order of the template. */
export function givenDetails(
  kind: ContributionKind | null,
  details: TemplateValues['details'],
): (GivenDetail & { name: DetailName })[] {
  return (kind === null ? [] : detailNames(kind))
    .map((name) => ({ name, text: details[name] ?? '' }))
    .filter(({ text }) => text.trim() !== '');
}

export function detailProblems(given: readonly GivenDetail[]): FieldRefusal[] {
  return given.flatMap(({ name, text }, index) => {
    const code = detailFault(name, text);
    return code ? [{ field: `details.${index}.text`, code, limit: TEXT_LIMITS.detail.max }] : [];
  });
}

/** The field of the form that a refusal names: details are named by their place in what was sent. */
export function formField(field: string, given: readonly GivenDetail[]): string {
  const [part, index] = field.split('.');
  return part === 'details' ? (given[Number(index)]?.name ?? part) : field;
}
