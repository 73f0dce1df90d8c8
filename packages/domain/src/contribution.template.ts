/** The further fields of each kind's template: in named groups, in their order, and what may stand in each. */
import { GCM_OBJECTIVE_CODES, SDG_TARGET_CODES } from './crosswalk.js';
import { PRACTICE_STATUSES, type ContributionKind } from './vocabulary.js';

const RECOMMENDATION = {
  REACH: ['countryCodes', 'affectedGroups'],
  COURSE: ['rationale', 'instrument', 'timeHorizon', 'indicator'],
} as const;
const GOOD_PRACTICE = {
  WHERE_AND_WHEN: ['countryCodes', 'level', 'dates', 'practiceStatus'],
  WHO: ['implementer', 'partners', 'affectedGroups', 'beneficiaries'],
  DONE_AND_FOUND: ['whatWasDone', 'results', 'enablingFactors', 'constraints'],
  CARRYING_OVER: ['lessons', 'replicability', 'gcmObjectives', 'sdgTargets'],
  SOURCES_AND_CONTACT: ['sources', 'focalPoint'],
} as const;

type Fields<Groups extends Record<string, readonly string[]>> = Groups[keyof Groups][number];

export type TemplateGroupName = keyof typeof RECOMMENDATION | keyof typeof GOOD_PRACTICE;
export type TemplateField = Fields<typeof RECOMMENDATION> | Fields<typeof GOOD_PRACTICE>;
/** The fields that are kept by name; the other two every contribution may have. */
export type DetailName = Exclude<TemplateField, 'countryCodes' | 'affectedGroups'>;

export interface TemplateGroup {
  name: TemplateGroupName;
  fields: readonly TemplateField[];
}

const inOrder = (groups: Partial<Record<TemplateGroupName, readonly TemplateField[]>>): TemplateGroup[] =>
  Object.entries(groups).map(([name, fields]) => ({ name: name as TemplateGroupName, fields }));

const TEMPLATES: Partial<Record<ContributionKind, readonly TemplateGroup[]>> = {
  RECOMMENDATION: inOrder(RECOMMENDATION),
  GOOD_PRACTICE: inOrder(GOOD_PRACTICE),
};

/** Kinds of one line have none. */
export function templateGroups(kind: ContributionKind | null): readonly TemplateGroup[] {
  return (kind && TEMPLATES[kind]) ?? [];
}

export function isDetailName(field: TemplateField): field is DetailName {
  return field !== 'countryCodes' && field !== 'affectedGroups';
}

export function detailNames(kind: ContributionKind): readonly DetailName[] {
  return templateGroups(kind).flatMap(({ fields }) => fields.filter(isDetailName));
}

/** A field in which codes of a list stand instead of words. */
export interface CodeList {
  codes: readonly string[];
  isMany: boolean;
}

/** A map, for an imported field may have any name, also one that every object knows. */
const CODE_LISTS: ReadonlyMap<string, CodeList> = new Map<DetailName, CodeList>([
  ['practiceStatus', { codes: PRACTICE_STATUSES, isMany: false }],
  ['gcmObjectives', { codes: GCM_OBJECTIVE_CODES, isMany: true }],
  ['sdgTargets', { codes: SDG_TARGET_CODES, isMany: true }],
]);

export function codeList(name: string): CodeList | null {
  return CODE_LISTS.get(name) ?? null;
}

/** In the order of the list, whichever was chosen first. */
export function writtenCodes({ codes }: CodeList, chosen: readonly string[]): string {
  return codes.filter((code) => chosen.includes(code)).join(', ');
}

/** Null where something else stands there than codes of the list, each once. */
export function readCodes({ codes, isMany }: CodeList, text: string): string[] | null {
  const read = text.split(', ');
  const isKnown = read.every((code) => codes.includes(code)) && new Set(read).size === read.length;
  return isKnown && (isMany || read.length === 1) ? read : null;
}

/** What is told in confidence, for those who run the desk to ask: it is nowhere to be read or found by others. */
export const PRIVATE_DETAILS: readonly string[] = ['focalPoint'] satisfies DetailName[];

export function isPrivateDetail(name: string): boolean {
  return PRIVATE_DETAILS.includes(name);
}
