/** The further fields of a text that is written from several: what they leave no doubt about, and what each of them offers. */
import {
  codeList,
  detailNames,
  isPrivateDetail,
  readCodes,
  writtenCodes,
  type DetailName,
} from '@aportes/domain/contribution.template';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import type { AffectedGroup, ContributionKind } from '@aportes/domain/vocabulary';
import type { GivenFields, TemplateValues } from '../../../contributions/template/template-values';

export interface SourceOfFields extends GivenFields {
  symbol: string | null;
}

/** What one of them says in a field. */
export interface OfferedValue {
  symbol: string;
  text: string;
}

/** Each thing that is said there, by whoever says it first. */
function saidIn(name: DetailName, sources: readonly SourceOfFields[]): OfferedValue[] {
  const said = sources.flatMap(({ symbol, details }) =>
    details.flatMap((one) => (one.name === name ? [{ symbol: symbol ?? '', text: one.text }] : [])),
  );
  return said.filter(({ text }, at) => said.findIndex((one) => one.text === text) === at);
}

const unionOf = <T>(lists: readonly (readonly T[])[], limit: number): T[] =>
  [...new Set(lists.flat())].slice(0, limit);

/** What they have together, and what but one thing is said of; what was told in confidence is taken over by hand alone. */
export function gatheredFields(kind: ContributionKind, sources: readonly SourceOfFields[]): TemplateValues {
  const countries = sources.map(({ countryCodes }) => countryCodes);
  const groups = sources.map(({ affectedGroups }) => affectedGroups);
  const details = detailNames(kind).flatMap((name) => {
    const said = isPrivateDetail(name) ? [] : saidIn(name, sources);
    return said.length === 1 ? [[name, said[0]!.text]] : [];
  });
  return {
    countryCodes: unionOf(countries, COUNT_LIMITS.countries),
    affectedGroups: unionOf<AffectedGroup>(groups, COUNT_LIMITS.affectedGroups),
    details: Object.fromEntries(details) as TemplateValues['details'],
  };
}

/** What the field does not say yet. */
export function offeredValues(
  name: DetailName,
  value: string,
  sources: readonly SourceOfFields[],
): OfferedValue[] {
  return saidIn(name, sources).filter(({ text }) => takenOver(name, value, text) !== value);
}

/** Words come after those that are there, codes among them; where there is room for one code, it takes the place. */
export function takenOver(name: DetailName, value: string, text: string): string {
  const list = codeList(name);
  if (value.trim() === '') return text;
  if (!list) return value.includes(text) ? value : `${value.trimEnd()}\n${text}`;
  if (!list.isMany) return text;
  return writtenCodes(
    list,
    [value, text].flatMap((one) => readCodes(list, one) ?? []),
  );
}
