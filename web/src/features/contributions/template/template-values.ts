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

/** As a contribution has them. */
export interface GivenFields {
  countryCodes: readonly string[];
  affectedGroups: readonly AffectedGroup[];
  details: readonly GivenDetail[];
}

export interface GivenDetail {
  name: string;
  text: string;
}

export function templateValues({ countryCodes, affectedGroups, details }: GivenFields): TemplateValues {
  const byName = Object.fromEntries(details.map(({ name, text }) => [name, text]));
  return { countryCodes, affectedGroups, details: byName };
}

/** What stands under names that the kind's template does not ask for: an imported text may have any. */
export function otherDetails(kind: ContributionKind | null, details: readonly GivenDetail[]): GivenDetail[] {
  const asked: readonly string[] = kind === null ? [] : detailNames(kind);
  return details.flatMap(({ name, text }) => (asked.includes(name) ? [] : [{ name, text }]));
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
