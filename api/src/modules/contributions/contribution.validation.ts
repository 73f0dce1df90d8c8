/** The text of a contribution as a device sends it: every reason to refuse it that needs no look into the database. */
import { contentProblems, detailFault } from '@aportes/domain/contribution.rules';
import { COUNT_LIMITS, TEXT_LIMITS } from '@aportes/domain/limits';
import { codePointLength } from '@aportes/domain/text';
import type { Addressee, AffectedGroup, ContributionKind } from '@aportes/domain/vocabulary';
import {
  countRefusals,
  languageRefusals,
  textRefusals,
  type FieldRefusal,
} from '../../kernel/field-refusals.js';
import type { ContributionDetail } from './data/contribution-revision.entity.js';

export interface ContributionText {
  language: string;
  title: string | null;
  text: string;
  addressees: readonly Addressee[];
  affectedGroups: readonly AffectedGroup[];
  countryCodes: readonly string[];
  details: readonly ContributionDetail[];
}

const DETAIL_NAME = /^[A-Za-z][A-Za-z0-9]{0,59}$/;
const MAX_DETAILS = 20;

function detailTextRefusals(field: string, name: string, text: string): FieldRefusal[] {
  const refusals = textRefusals(field, text, TEXT_LIMITS.detail);
  const code = refusals.length > 0 ? null : detailFault(name, text);
  return code ? [{ field, code }] : refusals;
}

function detailRefusals(details: readonly ContributionDetail[]): FieldRefusal[] {
  return [
    ...countRefusals('details', details, MAX_DETAILS),
    ...details.flatMap(({ name, text }, index) => [
      ...(DETAIL_NAME.test(name) ? [] : [{ field: `details.${index}.name`, code: 'MALFORMED' as const }]),
      ...detailTextRefusals(`details.${index}.text`, name, text),
    ]),
  ];
}

const LENGTH_LIMITS: Record<string, number | undefined> = {
  text: TEXT_LIMITS.contributionText.max,
  title: TEXT_LIMITS.contributionTitle.max,
};

/** The domain's rules for the kind, with the lengths that a person needs to mend the text. */
function ruleRefusals(kind: ContributionKind, content: ContributionText): FieldRefusal[] {
  return contentProblems({ kind, ...content }).map(({ field, code }) => {
    const limit = LENGTH_LIMITS[field];
    if (code !== 'TOO_LONG' || limit === undefined) return { field, code };
    return {
      field,
      code,
      limit,
      actual: codePointLength((field === 'title' ? content.title : content.text) ?? ''),
    };
  });
}

export function contentRefusals(kind: ContributionKind, content: ContributionText): FieldRefusal[] {
  return [
    ...languageRefusals(content.language),
    ...ruleRefusals(kind, content),
    ...countRefusals('addressees', content.addressees, COUNT_LIMITS.addressees),
    ...furtherRefusals(content),
  ];
}

/** Of what stands beside the words, whatever the kind. */
export function furtherRefusals(content: ContributionText): FieldRefusal[] {
  return [
    ...countRefusals('affectedGroups', content.affectedGroups, COUNT_LIMITS.affectedGroups),
    ...countRefusals('countryCodes', content.countryCodes, COUNT_LIMITS.countries),
    ...detailRefusals(content.details),
  ];
}
